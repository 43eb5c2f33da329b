package foi.tui.casefile;

import foi.desk.OtherDates.OtherDate;
import foi.desk.ToldDeadline;
import foi.law.Clock;
import foi.law.Dates;
import foi.law.HolidaysNotPublished;
import foi.law.NonWorkingDay;
import foi.law.Step;
import foi.register.Clocks;
import foi.register.Part;
import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.face.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A deadline in words and weeks.
 *
 * @param file the case
 * @param part the part whose clock is shown; absent for the one that decides for the request
 */
record ClockView(CaseFile file, Optional<Part> part) {

    private static final int DAY = 17;

    /** The parts whose clocks can be looked at by themselves: none where all have the same. */
    static List<Part> apart(CaseFile file) {
        List<Clock> clocks = Clocks.of(file.request()).all();
        return clocks.stream().distinct().count() < 2
                ? List.of()
                : file.request().parts();
    }

    List<Line> lines(int columns) {
        Clocks all = Clocks.of(file.request());
        try {
            return lines(ToldDeadline.of(part.map(all::only).orElse(all), file.days(), file.today()), columns);
        } catch (HolidaysNotPublished beyondTheCalendar) {
            return wrapped(beyondTheCalendar.what() + " " + beyondTheCalendar.remedy(), Style.SOON, columns);
        }
    }

    private List<Line> lines(ToldDeadline told, int columns) {
        boolean late = told.open() && told.standing().late();
        List<Line> lines = new ArrayList<>();
        if (!apart(file).isEmpty()) {
            String whose = part.map(shown -> "Part %s".formatted(file.labels().name(shown)))
                    .orElse("The request as a whole");
            lines.add(Line.of(whose + " · Tab shows the next part's own clock", Style.QUIET));
        }
        lines.addAll(wrapped(told.sentence(), told.standing().late() ? Style.LATE : Style.BOLD, columns));
        told.otherReading().ifPresent(text -> lines.addAll(wrapped(text, Style.PLAIN, columns)));
        lines.add(Line.EMPTY);
        lines.addAll(new WeekGrid(told.weeks(), late, columns).lines());
        lines.add(Line.EMPTY);
        lines.addAll(notCounted(told, columns));
        told.leftOut()
                .forEach(
                        period -> lines.addAll(dated(Dates.shortWithWeekday(period.first()), period.words(), columns)));
        lines.addAll(wrapped(told.ruleWords(), Style.PLAIN, columns));
        lines.add(Line.EMPTY);
        for (Step step : told.happened()) {
            lines.addAll(dated(Dates.shortWithWeekday(step.date()), step.sentence(), columns));
        }
        if (part.isEmpty() && !file.others().isEmpty()) {
            lines.add(Line.EMPTY);
            lines.add(Line.of("Other dates", Style.BOLD));
            for (OtherDate other : file.others()) {
                String day = other.day().map(Dates::shortWithWeekday).orElse("not known");
                lines.addAll(dated(day, other.words(), columns));
            }
        }
        return lines;
    }

    /** The holidays with their reasons, and the words of the Act that decide. */
    private static List<Line> notCounted(ToldDeadline told, int columns) {
        List<NonWorkingDay> holidays = told.notCounted();
        if (holidays.isEmpty()) {
            return wrapped(
                    "Not counted: Saturdays and Sundays, s.10(6). No bank holiday falls among these days.",
                    Style.PLAIN,
                    columns);
        }
        List<Line> lines = new ArrayList<>(wrapped(
                "Not counted besides Saturdays and Sundays: bank holidays \"in any part of the United Kingdom\","
                        + " s.10(6).",
                Style.PLAIN,
                columns));
        holidays.forEach(day -> lines.addAll(dated(Dates.shortWithWeekday(day.date()), day.toString(), columns)));
        return lines;
    }

    private static List<Line> dated(String day, String words, int columns) {
        List<Line> lines = new ArrayList<>();
        String lead = day;
        for (String row : Width.wrap(words, Math.max(10, columns - DAY))) {
            lines.add(Line.of(Width.fit(lead, DAY), Style.QUIET).and(row));
            lead = "";
        }
        return lines;
    }

    private static List<Line> wrapped(String text, Style style, int columns) {
        return Width.wrap(text, columns).stream()
                .map(row -> Line.of(row, style))
                .toList();
    }
}
