package foi.cli;

import foi.law.Dates;
import foi.register.Event;
import foi.register.OfficeTime;
import foi.register.Text;
import java.io.PrintStream;
import java.util.List;

/** The notes on a case, for people. */
final class NotesText {

    private NotesText() {}

    static void print(List<Event> notes, PrintStream out) {
        if (notes.isEmpty()) {
            return;
        }
        out.println();
        out.println("Notes");
        for (Event note : notes) {
            Columns.wrapped("    ", Dates.full(OfficeTime.day(note.at())) + ", " + Text.line(note.officer()), out);
            Columns.block("        ", Text.shown(note.content()).strip(), out);
        }
    }
}
