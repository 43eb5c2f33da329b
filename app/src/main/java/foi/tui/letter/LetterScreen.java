package foi.tui.letter;

import foi.law.Trouble;
import foi.letters.Finding;
import foi.register.OfficeTime;
import foi.register.Reference;
import foi.register.Text;
import foi.register.Touched;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Told;
import foi.tui.stage.Turn;
import java.util.List;
import java.util.Optional;

/**
 * A letter as it would go, and what the checks say.
 *
 * @param reference the case
 * @param wanted which letter
 * @param loaded the letter; absent until it is written
 * @param trouble why it cannot be written
 * @param stand where the officer is in it
 * @param gone whether it has been issued, so that there is nothing more to do here
 */
public record LetterScreen(
        Reference reference,
        Wanted wanted,
        Optional<Loaded> loaded,
        Optional<String> trouble,
        Stand stand,
        boolean gone)
        implements Screen {

    /** The letter of a case: as it was issued where that closed the case, else as it would go. */
    public static Screen of(Office office, Reference reference) {
        return IssuedScreen.ofClosed(office, reference).orElseGet(() -> wanting(reference, Wanted.RESPONSE));
    }

    /** Another letter than the response, or the response whatever became of the case. */
    static LetterScreen wanting(Reference reference, Wanted wanted) {
        return new LetterScreen(reference, wanted, Optional.empty(), Optional.empty(), new Stand(true, 0, 0), false);
    }

    /** The finding on which the officer is; absent while they are in the letter. */
    Optional<Finding> chosen() {
        return loaded.filter(shown ->
                        !stand.reading() && stand.chosen() < shown.findings().size())
                .map(shown -> shown.findings().get(stand.chosen()));
    }

    LetterScreen with(Loaded other) {
        Stand now = loaded.isPresent() ? stand.in(other) : Stand.at(other);
        return new LetterScreen(reference, wanted, Optional.of(other), Optional.empty(), now, gone);
    }

    LetterScreen with(Stand other) {
        return other.equals(stand) ? this : new LetterScreen(reference, wanted, loaded, trouble, other, gone);
    }

    /** The screen to be left as soon as it is seen again. */
    LetterScreen issued() {
        return new LetterScreen(reference, wanted, loaded, trouble, stand, true);
    }

    @Override
    public String title() {
        return reference + " · " + wanted.kind().title() + ", draft";
    }

    @Override
    public List<Action> actions() {
        return new LetterKeys(this).actions();
    }

    @Override
    public Turn take(In in, Size body) {
        return Turn.stay(loaded.filter(shown -> trouble.isEmpty())
                .map(shown -> with(new LetterPage(shown, stand, body).take(in)))
                .orElse(this));
    }

    @Override
    public Drawing draw(Size body) {
        if (trouble.isPresent()) {
            Told told = Told.NOTHING
                    .gap()
                    .and("The letter cannot be written.")
                    .gap()
                    .and(trouble.get())
                    .gap()
                    .and("Nothing is changed. Esc goes back.");
            return new Drawing(told.lines(body.columns()), new Place(1, 1));
        }
        return loaded.map(shown -> new LetterPage(shown, stand, body).draw())
                .orElseGet(() -> new Drawing(List.of(), new Place(0, 0)));
    }

    @Override
    public Optional<Errand> uncovered() {
        if (gone) {
            return Optional.of(Errand.of(LetterScreen.class, office -> true, (self, yes) -> Turn.back()));
        }
        Optional<Loaded> shown = loaded;
        return Optional.of(
                shown.isEmpty()
                        ? writing()
                        : Errand.of(
                                LetterScreen.class,
                                this::again,
                                (self, turn) -> turn.map(now -> Turn.stay(self.with(now)))
                                        .orElseGet(() -> Turn.stay(self).asking(writing()))));
    }

    /** The same letter with what is set aside by now; nothing where it would be another letter. */
    private Optional<Loaded> again(Office office) {
        return loaded.filter(shown -> trouble.isEmpty() && !shown.outdated(office))
                .map(shown -> shown.with(Loaded.asides(office, reference, wanted)));
    }

    private Errand writing() {
        return failing(Errand.of(
                        LetterScreen.class,
                        office -> Loaded.of(office, reference, wanted),
                        (self, now) -> Turn.stay(self.with(now))))
                .announcing("Writing the letter …");
    }

    private static Errand failing(Errand writing) {
        return writing.onTrouble(
                LetterScreen.class,
                Trouble.class,
                (self, caught) -> Turn.stay(new LetterScreen(
                        self.reference,
                        self.wanted,
                        self.loaded,
                        Optional.of(PlainWords.of(caught)),
                        self.stand,
                        self.gone)));
    }

    @Override
    public Optional<Errand> touched(List<Touched> cases) {
        return cases.stream()
                .filter(touched -> touched.reference().equals(reference) && loaded.isPresent() && !gone)
                .findFirst()
                .map(touched -> failing(Errand.of(
                        LetterScreen.class,
                        office -> Loaded.of(office, reference, wanted),
                        (self, now) -> Turn.stay(self.with(now)).saying(told(touched)))));
    }

    private static String told(Touched touched) {
        return "%s changed this case at %s; the letter is written afresh."
                .formatted(Text.line(touched.officer()), OfficeTime.time(touched.at()));
    }
}
