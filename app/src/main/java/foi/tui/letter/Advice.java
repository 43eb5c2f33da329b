package foi.tui.letter;

import foi.letters.Severity;
import foi.tui.face.Line;
import foi.tui.face.Style;

/** The sentence under a letter that says what comes next. */
final class Advice {

    private Advice() {}

    static Line of(Loaded loaded) {
        return Line.of(" " + sentence(loaded), Style.QUIET);
    }

    private static String sentence(Loaded loaded) {
        if (loaded.proof().stopped().isPresent()) {
            return loaded.proof().stopped().get().what();
        }
        int breaches = loaded.standing(Severity.BREACH).size();
        if (breaches > 0) {
            return loaded.wanted().isResponse()
                    ? "Mend each breach, or press o to set it aside with a reason."
                    : "Mend each breach; Enter goes to where that is done.";
        }
        if (!loaded.signed()) {
            return "It is signed \"%s\", your account: press , to set your name and post."
                    .formatted(loaded.signature());
        }
        return loaded.standing(Severity.RISK).isEmpty()
                ? "Nothing stops this letter. Read it through, then press i to issue it."
                : "No breach stops this letter. The risks are for you to accept when you issue it.";
    }
}
