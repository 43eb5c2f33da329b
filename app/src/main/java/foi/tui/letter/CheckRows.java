package foi.tui.letter;

import foi.letters.Finding;
import foi.letters.Severity;
import foi.register.Text;
import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The checks' findings in rows, each with mark and word, part, message, source and what Enter does.
 *
 * @param loaded the letter and its findings
 * @param columns the width
 * @param remedies whether there is room to say what to do as well
 */
record CheckRows(Loaded loaded, int columns, boolean remedies) {

    private static final int WORD = 11;
    private static final int WIDEST_PART = 10;

    /** The rows of each finding, in the findings' order. */
    List<List<Line>> rows() {
        int part = part();
        return loaded.findings().stream().map(finding -> rows(finding, part)).toList();
    }

    private int part() {
        int widest = loaded.findings().stream()
                .flatMap(finding -> finding.part().stream())
                .mapToInt(name -> Width.of(Text.line(name)))
                .max()
                .orElse(0);
        return widest == 0 ? 0 : Math.min(widest, WIDEST_PART) + 2;
    }

    private List<Line> rows(Finding finding, int part) {
        Optional<String> reason = loaded.asides().reason(finding);
        String name = Text.line(finding.part().orElse(""));
        Line head = Line.of(" ")
                .and(Width.fit(word(finding, reason), WORD), style(finding, reason))
                .and(Width.fit(name, part > 0 ? part - 2 : 0) + (part > 0 ? "  " : ""));
        int indent = head.width();
        int room = Math.max(10, columns - indent);
        List<Line> rows = new ArrayList<>();
        for (String line : Width.wrap(Text.line(finding.message()), room)) {
            rows.add((rows.isEmpty() ? head : Line.of(" ".repeat(indent))).and(line));
        }
        quiet(below(finding, reason), indent, room, rows);
        return rows;
    }

    private String below(Finding finding, Optional<String> reason) {
        if (reason.isPresent()) {
            return "set aside: " + Text.line(reason.get());
        }
        String remedy = remedies ? PlainWords.of(finding.remedy()).orElse("") : "";
        return finding.source()
                + (remedy.isEmpty() ? "" : " · " + remedy)
                + " · Enter: "
                + (LetterOrder.mends(loaded.wanted(), finding)
                        ? "go back to what you typed"
                        : Mending.of(loaded.proof().request(), finding).words());
    }

    private static void quiet(String text, int indent, int room, List<Line> rows) {
        Width.wrap(text, room)
                .forEach(line -> rows.add(Line.of(" ".repeat(indent)).and(line, Style.QUIET)));
    }

    private static String word(Finding finding, Optional<String> reason) {
        return reason.isPresent()
                ? "  aside"
                : switch (finding.severity()) {
                    case BREACH -> "! breach";
                    case RISK -> "! risk";
                    case ADVICE -> "  advice";
                };
    }

    private static Style style(Finding finding, Optional<String> reason) {
        return reason.isPresent() || finding.severity() == Severity.ADVICE
                ? Style.PLAIN
                : finding.severity() == Severity.BREACH ? Style.LATE : Style.SOON;
    }
}
