package foi.tui.conflict;

import foi.register.Overtaken.Clash;
import foi.register.Text;
import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Both versions of what differs, in lines that fit a width: whose each line is stands before it, what differs is bold.
 *
 * @param officer who changed it
 * @param columns the width
 */
record Versions(String officer, int columns) {

    /** So many lines that are the same are shown before and after one that differs. */
    private static final int ROUND = 2;

    private static final String YOURS = "yours";

    List<Line> of(List<Clash> clashes) {
        List<Line> lines = new ArrayList<>();
        for (Clash clash : clashes) {
            if (!lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
            lines.add(Line.of(" ").and(capital(clash.what()), Style.BOLD));
            lines.addAll(both(clash));
        }
        return lines;
    }

    private List<Line> both(Clash clash) {
        String theirs = Text.shown(clash.theirs());
        String yours = Text.shown(clash.yours());
        List<Line> lines = new ArrayList<>();
        if (yours.isBlank()) {
            lines.add(label(YOURS).and("(nothing)"));
        }
        lines.addAll(compared(Comparison.of(theirs, yours)));
        if (theirs.isBlank()) {
            lines.add(label(officer).and("(taken away)"));
        }
        return lines;
    }

    private List<Line> compared(List<Compared> all) {
        List<Line> lines = new ArrayList<>();
        int hidden = 0;
        Side before = Side.BOTH;
        for (int i = 0; i < all.size(); i++) {
            Compared line = all.get(i);
            if (line.side() == Side.BOTH && !near(all, i)) {
                hidden++;
                continue;
            }
            lines.addAll(left(hidden));
            hidden = 0;
            lines.addAll(rows(line, line.side() != before));
            before = line.side();
        }
        lines.addAll(left(hidden));
        return lines;
    }

    private static boolean near(List<Compared> all, int index) {
        int from = Math.max(0, index - ROUND);
        int to = Math.min(all.size(), index + ROUND + 1);
        return all.subList(from, to).stream().anyMatch(line -> line.side() != Side.BOTH);
    }

    private List<Line> left(int hidden) {
        String told = hidden == 1 ? "… 1 line, the same in both" : "… %d lines, the same in both".formatted(hidden);
        return hidden == 0 ? List.of() : List.of(label("").and(told, Style.QUIET));
    }

    private List<Line> rows(Compared line, boolean first) {
        List<Line> rows = new ArrayList<>();
        int at = 0;
        for (String row : Width.wrap(line.text().replace('\t', ' '), Math.max(1, columns - labels() - 1))) {
            int begins = Math.max(at, line.text().replace('\t', ' ').indexOf(row, at));
            rows.add(label(first && rows.isEmpty() ? name(line.side()) : "").and(marked(line, row, begins)));
            at = begins + row.length();
        }
        return rows;
    }

    private static Line marked(Compared line, String row, int begins) {
        if (line.side() == Side.BOTH) {
            return Line.of(row, Style.QUIET);
        }
        int from = Math.max(0, Math.min(row.length(), line.from() - begins));
        int to = Math.max(from, Math.min(row.length(), line.to() - begins));
        return Line.of(row.substring(0, from))
                .and(row.substring(from, to), Style.BOLD)
                .and(row.substring(to));
    }

    private String name(Side side) {
        return switch (side) {
            case BOTH -> "";
            case THEIRS -> officer;
            case YOURS -> YOURS;
        };
    }

    private Line label(String name) {
        return Line.of(" " + Width.fit(name, labels() - 2) + " ", Style.QUIET);
    }

    private int labels() {
        return Math.max(9, Math.min(18, Width.of(officer) + 4));
    }

    private static String capital(String what) {
        return what.isEmpty() ? what : Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }
}
