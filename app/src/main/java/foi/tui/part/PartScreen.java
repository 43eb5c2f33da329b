package foi.tui.part;

import foi.register.OfficeTime;
import foi.register.Outcome;
import foi.register.Reference;
import foi.register.Text;
import foi.register.Touched;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Size;
import foi.tui.stage.Action;
import foi.tui.stage.Drafting;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Editor;
import foi.tui.widget.ListView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One part of a case: the question, the answer being written, and what was decided. The same serves for the answer to all
 * parts together, without outcomes.
 *
 * @param sheet the part as the register had it when it was last read
 * @param editor the answer being written
 * @param was the answer that the officer began with
 * @param deciding whether the officer is at the outcomes, not in the text
 * @param list which outcome is selected
 * @param finding the words that are looked for, while they are
 */
public record PartScreen(
        Sheet sheet, Editor editor, String was, boolean deciding, ListView list, Optional<Finding> finding)
        implements Drafting {

    private static final Size WIDE = new Size(10_000, 10);

    /** The part of that number. Throws {@link foi.register.InputRefused} when there is none. */
    public static PartScreen of(Office office, Reference reference, int number) {
        return on(Sheet.of(office, reference, number));
    }

    /** The answer that serves all parts together. */
    public static PartScreen forAll(Office office, Reference reference) {
        return on(Sheet.ofAll(office, reference));
    }

    private static PartScreen on(Sheet sheet) {
        String answer = sheet.answer();
        return new PartScreen(sheet, Editor.of(answer), answer, false, ListView.START, Optional.empty());
    }

    PartScreen with(Editor other) {
        return new PartScreen(sheet, other, was, deciding, list, finding);
    }

    PartScreen with(Sheet other) {
        ListView selected = list.within(
                other.outcomes().size(), Math.max(1, other.outcomes().size()));
        return new PartScreen(other, editor, was, deciding, selected, finding);
    }

    PartScreen with(ListView moved) {
        return new PartScreen(sheet, editor, was, deciding, moved, finding);
    }

    PartScreen deciding(boolean there) {
        return new PartScreen(sheet, editor, was, there, list, Optional.empty());
    }

    PartScreen finding(Optional<Finding> words) {
        return new PartScreen(sheet, editor, was, deciding, list, words);
    }

    /** The officer has seen that the answer in the register is {@code answer}. */
    PartScreen since(String answer) {
        return new PartScreen(sheet, editor, answer, deciding, list, finding);
    }

    /** The same with what the register has now; what is typed stays, and so does what it was begun from. */
    PartScreen seeing(Sheet fresh) {
        PartScreen now = with(fresh);
        boolean same = editor.text().equals(Text.shown(fresh.answer()));
        return changed() && !same ? now : now.with(editor.with(fresh.answer())).since(fresh.answer());
    }

    int selected() {
        return list.selected();
    }

    Optional<Outcome> outcome() {
        return sheet.outcomes().stream().skip(list.selected()).findFirst();
    }

    @Override
    public String title() {
        return sheet.title();
    }

    @Override
    public Drawing draw(Size body) {
        return new PartLayout(this, body).draw();
    }

    @Override
    public List<Action> actions() {
        return new PartKeys(this).actions();
    }

    @Override
    public boolean typing() {
        return finding.isPresent() || (!deciding && sheet.locked().isEmpty());
    }

    @Override
    public Turn back() {
        if (finding.isPresent()) {
            return Turn.stay(finding(Optional.empty()));
        }
        return deciding ? Turn.stay(deciding(false)) : Turn.back();
    }

    @Override
    public String notice() {
        return deciding ? "" : sheet.locked().orElse("");
    }

    @Override
    public Turn take(In in, Size body) {
        return new PartTyping(this, body).take(in);
    }

    @Override
    public Optional<Errand> uncovered() {
        return Optional.of(Errand.of(PartScreen.class, sheet::again, (self, fresh) -> Turn.stay(self.seeing(fresh))));
    }

    @Override
    public Optional<Errand> touched(List<Touched> cases) {
        return sheet.touched(cases)
                .map(touched ->
                        Errand.of(PartScreen.class, sheet::again, (self, fresh) -> self.noticing(touched, fresh)));
    }

    /** Somebody else has changed the case: says so when it was this part. */
    private Turn noticing(Touched touched, Sheet fresh) {
        PartScreen now = seeing(fresh);
        String who = "%s changed %s at %s".formatted(touched.officer(), sheet.name(), OfficeTime.time(touched.at()));
        if (now.changed() && !fresh.answer().equals(was)) {
            return Turn.stay(now).warning(who + "; saving will show both versions.");
        }
        if (fresh.locked().isPresent() && sheet.locked().isEmpty()) {
            return Turn.stay(now).warning(fresh.locked().get());
        }
        boolean same = fresh.part().equals(sheet.part()) && fresh.answer().equals(sheet.answer());
        return same ? Turn.stay(now) : Turn.stay(now).saying(who + ".");
    }

    @Override
    public String form() {
        return "answer";
    }

    @Override
    public String about() {
        return sheet.reference() + " "
                + sheet.part().map(p -> String.valueOf(p.number())).orElse("all");
    }

    @Override
    public boolean changed() {
        return !editor.text().equals(Text.shown(was));
    }

    @Override
    public Map<String, String> fields() {
        return Map.of("answer", editor.text(), "was", was, "line", String.valueOf(editor.line()));
    }

    @Override
    public Screen resumed(Map<String, String> fields) {
        Editor resumed = editor.with(fields.getOrDefault("answer", editor.text()));
        String line = fields.getOrDefault("line", "1");
        int wanted = line.matches("\\d{1,8}") ? Integer.parseInt(line) : 1;
        return with(Tabling.down(resumed, wanted, WIDE)).since(fields.getOrDefault("was", was));
    }
}
