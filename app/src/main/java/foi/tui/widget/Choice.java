package foi.tui.widget;

/**
 * One of a few things to choose from.
 *
 * @param value what is kept
 * @param shown the words an officer reads
 */
public record Choice(String value, String shown) {}
