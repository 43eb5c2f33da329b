package foi.cli;

import foi.law.Dates;
import foi.law.Weeks;
import foi.law.Weeks.Day;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The days of a deadline as a calendar in plain text, which can be followed with a finger. */
final class WeekText {

    private static final int LABEL = 9;
    private static final int WORKING = 5;
    private static final List<String> NAMES = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat, Sun");

    private final Weeks weeks;
    private final int columns;
    private final int width;

    WeekText(Weeks weeks) {
        this.weeks = weeks;
        this.columns = weeks.haveWeekends() ? WORKING + 1 : WORKING;
        this.width = (Columns.WIDTH - LABEL) / columns;
    }

    void print(PrintStream out) {
        StringBuilder head = new StringBuilder(" ".repeat(LABEL));
        NAMES.subList(0, columns).forEach(name -> head.append(Columns.fitted(name, width)));
        out.println(head.toString().stripTrailing());
        for (Weeks.Week week : weeks.weeks()) {
            if (week.passed() > 0) {
                String passed = week.passed() == 1 ? "a week" : week.passed() + " weeks";
                out.println(" ".repeat(LABEL) + "… " + passed + " in which no day is counted …");
            }
            rows(week).forEach(out::println);
        }
    }

    private List<String> rows(Weeks.Week week) {
        List<List<String>> cells = new ArrayList<>();
        for (Day day : week.days().subList(0, WORKING)) {
            cells.add(Columns.lines(day.words(), width - 1));
        }
        List<String> weekend = new ArrayList<>();
        for (Day day : week.days().subList(WORKING, week.days().size())) {
            if (!day.words().isEmpty()) {
                String name = Dates.shortWithWeekday(day.date()).substring(0, "Sat ".length());
                weekend.addAll(Columns.lines(name + day.words(), width - 1));
            }
        }
        cells.add(weekend);
        int high = cells.stream().mapToInt(List::size).max().orElse(1);
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < high; row++) {
            String monday = Dates.shortWithWeekday(week.monday());
            StringBuilder line = new StringBuilder(Columns.fitted(
                    row == 0 ? monday.substring("Mon ".length(), monday.length() - " 2024".length()) : "", LABEL));
            for (List<String> cell : cells.subList(0, columns)) {
                String words = row < cell.size() ? cell.get(row) : "";
                line.append(Columns.fitted(words, width - 1)).append(' ');
            }
            rows.add(line.toString().stripTrailing());
        }
        return rows;
    }
}
