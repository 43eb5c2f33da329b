package foi.tui.letter;

import foi.desk.Breaches;
import foi.desk.IssueLetter;
import foi.desk.Proof;
import foi.law.Dates;
import foi.law.Trouble;
import foi.letters.Finding;
import foi.letters.Severity;
import foi.register.ChangedMeanwhile;
import foi.register.Reference;
import foi.register.Requester;
import foi.register.Text;
import foi.tui.face.Style;
import foi.tui.stage.Told;
import java.util.List;

/**
 * What the officer is told before a letter is issued and after.
 *
 * @param reference the case
 * @param loaded the letter and what the checks found
 */
record IssueTelling(Reference reference, Loaded loaded) {

    List<Finding> risks() {
        return loaded.standing(Severity.RISK);
    }

    /** What is to be accepted before it goes. */
    Told risky() {
        int risks = risks().size();
        Told told = Told.NOTHING
                .gap()
                .and(
                        risks == 1
                                ? "The checks see a risk. It is for you to say whether the letter is right."
                                : "The checks see %d risks. It is for you to say whether the letter is right."
                                        .formatted(risks),
                        Style.BOLD)
                .gap();
        for (Finding risk : risks()) {
            told = told.and("! risk  " + said(risk)).gap();
        }
        return told;
    }

    private static String said(Finding finding) {
        return finding.part().map(part -> "part " + Text.line(part) + ": ").orElse("")
                + Text.line(finding.message())
                + " " + finding.source();
    }

    /** What issuing it means. */
    Told going() {
        Proof proof = loaded.proof();
        String authority = proof.letter().authority();
        Told told = Told.NOTHING
                .gap()
                .and("The letter dated %s goes out in the name of %s, signed %s."
                        .formatted(
                                Dates.withWeekday(proof.letter().dated()),
                                authority.isBlank() ? "the authority" : authority,
                                Text.line(loaded.signature())));
        told = told.and("%s The letter cannot be changed afterwards."
                .formatted(proof.closes() ? "The request is closed." : stays()));
        List<String> files = files();
        if (!files.isEmpty()) {
            told = told.and("With it %s: %s.".formatted(files.size() == 1 ? "goes" : "go", String.join(", ", files)));
        }
        if (!loaded.signed()) {
            told = told.gap()
                    .and(
                            "\"%s\" is only your account: Esc, then the comma key, to set your name and post first."
                                    .formatted(Text.line(loaded.signature())),
                            Style.BOLD);
        }
        if (!loaded.unsaved().isEmpty()) {
            String typed = "Not in this letter: what you typed for %s and have not saved."
                    .formatted(String.join(", ", loaded.unsaved()));
            told = told.gap().and(typed + " To save it or give it up, press Esc and open the part.", Style.BOLD);
        }
        List<Finding> aside = loaded.asides().aside(loaded.findings());
        if (!aside.isEmpty()) {
            told = told.gap().and("Set aside, and kept with the letter:");
            for (Finding finding : aside) {
                told = told.and("  " + said(finding) + " Reason: "
                        + Text.line(loaded.asides().reason(finding).orElse("")));
            }
        }
        return told;
    }

    private List<String> files() {
        return loaded.proof().enclosures().stream()
                .map(file -> Text.line(file.name()))
                .toList();
    }

    /** What becomes of a request that is not closed. */
    private String stays() {
        return switch (loaded.wanted().kind()) {
            case RESPONSE -> "What waits for clarification stays open.";
            case CLARIFICATION -> "The time of what it asks about stops until the answer comes.";
            case FEES_NOTICE -> "The time for complying stops until the fee is paid.";
            case EXTENSION -> "The time for what is undecided is longer from now on.";
            case EIR_REFUSAL -> "The parts that it refuses are answered; the others stay open.";
            default -> "No date moves.";
        };
    }

    /** Why it has not gone. */
    Told refused(Trouble trouble) {
        Told told =
                Told.NOTHING.gap().and("The letter is not issued.", Style.BOLD).gap();
        if (trouble instanceof Breaches breaches) {
            told = told.and(breaches.what()).gap();
            for (Finding breach : breaches.findings()) {
                told = told.and("! breach  " + said(breach)).gap();
            }
        } else if (trouble instanceof ChangedMeanwhile) {
            told = told.and("A colleague has changed the case since you read the letter.")
                    .gap()
                    .and("Read the letter again as it is now, then issue it.")
                    .gap();
        } else {
            told = told.and(PlainWords.of(trouble)).gap();
        }
        return told.and("Enter or Esc goes back to the letter.");
    }

    /** What is to be done now that it has. */
    Told sent(IssueLetter.Issued issued) {
        return Told.NOTHING
                .gap()
                .and("Issued. The PDF is at:", Style.GOOD)
                .copyable(issued.place())
                .gap()
                .and("Its SHA-256, kept in the register with the document itself:")
                .copyable(issued.letter().sha256())
                .gap()
                .and(
                        loaded.proof().closes()
                                ? "%s is %sclosed."
                                        .formatted(reference, loaded.wanted().isResponse() ? "answered and " : "")
                                : "%s: %s".formatted(reference, stays()))
                .and("Next: send the PDF%s to %s. The letter (l) and then m put it into an e-mail."
                        .formatted(issued.letter().enclosed().isEmpty() ? "" : " and its files", receiver()))
                .gap()
                .and("Enter or Esc goes back.", Style.QUIET);
    }

    private String receiver() {
        Requester requester = loaded.proof().request().requester();
        return Text.line(requester.name())
                + requester
                        .email()
                        .or(requester::address)
                        .map(where -> ", " + Text.line(where))
                        .orElse("");
    }
}
