package foi.tui.widget;

/**
 * A place in a text of many lines.
 *
 * @param line the index of the line
 * @param at the index in it before which the next letter goes
 */
record Spot(int line, int at) implements Comparable<Spot> {

    static final Spot START = new Spot(0, 0);

    @Override
    public int compareTo(Spot other) {
        return line == other.line ? Integer.compare(at, other.at) : Integer.compare(line, other.line);
    }
}
