package foi.tui.letter;

import foi.desk.Breaches;
import foi.desk.IssueLetter;
import foi.desk.Proof;
import foi.law.Dates;
import foi.law.Trouble;
import foi.letters.Finding;
import foi.letters.LetterKind;
import foi.letters.Severity;
import foi.register.ChangedMeanwhile;
import foi.register.Reference;
import foi.register.Text;
import foi.tui.face.Style;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Notice;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Told;
import foi.tui.stage.Turn;
import foi.tui.stage.TypedWord;
import java.util.List;

/** Issuing a letter: the risks are accepted, a word is typed, and then it goes or the officer is told why not. */
record Issuing(Reference reference, Loaded loaded) {

    /** The first thing that is asked. */
    static Screen of(Reference reference, Loaded loaded) {
        Issuing issuing = new Issuing(reference, loaded);
        return issuing.risks().isEmpty() ? issuing.word() : issuing.accepting();
    }

    private List<Finding> risks() {
        return loaded.standing(Severity.RISK);
    }

    private Screen accepting() {
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
        return Notice.asking(
                reference + " · before it is issued",
                told,
                Action.of(
                                "y Y",
                                risks == 1 ? "accept it and go on" : "accept them and go on",
                                "Accepts what the checks warn of, and goes on to issue the letter",
                                () -> Turn.replace(word()))
                        .changing());
    }

    private static String said(Finding finding) {
        return finding.part().map(part -> "part " + Text.line(part) + ": ").orElse("")
                + Text.line(finding.message())
                + " " + finding.source();
    }

    private Screen word() {
        return TypedWord.of(
                reference + " · issue the letter",
                told(),
                "issue",
                asked -> Turn.stay(asked).asking(sending()));
    }

    private Told told() {
        Proof proof = loaded.proof();
        String authority = proof.letter().authority();
        Told told = Told.NOTHING
                .gap()
                .and("The letter dated %s goes out in the name of %s, signed %s."
                        .formatted(
                                Dates.withWeekday(proof.letter().dated()),
                                authority.isBlank() ? "the authority" : authority,
                                Text.line(loaded.signature())));
        told = told.and(
                proof.closes()
                        ? "The request is closed. The letter cannot be changed afterwards."
                        : "What waits for clarification stays open. The letter cannot be changed afterwards.");
        if (!loaded.signed()) {
            told = told.gap()
                    .and(
                            "\"%s\" is only your account: Esc, then the comma key, to set your name and post first."
                                    .formatted(Text.line(loaded.signature())),
                            Style.BOLD);
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

    private Errand sending() {
        return Errand.of(
                        TypedWord.class,
                        this::send,
                        (self, issued) -> Turn.replace(sent(issued))
                                .asking(Errand.of(
                                        LetterScreen.class,
                                        office -> true,
                                        (letter, yes) -> Turn.stay(letter.issued()))))
                .onTrouble(TypedWord.class, Trouble.class, (self, trouble) -> Turn.replace(refused(trouble)))
                .announcing("Issuing …");
    }

    private IssueLetter.Issued send(Office office) {
        Proof proof = loaded.proof();
        IssueLetter.Issued issued = office.issuing()
                .issue(
                        proof.request(),
                        LetterKind.RESPONSE,
                        proof.letter().dated(),
                        loaded.asides().used(loaded.findings()),
                        Paper.dispatch(office));
        new KeptAsides(office, reference).drop();
        return issued;
    }

    private Screen refused(Trouble trouble) {
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
        return Notice.of(reference + " · not issued", told.and("Enter or Esc goes back to the letter."));
    }

    private Screen sent(IssueLetter.Issued issued) {
        Told told = Told.NOTHING
                .gap()
                .and("Issued. The PDF is at:", Style.GOOD)
                .copyable(issued.place())
                .gap()
                .and("Its SHA-256, kept in the register with the document itself:")
                .copyable(issued.letter().sha256())
                .gap()
                .and(
                        loaded.proof().closes()
                                ? "%s is answered and closed.".formatted(reference)
                                : "%s stays open for what waits for clarification.".formatted(reference))
                .and("Next: send the PDF to %s.".formatted(receiver()))
                .gap()
                .and("Enter or Esc goes back.", Style.QUIET);
        return Notice.of(reference + " · issued", told);
    }

    private String receiver() {
        var requester = loaded.proof().request().requester();
        return Text.line(requester.name())
                + requester
                        .email()
                        .or(requester::address)
                        .map(where -> ", " + Text.line(where))
                        .orElse("");
    }
}
