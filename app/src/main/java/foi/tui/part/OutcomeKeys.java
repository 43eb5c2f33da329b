package foi.tui.part;

import foi.law.Particular;
import foi.law.Provision;
import foi.register.Clauses;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Turn;
import foi.tui.widget.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys of the form for an outcome. */
record OutcomeKeys(OutcomeForm screen) {

    private static final String NOTHING_FITS = "Nothing fits what is typed: type a section such as 40(2), or a word.";

    List<Action> actions() {
        return screen.choosing().map(this::choosing).orElseGet(this::filling);
    }

    private List<Action> choosing(Choosing choosing) {
        Optional<Ground> selected = choosing.selected();
        return List.of(
                Action.of(
                                "Enter Tab",
                                "choose",
                                "Chooses the selected one; what it needs is asked next",
                                () -> chosen(selected.orElseThrow()))
                        .offIf(selected.isEmpty(), NOTHING_FITS),
                Action.of(
                                "Ctrl-S",
                                "",
                                "Saves the outcome, once it is chosen",
                                () -> Turn.stay(screen)
                                        .warning("Choose first what the outcome is: type a few letters, then Enter."))
                        .changing(),
                law(selected));
    }

    private Turn chosen(Ground ground) {
        OutcomeForm on = screen.on(ground);
        boolean asks = !ground.needs().isEmpty();
        return Turn.stay(on).saying(asks ? "" : "It needs nothing more; Ctrl-S saves it.");
    }

    private List<Action> filling() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("Ctrl-S", "save", "Saves the outcome, complete or not", this::save)
                .changing()
                .offWhen(screen.sheet().locked()));
        actions.add(Action.of(
                "F6",
                "another",
                "Chooses another kind or provision; the texts that fit stay",
                () -> Turn.stay(screen.choosing(Optional.of(Choosing.NEW)))));
        actions.add(law(screen.drafted().ground()));
        actions.add(Action.of(
                        "F7",
                        "clause",
                        "Puts the clause for this text into its empty field, to be adapted to the case",
                        () -> Turn.stay(screen).asking(clause()))
                .offWhen(screen.sheet().locked()));
        Optional<Precedent> precedent = Precedent.of(screen);
        actions.add(Action.of(
                        "F5",
                        "take over",
                        "Takes over the texts of another outcome of this case that relies on the same",
                        () -> taken(precedent.orElseThrow()))
                .offWhen(screen.sheet().locked())
                .offIf(precedent.isEmpty(), "No other outcome of this case has texts for the fields that are empty."));
        screen.drafted()
                .before()
                .ifPresent(before -> actions.add(Action.of(
                        "Ctrl-Z",
                        "undo",
                        "Empties the fields again that were filled",
                        () -> Turn.stay(screen.with(screen.drafted().givingBack()))
                                .saying("Taken back; the fields are as before."))));
        return actions;
    }

    private static Errand clause() {
        return Errand.of(OutcomeForm.class, office -> new Clauses(office.desk().settings()), OutcomeKeys::begun);
    }

    private static Turn begun(OutcomeForm screen, Clauses clauses) {
        Form texts = screen.drafted().texts();
        String field = texts.focused();
        if (!texts.value(field).isBlank()) {
            return Turn.stay(screen).warning("There is a text already; a clause begins an empty one.");
        }
        Optional<Provision> provision = screen.drafted().ground().flatMap(Ground::provision);
        Optional<Particular> particular = Particular.named(field);
        if (provision.isEmpty() || particular.isEmpty()) {
            return Turn.stay(screen).warning("There are clauses for the texts of an exemption or a refusal alone.");
        }
        return clauses.of(provision.get(), particular.get())
                .map(text -> Turn.stay(screen.with(screen.drafted().typed(texts.with(field, text))))
                        .saying("Adapt what stands in [brackets] to this case; the check finds what is left."))
                .orElseGet(() -> Turn.stay(screen)
                        .warning("There is no clause for this text; foi settings \"%s\" makes one."
                                .formatted(Clauses.key(provision.get(), particular.get()))));
    }

    private Turn taken(Precedent precedent) {
        int filled = precedent.fills().size();
        return Turn.stay(screen.with(screen.drafted().taking(precedent)))
                .saying("%s filled from %s. Read %s through; Ctrl-Z empties %s again."
                        .formatted(
                                filled == 1 ? "1 text" : filled + " texts",
                                precedent.where().replaceFirst("^P", "p").replaceFirst("^A", "a"),
                                filled == 1 ? "it" : "them",
                                filled == 1 ? "it" : "them"));
    }

    private Turn save() {
        return screen.changed() || screen.place().isEmpty()
                ? Turn.stay(screen).asking(OutcomeSaving.of(screen))
                : Turn.stay(screen).saying("The outcome is saved already; nothing has changed since.");
    }

    private Action law(Optional<Ground> ground) {
        return Action.of(
                        "F3",
                        "the law",
                        "Tells what the Act says about it and what the letter must contain",
                        () -> Turn.open(
                                screen,
                                Leaf.of("The law · " + ground.orElseThrow().name(), LawText.of(ground.orElseThrow()))))
                .offIf(ground.isEmpty(), NOTHING_FITS);
    }
}
