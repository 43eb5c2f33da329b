package foi.tui.conflict;

/** Whose text a line is. */
enum Side {
    /** Both have it. */
    BOTH,
    THEIRS,
    YOURS
}
