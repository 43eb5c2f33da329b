package foi.tui.face;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One row of the window, or a piece of one.
 *
 * @param spans its pieces from the left
 */
public record Line(List<Span> spans) {

    /** Nothing at all. */
    public static final Line EMPTY = new Line(List.of());

    public Line {
        spans = List.copyOf(spans);
    }

    /** A line in the plain style. */
    public static Line of(String text) {
        return of(text, Style.PLAIN);
    }

    /** A line in one style. */
    public static Line of(String text, Style style) {
        return text.isEmpty() ? EMPTY : new Line(List.of(new Span(text, style)));
    }

    /** This line and more text in the plain style. */
    public Line and(String text) {
        return and(text, Style.PLAIN);
    }

    /** This line and more text. */
    public Line and(String text, Style style) {
        return and(of(text, style));
    }

    /** This line and another after it. */
    public Line and(Line more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Line(all);
    }

    /** The columns it takes. */
    public int width() {
        return spans.stream().mapToInt(span -> Width.of(span.text())).sum();
    }

    /** This line in exactly {@code columns}: cut with an ellipsis, or filled with spaces in its last style's place. */
    public Line fit(int columns) {
        int width = width();
        if (width <= columns) {
            return width == columns ? this : and(" ".repeat(columns - width));
        }
        List<Span> kept = new ArrayList<>();
        int room = columns;
        for (Span span : spans) {
            int wanted = Width.of(span.text());
            if (wanted >= room) {
                kept.add(new Span(Width.fit(span.text() + (wanted == room ? "…" : ""), room), span.style()));
                break;
            }
            kept.add(span);
            room -= wanted;
        }
        return new Line(kept);
    }

    /** The same text, all of it in one style. */
    public Line in(Style style) {
        return new Line(spans.stream().map(span -> new Span(span.text(), style)).toList());
    }

    /** The text alone. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
