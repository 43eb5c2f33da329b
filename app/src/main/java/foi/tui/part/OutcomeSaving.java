package foi.tui.part;

import foi.desk.RecordOutcome;
import foi.register.InputRefused;
import foi.register.Outcome;
import foi.register.Overtaken;
import foi.register.Overtaken.Clash;
import foi.tui.conflict.ConflictScreen;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of saving an outcome.
 *
 * @param sheet the part as the register had it just before
 * @param mine the outcome that was to be saved
 * @param now the outcomes as they are now
 * @param overtaken who was quicker with this very outcome, if somebody was
 * @param theirs what it is with them; absent where they took it back
 */
record OutcomeSaving(
        Sheet sheet, Outcome mine, List<Outcome> now, Optional<Overtaken> overtaken, Optional<Outcome> theirs) {

    static Errand of(OutcomeForm screen) {
        return Errand.of(OutcomeForm.class, office -> saved(office, screen), (self, saving) -> saving.turn(self));
    }

    private static OutcomeSaving saved(Office office, OutcomeForm screen) {
        Outcome mine = screen.drafted().outcome();
        Sheet fresh = screen.sheet().again(office);
        List<Outcome> current = fresh.outcomes();
        Optional<List<Outcome>> placed = placed(current, screen, mine);
        if (placed.isPresent()) {
            replace(office, fresh, current, placed.get());
            return new OutcomeSaving(fresh, mine, placed.get(), Optional.empty(), Optional.empty());
        }
        Optional<Outcome> theirs = counterpart(current, screen, mine);
        List<Outcome> before = new ArrayList<>(current);
        theirs.ifPresent(before::remove);
        screen.drafted().began().ifPresent(before::add);
        List<Outcome> wanted = over(current, theirs, mine);
        try {
            replace(office, fresh, before, wanted);
            return new OutcomeSaving(fresh, mine, wanted, Optional.empty(), theirs);
        } catch (Overtaken overtaken) {
            return new OutcomeSaving(fresh, mine, current, Optional.of(overtaken), theirs);
        }
    }

    /** The outcomes with this one in its place; empty when a colleague has changed that very one. */
    private static Optional<List<Outcome>> placed(List<Outcome> current, OutcomeForm screen, Outcome mine) {
        List<Outcome> now = new ArrayList<>(current);
        if (screen.drafted().began().isEmpty()) {
            if (current.stream().anyMatch(o -> same(o, mine))) {
                throw new InputRefused(
                        "This part has \"%s\" already.".formatted(Words.brief(mine)),
                        "Say what this one covers, or change the other: Esc, F6, Enter.");
            }
            now.add(mine);
            return Optional.of(now);
        }
        Outcome began = screen.drafted().began().get();
        int place = screen.place()
                .filter(n -> n < current.size() && current.get(n).equals(began))
                .orElse(current.indexOf(began));
        if (place < 0) {
            return Optional.empty();
        }
        now.set(place, mine);
        return Optional.of(now);
    }

    /** What the outcome has become with them. */
    private static Optional<Outcome> counterpart(List<Outcome> current, OutcomeForm screen, Outcome mine) {
        return current.stream()
                .filter(o ->
                        screen.drafted().began().filter(began -> same(o, began)).isPresent())
                .findFirst()
                .or(() -> current.stream().filter(o -> same(o, mine)).findFirst());
    }

    private static boolean same(Outcome one, Outcome other) {
        return Ground.of(one).equals(Ground.of(other)) && one.scope().equals(other.scope());
    }

    private static List<Outcome> over(List<Outcome> current, Optional<Outcome> theirs, Outcome mine) {
        List<Outcome> now = new ArrayList<>(current);
        int place = theirs.map(now::indexOf).orElse(-1);
        if (place < 0) {
            now.add(mine);
        } else {
            now.set(place, mine);
        }
        return now;
    }

    private static void replace(Office office, Sheet sheet, List<Outcome> was, List<Outcome> now) {
        new RecordOutcome(office.desk())
                .replace(sheet.reference().written(), sheet.part().orElseThrow().number(), was, now);
    }

    private Turn turn(OutcomeForm self) {
        if (overtaken.isEmpty()) {
            return done();
        }
        if (sheet.locked().isPresent()) {
            return Turn.stay(self.with(sheet)).warning(sheet.locked().get());
        }
        Errand keep = Errand.of(
                OutcomeForm.class,
                office -> {
                    List<Outcome> wanted = over(sheet.outcomes(), theirs, mine);
                    replace(office, sheet, sheet.outcomes(), wanted);
                    return new OutcomeSaving(sheet, mine, wanted, Optional.empty(), theirs);
                },
                (screen, saving) -> saving.done());
        Errand take = Errand.of(
                OutcomeForm.class,
                office -> true,
                (screen, yes) -> Turn.back().withSaved().saying("Theirs stands; yours is given up."));
        Clash clash = new Clash("the outcome", theirs.map(Words::whole).orElse(""), Words.whole(mine));
        Overtaken told = overtaken.get();
        ConflictScreen conflict = ConflictScreen.of(
                self.title(), new Overtaken(told.what(), told.officer(), told.at(), List.of(clash)), keep, take);
        return Turn.open(
                self.with(sheet),
                theirs.map(
                                other -> conflict.merging(
                                        Errand.of(
                                                OutcomeForm.class,
                                                office -> other,
                                                (screen, seen) -> Turn.stay(screen.with(
                                                                screen.drafted().merged(seen)))
                                                        .saying(
                                                                "Each text has theirs first, then yours. Make one of them, then Ctrl-S."))))
                        .orElse(conflict));
    }

    private Turn done() {
        int missing = mine.missing().size();
        String said = missing == 0
                ? "Saved: %s. Nothing is missing.".formatted(Words.brief(mine))
                : "Saved: %s. Still missing: %s%s"
                        .formatted(
                                Words.brief(mine),
                                mine.missing().get(0).asks(),
                                missing == 1 ? "." : ", and %d more.".formatted(missing - 1));
        return Turn.back()
                .withSaved()
                .saying(said)
                .undoneBy(Saving.replacing(sheet, now, sheet.outcomes(), "Taken back: the outcomes are as before."));
    }
}
