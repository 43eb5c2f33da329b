package foi.tui.arrival;

import foi.desk.Desk;
import foi.register.Questions;
import foi.register.Questions.Question;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Size;
import foi.tui.stage.Action;
import foi.tui.stage.Drafting;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** An empty form, the day of receipt set to today. */
    public static NewRequest of(Office office) {
        Desk desk = office.desk();
        return new NewRequest(
                new Arrival(desk.days(), desk.settings().reading(), desk.today()),
                ArrivalForm.empty(desk.today(), desk.officer()),
                Optional.empty(),
                "",
                false,
                Known.NOTHING);
    }

    NewRequest with(Form now) {
        return new NewRequest(arrival, now, parts, read, arranging, known);
    }

    private NewRequest with(Arranging now) {
        return new NewRequest(arrival, sheet, Optional.of(now), read, arranging, known);
    }

    private NewRequest with(Known now) {
        return new NewRequest(arrival, sheet, parts, read, arranging, now);
    }

    private NewRequest arranging(boolean on) {
        return new NewRequest(arrival, sheet, parts, read, on, known);
    }

    /** This with the questions looked for in the text, unless the officer has arranged those found before. */
    NewRequest found() {
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
        return new ArrivalTyping(this, new ArrivalLayout(this, body).fields()).take(in);
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
                .orElseGet(() -> Turn.stay(this).asking(Logging.of(this)));
    }

    @Override
    public Optional<Errand> rested() {
        return known.isOf(sheet) && sheet.value("text").equals(read)
                ? Optional.empty()
                : Optional.of(Errand.of(
                        NewRequest.class,
                        office -> Known.of(office, sheet),
                        (self, now) -> Turn.stay(self.found().with(now))));
    }

    @Override
    public Drawing draw(Size body) {
        return arranging ? parts.orElseThrow().draw(body) : new ArrivalLayout(this, body).draw();
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
