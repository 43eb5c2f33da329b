package foi.tui.letter;

/**
 * Where the officer is in a letter.
 *
 * @param reading whether the arrows move in the letter; else they move among the checks
 * @param chosen the index of the chosen finding
 * @param top the first row of the letter that is seen
 */
record Stand(boolean reading, int chosen, int top) {

    /** At the beginning: among the checks where they have something grave to say, else in the letter. */
    static Stand at(Loaded loaded) {
        boolean grave =
                loaded.findings().stream().anyMatch(finding -> finding.severity() != foi.letters.Severity.ADVICE);
        return new Stand(!grave, 0, 0);
    }

    /** The same in a letter that has been written afresh: among its findings, as near as there is one. */
    Stand in(Loaded loaded) {
        int findings = loaded.findings().size();
        return new Stand(reading || findings == 0, Math.max(0, Math.min(chosen, findings - 1)), top);
    }

    Stand turned() {
        return new Stand(!reading, chosen, top);
    }

    Stand choosing(int other) {
        return other == chosen ? this : new Stand(reading, other, top);
    }

    Stand from(int row) {
        return row == top ? this : new Stand(reading, chosen, row);
    }
}
