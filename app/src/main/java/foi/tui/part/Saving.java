package foi.tui.part;

import foi.desk.AnswerPart;
import foi.desk.RecordOutcome;
import foi.register.Outcome;
import foi.register.Overtaken;
import foi.tui.conflict.ConflictScreen;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of saving an answer.
 *
 * @param sheet the part as the register has it now
 * @param text the answer that was to be saved
 * @param overtaken who was quicker, if somebody was
 */
record Saving(Sheet sheet, String text, Optional<Overtaken> overtaken) {

    /** Saves what is typed, for an officer who has seen {@code was}. */
    static Errand of(PartScreen screen, String was) {
        String text = screen.editor().text();
        Sheet seen = screen.sheet();
        return Errand.of(
                PartScreen.class, office -> saved(office, seen, was, text), (self, saving) -> saving.turn(self));
    }

    private static Saving saved(Office office, Sheet seen, String was, String text) {
        try {
            answer(office, seen, was, text);
            return new Saving(seen.again(office), text, Optional.empty());
        } catch (Overtaken overtaken) {
            return new Saving(seen.again(office), text, Optional.of(overtaken));
        }
    }

    private static String answer(Office office, Sheet sheet, String was, String text) {
        AnswerPart task = new AnswerPart(office.desk());
        String reference = sheet.reference().written();
        return sheet.part()
                .map(part -> task.answer(reference, part.number(), was, text))
                .orElseGet(() -> task.answerAll(reference, was, text));
    }

    private Turn turn(PartScreen self) {
        if (overtaken.isEmpty()) {
            PartScreen now = self.with(sheet).since(text);
            return Turn.stay(now)
                    .withSaved()
                    .saying("%s saved.%s".formatted(sheet.capital(), sheet.next()))
                    .undoneBy(undo(sheet, text, self.was()));
        }
        if (sheet.locked().isPresent()) {
            return Turn.stay(self.with(sheet)).warning(sheet.locked().get());
        }
        String theirs = sheet.answer();
        Errand mine = of(self, theirs);
        Errand take = Errand.of(
                PartScreen.class,
                sheet::again,
                (screen, fresh) -> Turn.stay(screen.with(fresh)
                                .with(screen.editor().with(fresh.answer()))
                                .since(fresh.answer()))
                        .withSaved()
                        .saying("Theirs stands; yours is given up. Ctrl-Z still brings it back."));
        Errand both = Errand.of(
                PartScreen.class,
                office -> theirs,
                (screen, answer) -> Turn.stay(
                                screen.with(screen.editor().with(answer.stripTrailing() + "\n\n---\n\n" + text))
                                        .since(answer))
                        .saying("Theirs comes first, then yours below the line ---. Make one of both, then Ctrl-S."));
        return Turn.open(
                self.with(sheet),
                ConflictScreen.of(sheet.title(), overtaken.get(), mine, take).merging(both));
    }

    private static Errand undo(Sheet sheet, String now, String before) {
        return Errand.of(
                Screen.class,
                office -> answer(office, sheet, now, before),
                (screen, done) -> reloaded(screen).saying("Taken back: the answer is as it was before."));
    }

    private static Turn reloaded(Screen screen) {
        Turn stay = Turn.stay(screen);
        return screen.uncovered().map(stay::asking).orElse(stay);
    }

    /** Takes the selected outcome back. */
    static Turn withdrawing(PartScreen screen) {
        List<Outcome> was = screen.sheet().outcomes();
        List<Outcome> now = new ArrayList<>(was);
        Outcome gone = now.remove(screen.selected());
        Errand undo = replacing(screen.sheet(), List.copyOf(now), was, "Taken back: the outcome is there again.");
        return Turn.stay(screen)
                .asking(
                        Errand.of(
                                        PartScreen.class,
                                        office -> replace(office, screen.sheet(), was, now),
                                        (self, done) -> reloaded(self)
                                                .saying("Took back: %s. Ctrl-Z brings it back."
                                                        .formatted(Words.brief(gone)))
                                                .undoneBy(undo))
                                .onTrouble(
                                        PartScreen.class,
                                        Overtaken.class,
                                        (self, overtaken) -> reloaded(self)
                                                .warning(
                                                        "A colleague has changed the outcomes meanwhile. Look at them again.")));
    }

    /** Puts outcomes back as they were, wherever the officer is. */
    static Errand replacing(Sheet sheet, List<Outcome> was, List<Outcome> now, String said) {
        return Errand.of(
                Screen.class,
                office -> replace(office, sheet, was, now),
                (screen, done) -> reloaded(screen).saying(said));
    }

    private static RecordOutcome.Recorded replace(Office office, Sheet sheet, List<Outcome> was, List<Outcome> now) {
        return new RecordOutcome(office.desk())
                .replace(sheet.reference().written(), sheet.part().orElseThrow().number(), was, now);
    }
}
