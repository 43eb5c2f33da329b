package foi.tui.letter;

import foi.law.Dates;
import foi.register.IssuedLetter;
import foi.register.Overridden;
import foi.register.Reference;
import foi.register.Request;
import foi.register.Text;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Told;
import foi.tui.stage.Turn;
import foi.tui.widget.Pager;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A letter as it was issued, as the register keeps it.
 *
 * @param reference the case
 * @param letters the letters issued for it, oldest first
 * @param at the index of the one that is seen
 * @param words its words; absent until they are read
 * @param top the first row seen
 */
record IssuedScreen(Reference reference, List<IssuedLetter> letters, int at, Optional<String> words, int top)
        implements Screen {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    IssuedScreen {
        letters = List.copyOf(letters);
    }

    /** The letter with which the case was closed; nothing where it is open, or was closed without one. */
    static Optional<Screen> ofClosed(Office office, Reference reference) {
        Request request = office.desk().request(reference.written());
        boolean closed = office.desk().standing(request).state().closed();
        return closed && !office.desk().register().letters(reference).isEmpty()
                ? Optional.of(of(office, reference))
                : Optional.empty();
    }

    /** The letter of the case that was issued last. */
    static Screen of(Office office, Reference reference) {
        List<IssuedLetter> letters = office.desk().register().letters(reference);
        return new IssuedScreen(reference, letters, letters.size() - 1, Optional.empty(), 0);
    }

    @Override
    public String title() {
        return reference + " · " + letter().kind() + ", as issued";
    }

    private IssuedLetter letter() {
        return letters.get(at);
    }

    @Override
    public Optional<Errand> uncovered() {
        IssuedLetter wanted = letter();
        return words.isPresent()
                ? Optional.empty()
                : Optional.of(Errand.of(
                                IssuedScreen.class,
                                office -> office.letters().plain(wanted),
                                (self, read) ->
                                        Turn.stay(new IssuedScreen(reference, letters, at, Optional.of(read), 0)))
                        .announcing("Reading the letter …"));
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(
                                "p",
                                "PDF again",
                                "Writes the PDF out again, byte for byte as it was issued",
                                () -> Turn.stay(this).asking(Paper.again(reference, letter())))
                        .changing(),
                Action.of(
                                "m",
                                "e-mail",
                                "Writes an e-mail with the PDF and its files, for your mail program to open and send",
                                () -> Turn.stay(this).asking(Paper.email(reference, letter())))
                        .changing(),
                Action.of("v", "other letter", "Shows the letter of this case that was issued before", this::other)
                        .offIf(letters.size() < 2, "No other letter of this case has been issued."));
    }

    private Turn other() {
        int before = (at + letters.size() - 1) % letters.size();
        return Turn.replace(new IssuedScreen(reference, letters, before, Optional.empty(), 0));
    }

    @Override
    public Turn take(In in, Size body) {
        In moving = in instanceof Key key && key.is("j")
                ? new Key("Down")
                : in instanceof Key other && other.is("k") ? new Key("Up") : in;
        int row = pager(body).take(moving, seen(body)).top();
        return Turn.stay(row == top ? this : new IssuedScreen(reference, letters, at, words, row));
    }

    @Override
    public Drawing draw(Size body) {
        Pager pager = pager(body);
        Size seen = seen(body);
        List<Line> lines = new ArrayList<>(head(body.columns()));
        String page = words.isEmpty() ? "" : " page %d of %d ─".formatted(pager.page(seen), pager.pages(seen));
        lines.add(Line.of("─".repeat(Math.max(0, body.columns() - page.length())) + page, Style.QUIET));
        int above = lines.size();
        lines.addAll(pager.draw(seen).lines());
        return new Drawing(lines, new Place(above, 0));
    }

    private List<Line> head(int columns) {
        ZonedDateTime when = letter().at().atZone(LONDON);
        return Told.NOTHING
                .and(
                        "Dated %s; issued by %s on %s at %02d:%02d."
                                .formatted(
                                        Dates.withWeekday(letter().dated()),
                                        Text.line(letter().officer()),
                                        Dates.full(when.toLocalDate()),
                                        when.getHour(),
                                        when.getMinute()),
                        Style.BOLD)
                .and("SHA-256 " + letter().sha256(), Style.QUIET)
                .lines(columns);
    }

    private Size seen(Size body) {
        return body.withRows(Math.max(1, body.rows() - head(body.columns()).size() - 1));
    }

    private Pager pager(Size body) {
        List<Line> lines = new ArrayList<>(LetterLines.of(words.orElse(""), body.columns()));
        Told aside = Told.NOTHING;
        for (Overridden set : letter().overridden()) {
            aside = aside.gap()
                    .and("Set aside when it was issued: %s: %s".formatted(set.about(), Text.line(set.message())))
                    .and("Reason: " + Text.line(set.reason()));
        }
        lines.addAll(aside.lines(body.columns()));
        return new Pager(lines, top);
    }
}
