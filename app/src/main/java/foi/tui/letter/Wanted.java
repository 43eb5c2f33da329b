package foi.tui.letter;

import foi.letters.LetterKind;
import foi.letters.Supplement;

/**
 * Which letter the officer wants.
 *
 * @param kind the letter
 * @param supplement what it says besides the case
 */
record Wanted(LetterKind kind, Supplement supplement) {

    static final Wanted RESPONSE = new Wanted(LetterKind.RESPONSE, Supplement.NONE);

    boolean isResponse() {
        return kind == LetterKind.RESPONSE;
    }
}
