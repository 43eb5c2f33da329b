package foi.tui.letter;

import foi.desk.IssueLetter;
import foi.desk.Proof;
import foi.law.Trouble;
import foi.register.Reference;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Notice;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.stage.TypedWord;

/** Issuing a letter: the risks are accepted, a word is typed, and then it goes or the officer is told why not. */
record Issuing(Reference reference, Loaded loaded) {

    /** The first thing that is asked. */
    static Screen of(Reference reference, Loaded loaded) {
        Issuing issuing = new Issuing(reference, loaded);
        return issuing.telling().risks().isEmpty() ? issuing.word() : issuing.accepting();
    }

    private IssueTelling telling() {
        return new IssueTelling(reference, loaded);
    }

    private Screen accepting() {
        boolean one = telling().risks().size() == 1;
        return Notice.asking(
                reference + " · before it is issued",
                telling().risky(),
                Action.of(
                                "y Y",
                                one ? "accept it and go on" : "accept them and go on",
                                "Accepts what the checks warn of, and goes on to issue the letter",
                                () -> Turn.replace(word()))
                        .changing());
    }

    private Screen word() {
        return TypedWord.of(
                reference + " · issue the letter",
                telling().going(),
                "issue",
                asked -> Turn.stay(asked).asking(sending()));
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
                        loaded.wanted().kind(),
                        proof.letter().dated(),
                        loaded.asides().used(loaded.findings()),
                        loaded.wanted().supplement(),
                        Paper.dispatch(office));
        if (loaded.wanted().isResponse()) {
            new KeptAsides(office, reference).drop();
        }
        return issued;
    }

    private Screen refused(Trouble trouble) {
        return Notice.of(reference + " · not issued", telling().refused(trouble));
    }

    private Screen sent(IssueLetter.Issued issued) {
        return Notice.of(reference + " · issued", telling().sent(issued));
    }
}
