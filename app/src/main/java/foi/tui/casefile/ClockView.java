package foi.tui.casefile;

import foi.law.Clock;
import foi.law.ClockReading;
import foi.law.ClockRules;
import foi.law.Dates;
import foi.law.HolidaysNotPublished;
import foi.law.Step;
import foi.register.Clocks;
import foi.register.Part;
import foi.register.Standing;
import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.standing.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A deadline in words and weeks.
 *
 * @param file the case
 * @param part the part whose clock is shown; absent for the one that decides for the request
 */
record ClockView(CaseFile file, Optional<Part> part) {

    /** The parts whose clocks can be looked at by themselves: none where all have the same. */
    static List<Part> apart(CaseFile file) {
        List<Clock> clocks = Clocks.of(file.request()).all();
        return clocks.stream().distinct().count() < 2
                ? List.of()
                : file.request().parts();
    }

    List<Line> lines(int columns) {
        Clocks all = Clocks.of(file.request());
        Clocks clocks = part.map(all::only).orElse(all);
        try {
            ClockReading reading = Standing.decisive(clocks, file.days());
            Standing standing = Standing.of(clocks, file.days(), file.today());
            return lines(reading, standing, columns);
        } catch (HolidaysNotPublished beyondTheCalendar) {
            return wrapped(beyondTheCalendar.what() + " " + beyondTheCalendar.remedy(), Style.SOON, columns);
        }
    }

    private List<Line> lines(ClockReading reading, Standing standing, int columns) {
        List<Line> lines = new ArrayList<>();
        List<Part> apart = apart(file);
        if (!apart.isEmpty()) {
            String whose = part.map(shown -> "Part %s".formatted(file.labels().name(shown)))
                    .orElse("The request as a whole");
            lines.add(Line.of(whose + " · Tab shows the next part's own clock", Style.QUIET));
        }
        lines.addAll(wrapped(sentence(reading, standing), looks(standing), columns));
        lines.add(Line.EMPTY);
        boolean open = !standing.state().closed();
        boolean late = open && standing.late();
        Optional<LocalDate> today = open ? Optional.of(file.today()) : Optional.empty();
        lines.addAll(new WeekGrid(DayCells.of(reading.steps(), today, late), reading.steps(), columns).lines());
        lines.add(Line.EMPTY);
        notCounted(reading).ifPresent(text -> lines.addAll(wrapped(text, Style.PLAIN, columns)));
        otherReading(standing).ifPresent(text -> lines.addAll(wrapped(text, Style.PLAIN, columns)));
        lines.add(Line.EMPTY);
        lines.addAll(told(reading, columns));
        return lines;
    }

    private static Style looks(Standing standing) {
        return standing.late() ? Style.LATE : Style.BOLD;
    }

    private String sentence(ClockReading reading, Standing standing) {
        String receipt = "the %s working day after %s, s.10(1)"
                .formatted(ordinal(file.request().rule().limit().days()), brief(reading.receipt()));
        String left = standing.workingDaysLeft()
                .filter(days -> days >= 0)
                .map(days -> days == 0 ? " That is today." : " %s left.".formatted(Days.working(days)))
                .orElse("");
        String before = standing.workingDaysLeft()
                .filter(days -> days < 0)
                .map(days -> "%s late: was due".formatted(Days.working(-days)))
                .orElse("Due");
        String due = reading.due().map(this::brief).orElse("not known");
        return switch (reading.phase()) {
            case RUNNING -> "%s %s: %s.%s".formatted(before, due, receipt, left);
            case EXTENDED ->
                "%s %s: extended for the public interest, s.10(3).%s%s"
                        .formatted(
                                before,
                                due,
                                left,
                                reading.deadline()
                                        .map(ordinary -> " The notice had to go by %s, s.17(1)."
                                                .formatted(brief(ordinary.due())))
                                        .orElse(""));
            case AWAITING_CLARIFICATION ->
                "Time does not run: clarification was asked for, and there is no duty to comply until it is supplied,"
                        + " s.1(3)." + missed(reading);
            case AWAITING_FEE ->
                "Time does not run: a fee was asked for, s.9(2)."
                        + file.last(foi.law.ClockEvent.Kind.FEES_NOTICE)
                                .map(notice ->
                                        " It can be paid until %s.".formatted(brief(ClockRules.lastDayToPay(notice))))
                                .orElse("");
            case RESPONDED ->
                "Answered%s, %s; it was due %s."
                        .formatted(
                                standing.responded()
                                        .map(day -> " " + brief(day))
                                        .orElse(""),
                                standing.late() ? "late" : "in time",
                                due);
            case WITHDRAWN -> "Withdrawn: nothing more is due.";
            case LAPSED -> "Lapsed: the applicant did not reply. What comes later opens it again.";
            case UNDER_REVIEW ->
                "%s %s: the answer to the internal review, 20 working days, Code of Practice (s.45).%s"
                        .formatted(before, due, left);
        };
    }

    private String missed(ClockReading reading) {
        return reading.missed()
                .map(day -> " The last day, %s, had passed already: the delay stays a breach.".formatted(brief(day)))
                .orElse("");
    }

    private static String ordinal(int n) {
        return n + "th";
    }

    private String brief(LocalDate day) {
        return Dates.shortWithWeekday(day);
    }

    /** The holidays with their reasons, and the words of the Act that decide. */
    private Optional<String> notCounted(ClockReading reading) {
        String holidays = reading.steps().stream()
                .filter(step -> step.kind() == Step.Kind.NON_WORKING)
                .filter(step -> step.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .map(step -> "%s, %s".formatted(Days.plain(step.date(), file.today()), DayCells.reason(step)))
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(
                holidays.isEmpty()
                        ? "Not counted: Saturdays and Sundays, s.10(6). No bank holiday falls among these days."
                        : "Not counted, besides Saturdays and Sundays: %s. A bank holiday \"in any part of the United Kingdom\" does not count, s.10(6)."
                                .formatted(holidays));
    }

    private Optional<String> otherReading(Standing standing) {
        return standing.otherDue()
                .filter(day -> !Optional.of(day).equals(standing.due()))
                .map(day -> switch (file.request().rule().reading()) {
                    case STATUTE ->
                        "By the Code of Practice (s.45), which takes what arrives on a non-working day as received on the next working day, it is due %s."
                                .formatted(brief(day));
                    case CODE -> "By the words of the Act, s.10(6), it is due %s.".formatted(brief(day));
                });
    }

    private static List<Line> told(ClockReading reading, int columns) {
        List<Line> lines = new ArrayList<>();
        for (Step step : reading.steps()) {
            boolean tells = step.kind() == Step.Kind.EVENT
                    || step.kind() == Step.Kind.DUE
                    || step.kind() == Step.Kind.DEEMED_RECEIPT;
            if (tells) {
                String day = Width.fit(Dates.shortWithWeekday(step.date()), 17);
                for (String row : Width.wrap(step.sentence(), Math.max(10, columns - 17))) {
                    lines.add(Line.of(day, Style.QUIET).and(row));
                    day = " ".repeat(17);
                }
            }
        }
        return lines;
    }

    private static List<Line> wrapped(String text, Style style, int columns) {
        return Width.wrap(text, columns).stream()
                .map(row -> Line.of(row, style))
                .toList();
    }
}
