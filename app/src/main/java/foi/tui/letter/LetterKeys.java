package foi.tui.letter;

import foi.law.NotAllowed;
import foi.letters.Finding;
import foi.letters.Severity;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Turn;
import java.util.List;
import java.util.Optional;

/** What can be done on the screen of a letter, and why not. */
record LetterKeys(LetterScreen screen) {

    private static final String NO_LETTER = "There is no letter to do that with; press Esc to go back.";

    List<Action> actions() {
        Optional<String> none = Optional.of(NO_LETTER)
                .filter(reason -> screen.loaded().isEmpty() || screen.trouble().isPresent());
        return List.of(
                Action.of("Enter", "mend", "Goes to where the chosen check is mended", this::mend)
                        .offWhen(none)
                        .offWhen(unchosen()),
                Action.told("PgDn PgUp", "page", "Turns the page of the letter; Space does too"),
                Action.of("Tab Shift-Tab", turning(), "Goes to the checks, and back to the letter", this::turn)
                        .offWhen(none)
                        .offIf(findings().isEmpty(), "The checks have nothing to object to."),
                Action.of(
                                "o",
                                isAside() ? "take back" : "set aside",
                                "Sets a breach aside with a reason, or takes that back",
                                this::aside)
                        .changing()
                        .offWhen(none)
                        .offWhen(unchosen())
                        .offWhen(notABreach()),
                Action.of("p", "draft PDF", "Prints the letter as a draft and tells where it is", this::print)
                        .changing()
                        .offWhen(none),
                Action.of("i", "issue", "Issues the letter, after asking", this::issue)
                        .changing()
                        .offWhen(none)
                        .offWhen(stopped()),
                Action.of(
                                "l",
                                "letters",
                                "Writes another letter: acknowledgement, clarification, extension …",
                                () -> open(office -> LetterOrder.of(office, screen.reference())))
                        .offIf(!screen.wanted().isResponse(), "Esc goes back to where another letter is chosen."),
                Action.of("v", "issued", "Shows the letters that were issued before", this::before)
                        .offWhen(none)
                        .offIf(issued() == 0, "No letter of this case has been issued yet."),
                Action.of(
                        "d",
                        "",
                        "Explains the deadline",
                        () -> open(office -> office.ways().clock(office, screen.reference()))),
                Action.of(
                        ",",
                        screen.loaded().filter(Loaded::signed).isPresent() ? "" : "settings",
                        "Opens the settings: the authority, and your name under the letter",
                        () -> open(office -> office.ways().settings(office))));
    }

    private String turning() {
        return screen.stand().reading() ? "checks" : "letter";
    }

    private List<Finding> findings() {
        return screen.loaded().map(Loaded::findings).orElse(List.of());
    }

    private int issued() {
        return screen.loaded().map(Loaded::issued).orElse(0);
    }

    private Optional<String> unchosen() {
        return screen.chosen().isPresent()
                ? Optional.empty()
                : Optional.of(
                        findings().isEmpty()
                                ? "The checks have nothing to object to."
                                : "Choose a check first: Tab goes to them.");
    }

    private boolean isAside() {
        return screen.chosen()
                .flatMap(finding ->
                        screen.loaded().flatMap(shown -> shown.asides().reason(finding)))
                .isPresent();
    }

    private Optional<String> notABreach() {
        if (!screen.wanted().isResponse()) {
            return Optional.of(
                    "Only in a response is a breach set aside here; foi issue --override does it elsewhere.");
        }
        return screen.chosen()
                .filter(finding -> finding.severity() != Severity.BREACH && !isAside())
                .map(finding -> finding.severity() == Severity.RISK
                        ? "Only a breach is set aside; a risk is accepted when the letter is issued."
                        : "Only a breach is set aside; advice stops no letter.");
    }

    private Optional<String> stopped() {
        Optional<NotAllowed> no = screen.loaded().flatMap(shown -> shown.proof().stopped());
        if (no.isPresent()) {
            return no.map(NotAllowed::what);
        }
        int breaches = screen.loaded()
                .map(shown -> shown.standing(Severity.BREACH).size())
                .orElse(0);
        return breaches == 0
                ? Optional.empty()
                : Optional.of(
                        breaches == 1
                                ? "1 breach stops the letter: mend it, or set it aside with a reason (o)."
                                : breaches + " breaches stop the letter: mend them, or set them aside (o).");
    }

    private Turn open(java.util.function.Function<foi.tui.stage.Office, foi.tui.stage.Screen> way) {
        return Turn.stay(screen).asking(Errand.opening(LetterScreen.class, way));
    }

    private Turn mend() {
        Finding finding = screen.chosen().orElseThrow();
        if (LetterOrder.mends(screen.wanted(), finding)) {
            return Turn.back();
        }
        return open(office -> office.ways().mending(office, screen.reference(), finding));
    }

    private Turn turn() {
        return Turn.stay(screen.with(screen.stand().turned()));
    }

    private Turn aside() {
        Finding finding = screen.chosen().orElseThrow();
        if (!isAside()) {
            return Turn.open(screen, SetAside.of(screen.reference(), finding));
        }
        return Turn.stay(screen)
                .asking(Errand.of(
                        LetterScreen.class,
                        office -> {
                            KeptAsides kept = new KeptAsides(office, screen.reference());
                            return kept.keep(kept.now().without(finding));
                        },
                        (self, asides) -> Turn.stay(
                                        self.with(self.loaded().orElseThrow().with(asides)))
                                .saying("It counts as a breach again.")));
    }

    private Turn print() {
        return Turn.stay(screen)
                .asking(Paper.draft(screen.reference(), screen.loaded().orElseThrow()));
    }

    private Turn issue() {
        return Turn.open(screen, Issuing.of(screen.reference(), screen.loaded().orElseThrow()));
    }

    private Turn before() {
        return open(office -> IssuedScreen.of(office, screen.reference()));
    }
}
