package foi.tui.face;

/**
 * Text that was pasted as a whole; nothing in it is a command.
 *
 * @param text as it came, its line breaks and tabs among it
 */
public record Paste(String text) implements In {}
