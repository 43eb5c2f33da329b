package foi.tui.part;

import foi.register.InputRefused;
import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How the form for an outcome is laid out: what it relies on and how much is missing, and the texts below.
 *
 * @param drafted the outcome as it is written
 * @param received the day on which the request came
 * @param body the room for it
 */
record OutcomeLayout(Drafted drafted, LocalDate received, Size body) {

    private static final int HEAD = 2;

    /** The room for the texts. */
    static Size texts(Size body) {
        return new Size(Math.max(1, body.columns() - 1), Math.max(1, body.rows() - HEAD));
    }

    Drawing draw(Ground chosen) {
        List<Line> lines = new ArrayList<>();
        lines.add(head(chosen));
        lines.add(missing());
        OutcomeEntries entries = new OutcomeEntries(chosen);
        Drawing drawn = drafted.texts()
                .draw(texts(body), name -> entries.echo(name, drafted.texts(), received, body.columns()));
        drawn.lines().forEach(line -> lines.add(Line.of(" ").and(line)));
        return new Drawing(lines, drawn.cursor().moved(HEAD, 1)).fit(body);
    }

    private Line head(Ground chosen) {
        String cited = chosen.provision().isPresent() ? "  " + chosen.cited() : "";
        Line left =
                Line.of(" ").and(Words.kind(chosen.kind()) + cited, Style.BOLD).and("  " + chosen.title());
        boolean fits = left.width() + Width.of(chosen.effect()) + 3 <= body.columns();
        String effect = chosen.denies() ? "" : fits ? chosen.effect() : chosen.brief();
        int room = body.columns() - 1 - Width.of(effect);
        return left.fit(Math.max(0, room - 1)).and(" " + effect, Style.QUIET);
    }

    private Line missing() {
        Line rule = Line.of("── " + needs() + " ", Style.QUIET);
        return rule.and("─".repeat(Math.max(0, body.columns() - rule.width())), Style.QUIET);
    }

    private String needs() {
        try {
            int missing = drafted.outcome().missing().size();
            return missing == 0 ? "nothing is missing" : missing + " still needed, marked !";
        } catch (InputRefused notYet) {
            return "cannot be recorded as it stands";
        }
    }
}
