package foi.cli;

import foi.law.Dates;
import foi.register.Event;
import foi.register.Text;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.List;

/** The notes on a case, for people. */
final class NotesText {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private NotesText() {}

    static void print(List<Event> notes, PrintStream out) {
        if (notes.isEmpty()) {
            return;
        }
        out.println();
        out.println("Notes");
        for (Event note : notes) {
            Columns.wrapped(
                    "    ", Dates.full(note.at().atZone(LONDON).toLocalDate()) + ", " + Text.line(note.officer()), out);
            Columns.block("        ", Text.shown(note.content()).strip(), out);
        }
    }
}
