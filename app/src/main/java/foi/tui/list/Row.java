package foi.tui.list;

import foi.desk.Worklist;
import foi.register.CaseLine;
import foi.register.Standing;
import foi.register.Text;
import foi.tui.standing.Mark;
import java.time.LocalDate;
import java.util.Locale;

/** A request in the list. It is written out only when it is seen or searched. */
final class Row {

    private final Worklist.Line line;
    private final LocalDate today;
    private final Mark mark;
    private final long day;
    private String found = "";

    Row(Worklist.Line line, LocalDate today) {
        this.line = line;
        this.today = today;
        this.mark = Mark.of(line.standing(), today);
        this.day = mark == Mark.CLOSED
                ? -wording().ended().orElse(LocalDate.EPOCH).toEpochDay()
                : line.standing().due().orElse(LocalDate.MAX).toEpochDay();
    }

    CaseLine request() {
        return line.request();
    }

    Standing standing() {
        return line.standing();
    }

    Mark mark() {
        return mark;
    }

    /** A number that is smaller for what comes first: the soonest deadline, among the closed the newest ending. */
    long day() {
        return day;
    }

    String reference() {
        return line.request().reference().written();
    }

    String owner() {
        return line.request().owner().orElse("-");
    }

    String requester() {
        return Text.excerpt(line.request().requester(), 80);
    }

    String subject() {
        return Text.excerpt(line.request().subject(), 200);
    }

    Wording wording() {
        return new Wording(line, today);
    }

    /** Everything by which it can be found, in small letters; worked out once. */
    String found() {
        if (found.isEmpty()) {
            CaseLine request = line.request();
            Wording wording = wording();
            found = String.join(
                            "\n",
                            reference(),
                            plain(request.requester()),
                            plain(request.subject()),
                            owner(),
                            request.organisation().map(Row::plain).orElse(""),
                            request.email().map(Row::plain).orElse(""),
                            mark.word(),
                            wording.due(),
                            wording.left(),
                            wording.state(),
                            standing().state().words())
                    .toLowerCase(Locale.ROOT);
        }
        return found;
    }

    /** Made fit to be compared with what is typed; nothing to do for most of a hundred thousand texts. */
    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return Text.shown(text);
            }
        }
        return text;
    }
}
