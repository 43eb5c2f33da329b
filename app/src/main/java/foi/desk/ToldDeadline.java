package foi.desk;

import foi.law.Clock;
import foi.law.ClockEvent;
import foi.law.ClockReading;
import foi.law.Dates;
import foi.law.NonWorkingDay;
import foi.law.Reading;
import foi.law.Step;
import foi.law.TimeLimit;
import foi.law.TimeRule;
import foi.law.Weeks;
import foi.law.WorkingDays;
import foi.register.Clocks;
import foi.register.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A deadline as officers are told of it, by commands and on screens alike: a sentence, a calendar, and the reasons.
 *
 * @param reading the clock that decides
 * @param standing how the request stands by it today
 * @param rule the rule that stands with the case
 * @param events what happened to the clocks that are told of
 * @param days the calendar
 * @param today the day it is
 */
public record ToldDeadline(
        ClockReading reading,
        Standing standing,
        TimeRule rule,
        List<ClockEvent> events,
        WorkingDays days,
        LocalDate today) {

    /** The deadline by these clocks: of a request, or of one of its parts. */
    public static ToldDeadline of(Clocks clocks, WorkingDays days, LocalDate today) {
        return new ToldDeadline(
                Standing.decisive(clocks, days),
                Standing.of(clocks, days, today),
                clocks.rule(),
                clocks.all().stream()
                        .map(Clock::events)
                        .flatMap(List::stream)
                        .distinct()
                        .toList(),
                days,
                today);
    }

    /** Whether anything is still to be done by a day. */
    public boolean open() {
        return !standing.state().closed();
    }

    /** The days as a calendar, until today while the request is open. */
    public Weeks weeks() {
        return Weeks.of(reading.steps(), Optional.of(today).filter(day -> open()));
    }

    /** When it is due and why: "Due Friday 3 January 2025: the 20th working day after …, s.10(1)." */
    public String sentence() {
        return new DeadlineSentence(this).words();
    }

    /** The weekdays on which time does not run among the days that were counted, with their reasons. */
    public List<NonWorkingDay> notCounted() {
        return reading.steps().stream()
                .filter(step -> step.kind() == Step.Kind.NON_WORKING)
                .map(Step::date)
                .distinct()
                .flatMap(day -> days.reasonNotToCount(day).stream())
                .filter(NonWorkingDay::weekday)
                .toList();
    }

    /**
     * Working days on end that are left out of the count.
     *
     * @param first the first of them
     * @param last the last of them
     * @param why the reason with its source
     */
    public record Period(LocalDate first, LocalDate last, String why) {

        private boolean continues(Step step, WorkingDays days) {
            return why.equals(step.sentence()) && days.between(last, step.date()) <= 1;
        }

        private Period until(LocalDate day) {
            return new Period(first, day, why);
        }

        /** {@code until Fri 1 Jan 2027 not counted: no school session, s.10(4)}; the first day stands before it. */
        public String words() {
            return (first.equals(last) ? "" : "until " + Dates.shortWithWeekday(last) + " ") + why;
        }
    }

    /** The working days that are left out of the count, period by period, with the reason: s.10(2) and (4). */
    public List<Period> leftOut() {
        List<Period> periods = new ArrayList<>();
        for (Step step : reading.steps()) {
            if (step.kind() == Step.Kind.DISREGARDED) {
                int newest = periods.size() - 1;
                if (newest >= 0 && periods.get(newest).continues(step, days)) {
                    periods.set(newest, periods.get(newest).until(step.date()));
                } else {
                    periods.add(new Period(step.date(), step.date(), step.sentence()));
                }
            }
        }
        return periods;
    }

    /** What happened and the last days, without the days that are merely counted. */
    public List<Step> happened() {
        return reading.steps().stream()
                .filter(step -> step.kind() == Step.Kind.EVENT
                        || step.kind() == Step.Kind.DUE
                        || step.kind() == Step.Kind.DEEMED_RECEIPT)
                .toList();
    }

    /** What the other reading of receipt comes to, where it comes to another day. */
    public Optional<String> otherReading() {
        return standing.otherDue()
                .filter(day -> standing.due().filter(day::equals).isEmpty())
                .map(day -> switch (rule.reading()) {
                    case STATUTE ->
                        "By the Code of Practice (s.45), which takes what arrives on a non-working day%s as received on the next working day, it is due %s."
                                .formatted(arrival(), Dates.withWeekday(day));
                    case CODE ->
                        "By the words of the Act, s.10(6), by which the day of arrival%s is the day of receipt, it is due %s."
                                .formatted(arrival(), Dates.withWeekday(day));
                });
    }

    private String arrival() {
        return days.reasonNotToCount(reading.receipt())
                .map(reason -> " (%s: %s)".formatted(Dates.shortWithWeekday(reason.date()), reason))
                .orElse("");
    }

    /** By which rule it is counted, which stands with the case: s.10(1), (4) and (6). */
    public String ruleWords() {
        String receipt = rule.reading() == Reading.STATUTE
                ? "receipt is the day of arrival, s.10(6)"
                : "receipt is the next working day where it arrives on another, Code of Practice (s.45)";
        TimeLimit limit = rule.limit();
        String time = switch (limit.rule()) {
            case STANDARD -> "the ordinary limit of 20 working days";
            case SCHOOL -> "a school's limit, 20 working days with sessions and 60 in all at most";
            case ARCHIVE -> "an archive's limit of 30 working days";
            case VARIED -> "a limit of %s that was varied".formatted(workingDays(limit.days()));
        };
        return "Counted by %s, %s; %s.".formatted(time, limit.source(), receipt);
    }

    static String workingDays(int days) {
        return days + " working day" + (days == 1 ? "" : "s");
    }
}
