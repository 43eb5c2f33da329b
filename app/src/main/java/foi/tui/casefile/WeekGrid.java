package foi.tui.casefile;

import foi.law.Step;
import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.standing.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a deadline in weeks: which count as which, which do not, and what happened on them. Weeks in which nothing
 * is counted and nothing happens are told in one row.
 */
final class WeekGrid {

    private static final int LABEL = 9;
    private static final int WIDEST = 15;
    private static final List<String> WEEK = List.of("Mon", "Tue", "Wed", "Thu", "Fri");

    /** The most rows that a day takes. */
    private static final int HIGHEST = 3;

    private final DayCells cells;
    private final LocalDate first;
    private final LocalDate last;
    private final boolean weekend;
    private final int width;

    WeekGrid(DayCells cells, List<Step> steps, int columns) {
        this.cells = cells;
        this.first = steps.get(0).date();
        LocalDate told = steps.get(steps.size() - 1).date();
        this.last = cells.today().filter(told::isBefore).orElse(told);
        this.weekend = first.datesUntil(last.plusDays(1))
                .anyMatch(day -> isWeekend(day) && cells.of(day).isNotable());
        this.width = Math.max(6, Math.min(WIDEST, (columns - LABEL) / (weekend ? 6 : 5)));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Line head = Line.of(" ".repeat(LABEL));
        for (String name : WEEK) {
            head = head.and(Width.fit(name, width), Style.QUIET);
        }
        lines.add(weekend ? head.and("Sat, Sun", Style.QUIET) : head);
        int empty = 0;
        for (LocalDate monday = monday(first); !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            if (isEmpty(monday)) {
                empty++;
                continue;
            }
            lines.addAll(passed(empty));
            empty = 0;
            lines.addAll(week(monday));
        }
        lines.addAll(passed(empty));
        return lines;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private boolean isEmpty(LocalDate monday) {
        return monday.datesUntil(monday.plusDays(7))
                .allMatch(day -> isWeekend(day)
                        ? !cells.of(day).isNotable()
                        : cells.of(day).words().isEmpty());
    }

    private static List<Line> passed(int weeks) {
        String told = weeks == 1 ? "a week" : weeks + " weeks";
        return weeks == 0
                ? List.of()
                : List.of(Line.of(" ".repeat(LABEL) + "… " + told + " in which no day is counted …", Style.QUIET));
    }

    private List<Line> week(LocalDate monday) {
        List<List<Line>> days = new ArrayList<>();
        for (int i = 0; i < WEEK.size(); i++) {
            days.add(cell(cells.of(monday.plusDays(i))));
        }
        if (weekend) {
            days.add(weekend(monday.plusDays(5)));
        }
        int high = days.stream().mapToInt(List::size).max().orElse(1);
        List<Line> rows = new ArrayList<>();
        for (int row = 0; row < Math.max(1, high); row++) {
            Line line = Line.of(Width.fit(row == 0 ? Days.shortest(monday) : "", LABEL), Style.QUIET);
            for (List<Line> day : days) {
                line = line.and((row < day.size() ? day.get(row) : Line.EMPTY).fit(width));
            }
            rows.add(line);
        }
        return rows;
    }

    private List<Line> cell(DayCells.Cell cell) {
        List<Line> rows = new ArrayList<>();
        if (!cell.words().isEmpty()) {
            for (String row : Width.wrap(cell.words(), width - 1)) {
                rows.add(Line.of(Width.fit(row, width - 1).stripTrailing(), cell.style()));
            }
        }
        return rows.subList(0, Math.min(HIGHEST, rows.size()));
    }

    private List<Line> weekend(LocalDate saturday) {
        List<Line> rows = new ArrayList<>();
        for (LocalDate day : List.of(saturday, saturday.plusDays(1))) {
            DayCells.Cell cell = cells.of(day);
            if (cell.isNotable()) {
                String name = day.equals(saturday) ? "Sat " : "Sun ";
                rows.addAll(cell(new DayCells.Cell(name + cell.words(), cell.style(), true)));
            }
        }
        return rows.subList(0, Math.min(HIGHEST, rows.size()));
    }
}
