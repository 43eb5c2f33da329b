package foi.tui.part;

import foi.law.Particular;
import foi.register.OfficeTime;
import foi.register.Outcome;
import foi.register.Reference;
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
import foi.tui.widget.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An outcome of a part: first what it relies on, then exactly what the law asks for with that.
 *
 * @param sheet the part as the register had it
 * @param place which of its outcomes is changed, from 0; absent for another one
 * @param choosing the choice of what it relies on, while it is being made
 * @param drafted the outcome as it is written
 */
public record OutcomeForm(Sheet sheet, Optional<Integer> place, Optional<Choosing> choosing, Drafted drafted)
        implements Drafting {

    /**
     * The form for an outcome of the part of that number. Throws {@link foi.register.InputRefused} when there is no such
     * part.
     *
     * @param place which of its outcomes, from 0; absent, or beyond the last, for another one
     */
    public static OutcomeForm of(Office office, Reference reference, int part, Optional<Integer> place) {
        Sheet sheet = Sheet.of(office, reference, part);
        Optional<Integer> there =
                place.filter(n -> n >= 0 && n < sheet.outcomes().size());
        Optional<Outcome> began = there.map(sheet.outcomes()::get);
        Optional<Choosing> choosing = began.isPresent() ? Optional.empty() : Optional.of(Choosing.NEW);
        return new OutcomeForm(sheet, there, choosing, Drafted.of(began));
    }

    /** The same form at the text that is wanted, if it has a place for it. */
    public OutcomeForm focusing(Particular particular) {
        Form there = drafted.texts().focus(particular.code());
        return drafted.ground().isEmpty() ? this : with(drafted.typed(there));
    }

    OutcomeForm with(Sheet fresh) {
        return new OutcomeForm(fresh, place, choosing, drafted);
    }

    OutcomeForm with(Drafted now) {
        return new OutcomeForm(sheet, place, choosing, now);
    }

    /** The same relying on something else, which is chosen by that. */
    OutcomeForm on(Ground chosen) {
        return new OutcomeForm(sheet, place, Optional.empty(), drafted.on(chosen, drafted.texts()));
    }

    OutcomeForm choosing(Optional<Choosing> choice) {
        return new OutcomeForm(sheet, place, choice, drafted);
    }

    @Override
    public String title() {
        String about = place.isPresent() ? "outcome " + (place.get() + 1) : "add an outcome";
        return "%s · %s".formatted(sheet.title(), about);
    }

    @Override
    public Drawing draw(Size body) {
        return choosing.isPresent() || drafted.ground().isEmpty()
                ? choosing.orElse(Choosing.NEW).draw(body)
                : new OutcomeLayout(drafted, sheet.request().asked().received(), body)
                        .draw(drafted.ground().get());
    }

    @Override
    public List<Action> actions() {
        return new OutcomeKeys(this).actions();
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public String notice() {
        if (sheet.locked().isPresent()) {
            return sheet.locked().get();
        }
        if (choosing.isPresent()) {
            return "Type a section or a word: 22, personal, not held, cost, vexatious …";
        }
        return Precedent.of(this)
                .map(Precedent::offer)
                .or(() -> drafted.ground().map(chosen -> new OutcomeEntries(chosen).caution()))
                .orElse("");
    }

    @Override
    public Turn back() {
        return choosing.isPresent() && drafted.ground().isPresent()
                ? Turn.stay(choosing(Optional.empty()))
                : Turn.back();
    }

    @Override
    public Turn take(In in, Size body) {
        if (choosing.isPresent()) {
            Choosing taken = choosing.get().take(in, body);
            return Turn.stay(taken.equals(choosing.get()) ? this : choosing(Optional.of(taken)));
        }
        Form taken = drafted.texts().take(in, OutcomeLayout.texts(body));
        return Turn.stay(taken == drafted.texts() ? this : with(drafted.typed(taken)));
    }

    @Override
    public Optional<Errand> uncovered() {
        return Optional.of(Errand.of(OutcomeForm.class, sheet::again, (self, fresh) -> Turn.stay(self.with(fresh))));
    }

    @Override
    public Optional<Errand> touched(List<Touched> cases) {
        return sheet.touched(cases)
                .map(touched ->
                        Errand.of(OutcomeForm.class, sheet::again, (self, fresh) -> self.noticing(touched, fresh)));
    }

    /** Somebody else has changed the case: says so when it was the outcomes of this part. */
    private Turn noticing(Touched touched, Sheet fresh) {
        boolean same = fresh.outcomes().equals(sheet.outcomes());
        Turn turn = Turn.stay(with(fresh));
        return same
                ? turn
                : turn.saying("%s changed the outcomes of %s at %s; yours stays as you typed it."
                        .formatted(touched.officer(), sheet.name(), OfficeTime.time(touched.at())));
    }

    @Override
    public String form() {
        return "outcome";
    }

    @Override
    public String about() {
        return "%s %d %s"
                .formatted(
                        sheet.reference(),
                        sheet.part().orElseThrow().number(),
                        place.map(String::valueOf).orElse("new"));
    }

    @Override
    public boolean changed() {
        return drafted.changed();
    }

    @Override
    public Map<String, String> fields() {
        return drafted.fields();
    }

    @Override
    public Screen resumed(Map<String, String> fields) {
        Drafted resumed = drafted.resumed(fields);
        return new OutcomeForm(sheet, place, resumed.ground().isPresent() ? Optional.empty() : choosing, resumed);
    }
}
