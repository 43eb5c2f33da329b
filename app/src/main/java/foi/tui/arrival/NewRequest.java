package foi.tui.arrival;

import foi.desk.Desk;
import foi.desk.LogRequest;
import foi.law.Dates;
import foi.register.MailHead;
import foi.register.Part;
import foi.register.Questions;
import foi.register.Questions.Question;
import foi.register.Reference;
import foi.register.Requester;
import foi.register.Text;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Paste;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.stage.Action;
import foi.tui.stage.Drafting;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request that has arrived: one form, and then the questions found in its text.
 *
 * @param arrival what is needed to make sense of the form
 * @param sheet what was typed
 * @param parts the questions, once they have been looked for
 * @param read the text in which they were looked for
 * @param arranging whether the questions are on the screen
 * @param known earlier requests of the same applicant or on the same subject
 */
public record NewRequest(
        Arrival arrival, Form sheet, Optional<Arranging> parts, String read, boolean arranging, Known known)
        implements Drafting {

    private static final int BELOW = 2;

    /**
     * Earlier requests that may be the same.
     *
     * @param of whom and what they were looked up for
     * @param references their references
     */
    record Known(String of, List<Reference> references) {}

    /** An empty form, the day of receipt set to today. */
    public static NewRequest of(Office office) {
        Desk desk = office.desk();
        return new NewRequest(
                new Arrival(desk.days(), desk.settings().reading(), desk.today()),
                ArrivalForm.empty(desk.today(), desk.officer()),
                Optional.empty(),
                "",
                false,
                new Known("", List.of()));
    }

    private NewRequest with(Form now) {
        return new NewRequest(arrival, now, parts, read, arranging, known);
    }

    private NewRequest with(Arranging now) {
        return new NewRequest(arrival, sheet, Optional.of(now), read, arranging, known);
    }

    private NewRequest arranging(boolean on) {
        return new NewRequest(arrival, sheet, parts, read, on, known);
    }

    /** This with the questions looked for in the text, unless the officer has arranged those found before. */
    private NewRequest found() {
        String text = sheet.value("text");
        if (text.equals(read) || parts.filter(Arranging::touched).isPresent()) {
            return this;
        }
        List<Question> proposed = text.isBlank() ? List.of() : Questions.in(text);
        return new NewRequest(arrival, sheet, Optional.of(Arranging.of(proposed)), text, arranging, known);
    }

    @Override
    public String title() {
        return arranging ? "New request · its parts" : "New request";
    }

    @Override
    public List<Action> actions() {
        return new ArrivalKeys(this).actions();
    }

    @Override
    public boolean typing() {
        return arranging
                ? parts.flatMap(Arranging::editing).filter(Form::typing).isPresent()
                : sheet.typing();
    }

    @Override
    public Turn back() {
        Optional<Arranging> edited = parts.filter(all -> all.editing().isPresent());
        if (arranging && edited.isPresent()) {
            return Turn.stay(with(edited.get().edited()));
        }
        return arranging ? Turn.stay(arranging(false)) : Turn.back();
    }

    @Override
    public Turn take(In in, Size body) {
        if (arranging) {
            Arranging now = parts.orElseThrow();
            Arranging taken = now.take(in, body);
            return Turn.stay(taken.equals(now) ? this : with(taken));
        }
        if (in instanceof Paste paste && isLong(paste)) {
            return pasted(paste, body);
        }
        Form taken = overToday(in).take(in, area(body));
        return Turn.stay(taken == sheet ? this : with(taken));
    }

    /** The form, without the day that stands there at first when another one is typed after it. */
    private Form overToday(In in) {
        boolean figure = in instanceof Paste
                || (in instanceof Key key && key.isText() && !key.name().isBlank());
        boolean today = sheet.value("received").equals(Dates.full(arrival.today()));
        return figure && today && sheet.focused().equals("received") ? sheet.with("received", "") : sheet;
    }

    private static boolean isLong(Paste paste) {
        return paste.text().strip().lines().limit(3).count() > 2;
    }

    /** A whole message goes into the text, wherever the cursor stood; what its head tells goes into empty fields. */
    private Turn pasted(Paste paste, Size body) {
        boolean many = !sheet.focused().equals("address");
        Form into = many ? sheet.focus("text") : sheet;
        Form taken = into.take(paste, area(body));
        if (!many) {
            return Turn.stay(with(taken));
        }
        List<String> filled = new ArrayList<>();
        Form whole = ArrivalForm.filled(taken, MailHead.of(paste.text()), arrival.today(), filled);
        NewRequest now = with(whole).found();
        String said = "%d lines pasted.".formatted(paste.text().strip().lines().count());
        return Turn.stay(now)
                .saying(filled.isEmpty() ? said : said + " Taken from its head: " + String.join(", ", filled) + ".");
    }

    /** Goes on to the parts, if the form is a request. */
    Turn toParts() {
        return arrival.fault(sheet)
                .map(fault -> Turn.stay(with(sheet.focus(fault.field()))).warning(fault.sentence()))
                .orElseGet(() -> sheet.value("text").isBlank() ? log() : Turn.stay(found().arranging(true)));
    }

    /** Shows the parts, whatever else is missing. */
    Turn showParts() {
        return Turn.stay(found().arranging(true));
    }

    Turn arranged(Arranging now) {
        return Turn.stay(with(now));
    }

    /** Logs the request and opens its case. */
    Turn log() {
        return arrival.fault(sheet)
                .map(fault -> Turn.stay(arranging(false).with(sheet.focus(fault.field())))
                        .warning(fault.sentence()))
                .orElseGet(() -> Turn.stay(this).asking(Errand.of(NewRequest.class, this::logged, NewRequest::gone)));
    }

    /** A request that is logged, and the screen that shows it. */
    private record Done(LogRequest.Logged logged, Screen screen) {}

    private Done logged(Office office) {
        List<Part> made = new ArrayList<>();
        for (Question part : parts.map(Arranging::parts).orElse(List.of())) {
            made.add(new Part(made.size() + 1, part.label().strip(), part.question(), "", List.of()));
        }
        LogRequest.Logged logged = new LogRequest(office.desk()).log(Arrival.draft(sheet, made));
        return new Done(logged, office.ways().caseFile(office, logged.reference()));
    }

    private static Turn gone(NewRequest self, Done done) {
        LogRequest.Logged logged = done.logged();
        String due = logged.standing()
                .due()
                .map(day -> " Due " + Dates.withWeekday(day) + ".")
                .orElse("");
        String similar = logged.similar().isEmpty() ? "" : " Alike: " + references(logged.similar()) + ".";
        return Turn.replace(done.screen()).withSaved().saying(logged.reference() + " logged." + due + similar);
    }

    private static String references(List<Reference> references) {
        return references.stream().limit(3).map(Reference::written).collect(Collectors.joining(", "))
                + (references.size() > 3 ? " and %d more".formatted(references.size() - 3) : "");
    }

    @Override
    public Optional<Errand> rested() {
        String of = String.join("\n", sheet.value("name"), sheet.value("email"), sheet.value("subject"));
        boolean again = !sheet.value("text").equals(read);
        if (!again && (of.isBlank() || known.of().equals(of))) {
            return Optional.empty();
        }
        return Optional.of(Errand.of(
                NewRequest.class,
                office -> of.isBlank()
                        ? List.<Reference>of()
                        : office.desk()
                                .register()
                                .similar(
                                        new Requester(
                                                sheet.value("name").strip(),
                                                Optional.of(sheet.value("email").strip()),
                                                Optional.empty(),
                                                Optional.empty()),
                                        Text.line(sheet.value("subject"))),
                (self, references) -> {
                    NewRequest found = self.found();
                    return Turn.stay(new NewRequest(
                            found.arrival,
                            found.sheet,
                            found.parts,
                            found.read,
                            found.arranging,
                            new Known(of, references)));
                }));
    }

    private Size area(Size body) {
        return body.withRows(body.rows() - BELOW - 1).withColumns(body.columns() - 2);
    }

    @Override
    public Drawing draw(Size body) {
        if (arranging) {
            return parts.orElseThrow().draw(body);
        }
        Drawing drawn = sheet.draw(
                area(body), name -> name.equals("received") ? arrival.echo(sheet.value("received")) : List.of());
        List<Line> lines = new ArrayList<>();
        lines.add(Line.EMPTY);
        drawn.fit(area(body)).lines().forEach(line -> lines.add(Line.of(" ").and(line)));
        lines.add(Line.of(partsFound(body.columns()), Style.QUIET));
        lines.add(Line.of(
                known.references().isEmpty()
                        ? ""
                        : " Earlier, by the same applicant or on this subject: " + references(known.references()),
                Style.BOLD));
        return new Drawing(lines, drawn.cursor().moved(1, 1));
    }

    private String partsFound(int columns) {
        int found = parts.map(all -> all.parts().size()).orElse(0);
        String said = found == 0 ? " Parts: none yet " : " Parts found: %d · F6 to arrange them ".formatted(found);
        return " ──" + said + "─".repeat(Math.max(0, columns - 4 - Width.of(said)));
    }

    @Override
    public String form() {
        return "new-request";
    }

    @Override
    public String about() {
        return "";
    }

    @Override
    public boolean changed() {
        return sheet.changed();
    }

    @Override
    public Map<String, String> fields() {
        return ArrivalForm.fields(sheet, parts.filter(Arranging::touched));
    }

    @Override
    public Screen resumed(Map<String, String> fields) {
        NewRequest now = with(ArrivalForm.restored(sheet, fields));
        Optional<Arranging> kept = ArrivalForm.parts(fields);
        return new NewRequest(arrival, now.sheet, kept, kept.isPresent() ? now.sheet.value("text") : "", false, known)
                .found();
    }
}
