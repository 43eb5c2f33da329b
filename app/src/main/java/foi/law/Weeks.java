package foi.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The explanation of a deadline as a calendar, which a person can follow with a finger: each day with the number under
 * which it is counted, or the reason why it is not, and what happened on it.
 *
 * @param weeks the weeks in which anything is counted or happens, earliest first
 */
public record Weeks(List<Week> weeks) {

    public Weeks {
        weeks = List.copyOf(weeks);
    }

    /**
     * A week.
     *
     * @param monday its first day
     * @param passed how many weeks before it are left out, because nothing is counted in them and nothing happens
     * @param days Monday to Sunday
     */
    public record Week(LocalDate monday, int passed, List<Day> days) {

        public Week {
            days = List.copyOf(days);
        }

        private boolean isTold() {
            return days.stream().anyMatch(day -> !day.words().isEmpty());
        }
    }

    /**
     * A day.
     *
     * @param date the day
     * @param steps what the explanation says of it
     * @param today whether it is the day on which this is read
     */
    public record Day(LocalDate date, List<Step> steps, boolean today) {

        public Day {
            steps = List.copyOf(steps);
        }

        /** What stands in its cell: a number, a holiday, what happened; empty where there is nothing to say. */
        public String words() {
            List<String> words = new ArrayList<>(steps.stream()
                    .map(Step::brief)
                    .filter(brief -> !brief.isEmpty())
                    .distinct()
                    .toList());
            if (today) {
                words.add("today");
            }
            return String.join(" ", words);
        }

        /** Whether it is a last day. */
        public boolean isDue() {
            return has(Step.Kind.DUE);
        }

        /** Whether anything happened on it. */
        public boolean isEventful() {
            return has(Step.Kind.EVENT);
        }

        /** Whether time does not run on it: s.10(6). */
        public boolean isNonWorking() {
            return has(Step.Kind.NON_WORKING);
        }

        /** Whether it is a Saturday or a Sunday. */
        public boolean isWeekend() {
            return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        }

        private boolean has(Step.Kind kind) {
            return steps.stream().anyMatch(step -> step.kind() == kind);
        }
    }

    /** The weeks of {@code steps}, which go on to {@code today} where that is later; it is absent where nothing is open. */
    public static Weeks of(List<Step> steps, Optional<LocalDate> today) {
        List<LocalDate> all = new ArrayList<>(steps.stream().map(Step::date).toList());
        LocalDate first = Collections.min(all);
        today.filter(day -> !day.isBefore(first)).ifPresent(all::add);
        Map<LocalDate, List<Step>> byDay = steps.stream().collect(Collectors.groupingBy(Step::date));
        LocalDate last = Collections.max(all, Comparator.naturalOrder());
        List<Week> weeks = new ArrayList<>();
        int passed = 0;
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            LocalDate begins = monday;
            Week week = new Week(
                    monday,
                    passed,
                    IntStream.range(0, DayOfWeek.values().length)
                            .mapToObj(begins::plusDays)
                            .map(day -> new Day(
                                    day,
                                    byDay.getOrDefault(day, List.of()),
                                    today.filter(day::equals).isPresent()))
                            .toList());
            if (week.isTold()) {
                weeks.add(week);
                passed = 0;
            } else {
                passed++;
            }
        }
        return new Weeks(weeks);
    }

    /** Whether anything is to be said of a Saturday or Sunday. */
    public boolean haveWeekends() {
        return weeks.stream()
                .flatMap(week -> week.days().stream())
                .anyMatch(day -> day.isWeekend() && !day.words().isEmpty());
    }
}
