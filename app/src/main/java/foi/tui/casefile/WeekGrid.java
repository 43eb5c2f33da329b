package foi.tui.casefile;

import foi.law.Weeks;
import foi.law.Weeks.Day;
import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.standing.Days;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a deadline in weeks: which count as which, which do not, and what happened on them.
 *
 * @param weeks the days
 * @param late whether the last day has passed unanswered
 * @param columns the room there is
 */
record WeekGrid(Weeks weeks, boolean late, int columns) {

    private static final int LABEL = 9;
    private static final int WIDEST = 15;
    private static final int WORKING = 5;
    private static final List<String> WEEK = List.of("Mon", "Tue", "Wed", "Thu", "Fri");

    /** The most rows that a day takes. */
    private static final int HIGHEST = 3;

    private int width() {
        return Math.max(6, Math.min(WIDEST, (columns - LABEL) / (weeks.haveWeekends() ? WORKING + 1 : WORKING)));
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Line head = Line.of(" ".repeat(LABEL));
        for (String name : WEEK) {
            head = head.and(Width.fit(name, width()), Style.QUIET);
        }
        lines.add(weeks.haveWeekends() ? head.and("Sat, Sun", Style.QUIET) : head);
        for (Weeks.Week week : weeks.weeks()) {
            if (week.passed() > 0) {
                lines.add(passed(week.passed()));
            }
            lines.addAll(rows(week));
        }
        return lines;
    }

    private static Line passed(int weeks) {
        String told = weeks == 1 ? "a week" : weeks + " weeks";
        return Line.of(" ".repeat(LABEL) + "… " + told + " in which no day is counted …", Style.QUIET);
    }

    private List<Line> rows(Weeks.Week week) {
        List<List<Line>> days = new ArrayList<>();
        for (Day day : week.days().subList(0, WORKING)) {
            days.add(cell(day.words(), style(day)));
        }
        List<Line> weekend = new ArrayList<>();
        for (Day day : week.days().subList(WORKING, week.days().size())) {
            if (!day.words().isEmpty()) {
                weekend.addAll(cell(Days.weekday(day.date()).substring(0, 4) + day.words(), style(day)));
            }
        }
        if (weeks.haveWeekends()) {
            days.add(weekend.subList(0, Math.min(HIGHEST, weekend.size())));
        }
        int high = days.stream().mapToInt(List::size).max().orElse(1);
        List<Line> rows = new ArrayList<>();
        for (int row = 0; row < Math.max(1, high); row++) {
            Line line = Line.of(Width.fit(row == 0 ? Days.shortest(week.monday()) : "", LABEL), Style.QUIET);
            for (List<Line> day : days) {
                line = line.and((row < day.size() ? day.get(row) : Line.EMPTY).fit(width()));
            }
            rows.add(line);
        }
        return rows;
    }

    private Style style(Day day) {
        if (day.isDue()) {
            return late ? Style.LATE : Style.SOON;
        }
        return day.isEventful() || day.today() ? Style.BOLD : day.isNonWorking() ? Style.QUIET : Style.PLAIN;
    }

    private List<Line> cell(String words, Style style) {
        if (words.isEmpty()) {
            return List.of();
        }
        return Width.wrap(words, width() - 1).stream()
                .limit(HIGHEST)
                .map(row -> Line.of(Width.fit(row, width() - 1).stripTrailing(), style))
                .toList();
    }
}
