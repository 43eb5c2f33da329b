package foi.cli;

import foi.desk.DueDay;
import foi.law.Dates;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/**
 * What is due, under the day on which it is.
 *
 * @param days what is due, soonest first
 * @param today the day it is
 */
record DueList(List<DueDay> days, LocalDate today) {

    private static final int LONGEST_REFERENCE = 20;
    private static final int LONGEST_OWNER = 8;

    void print(PrintStream out) {
        int reference = widest(LONGEST_REFERENCE, true);
        int owner = widest(LONGEST_OWNER, false);
        int left = days.stream().mapToInt(day -> left(day).length()).max().orElse(0);
        String under = "";
        for (DueDay day : days) {
            String heading = heading(day);
            if (!heading.equals(under)) {
                out.println((under.isEmpty() ? "" : System.lineSeparator()) + heading);
                under = heading;
            }
            String row = "  " + Columns.fitted(day.request().reference().written(), reference) + " "
                    + Columns.fitted(owner(day), owner) + " " + Columns.fitted(left(day), left) + " ";
            out.println(row
                    + Columns.fitted(words(day), Columns.WIDTH - Columns.width(row))
                            .stripTrailing());
        }
    }

    private int widest(int most, boolean reference) {
        int widest = days.stream()
                .map(day -> reference ? day.request().reference().written() : owner(day))
                .mapToInt(Columns::width)
                .max()
                .orElse(0);
        return Math.min(most, widest);
    }

    private String heading(DueDay day) {
        LocalDate due = day.due();
        if (day.late()) {
            return "Late";
        }
        if (due.equals(today)) {
            return "Today";
        }
        if (due.equals(today.plusDays(1))) {
            return "Tomorrow";
        }
        return shown(due);
    }

    /** The year is told where it is another. */
    private String shown(LocalDate day) {
        String shown = Dates.shortWithWeekday(day);
        return day.getYear() == today.getYear() ? shown.replaceFirst(" \\d{4}$", "") : shown;
    }

    private String left(DueDay day) {
        if (day.late()) {
            return "%s, %s".formatted(shown(day.due()), Sentences.count(-day.workingDaysLeft(), "day"));
        }
        return day.workingDaysLeft() == 0 ? "today" : Sentences.count(day.workingDaysLeft(), "day") + " left";
    }

    private static String owner(DueDay day) {
        return day.request().owner().orElse("-");
    }

    private static String words(DueDay day) {
        String subject = day.request().subject();
        return switch (day.kind()) {
            case RESPONSE -> subject;
            case EXTENSION -> "extended: " + subject;
            case REVIEW -> "review: " + subject;
        };
    }
}
