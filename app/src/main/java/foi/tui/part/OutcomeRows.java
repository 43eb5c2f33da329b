package foi.tui.part;

import foi.law.Particular;
import foi.register.Outcome;
import foi.register.Text;
import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * The outcomes of a part, a row each; the selected one is followed by what it still needs.
 *
 * @param outcomes the outcomes
 * @param selected the index of the selected one; -1 while none is
 * @param columns the width
 */
record OutcomeRows(List<Outcome> outcomes, int selected, int columns) {

    private static final int WIDEST_KIND = 24;
    private static final int WIDEST_SCOPE = 22;

    /** All rows; at least one. */
    List<Line> lines() {
        if (outcomes.isEmpty()) {
            Line none = Line.of(" none yet", selected < 0 ? Style.QUIET : Style.SELECTED);
            return List.of(none.and(selected < 0 ? "; F5 adds one" : "; a adds one", Style.QUIET));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Line row = row(outcomes.get(i));
            lines.add(i == selected ? row.fit(columns).in(Style.SELECTED) : row);
            if (i == selected) {
                lines.addAll(needs(outcomes.get(i)));
            }
        }
        return lines;
    }

    /** Where the selected row is among them. */
    int row() {
        return Math.max(0, selected);
    }

    private Line row(Outcome outcome) {
        List<Particular> missing = outcome.missing();
        String cited = outcome.provision().map(p -> p.citation().toString()).orElse("");
        Line line = Line.of(" ")
                .and(Width.fit(Words.kind(outcome.kind()), kinds()))
                .and("  " + Width.fit(scope(outcome), scopes()))
                .and("  " + Width.fit(cited, citations()) + "  ");
        int room = Math.max(0, columns - line.width() - 1);
        String why = outcome.particulars().texts().values().stream().findFirst().orElse("");
        return missing.isEmpty()
                ? line.and(Width.of(why) > room ? Text.excerpt(why, Math.max(1, room)) : Text.line(why), Style.QUIET)
                : line.and(Text.excerpt("! " + Words.missing(missing), Math.max(1, room)), Style.SOON);
    }

    private List<Line> needs(Outcome outcome) {
        List<Line> lines = new ArrayList<>();
        for (Particular particular : outcome.missing()) {
            Width.wrap("! missing: " + Words.asked(particular), Math.max(10, columns - 6))
                    .forEach(row -> lines.add(Line.of("    ").and(row, Style.SOON)));
        }
        return lines;
    }

    private int kinds() {
        return widest(outcomes.stream().map(o -> Words.kind(o.kind())).toList(), WIDEST_KIND);
    }

    private int scopes() {
        return widest(outcomes.stream().map(OutcomeRows::scope).toList(), WIDEST_SCOPE);
    }

    private int citations() {
        return widest(
                outcomes.stream()
                        .map(o ->
                                o.provision().map(p -> p.citation().toString()).orElse(""))
                        .toList(),
                WIDEST_SCOPE);
    }

    private static String scope(Outcome outcome) {
        return outcome.scope().isBlank() ? "the whole part" : Text.line(outcome.scope());
    }

    private static int widest(List<String> texts, int most) {
        return Math.min(most, texts.stream().mapToInt(Width::of).max().orElse(0));
    }
}
