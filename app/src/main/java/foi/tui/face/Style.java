package foi.tui.face;

/** What a piece of text is, from which its looks follow. Colour only repeats what a word already says. */
public enum Style {
    PLAIN,
    /** A heading, or a name that is looked for. */
    BOLD,
    /** The row on which the officer stands, and the top row. */
    SELECTED,
    /** What explains and need not be read: hints, sources, labels of facts. */
    QUIET,
    /** Late, or a breach: the Act is broken or about to be. */
    LATE,
    /** Due today or this week, or a risk. */
    SOON,
    /** The clock stands, or runs to a later day. */
    WAITING,
    /** Something that has succeeded. */
    GOOD,
    /** A key's name. */
    KEY
}
