package foi.tui.face;

/** Something that comes in from the terminal. */
public sealed interface In permits Key, Paste {}
