package foi.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The lines that tell of the clock, stretch by stretch: each from a date of receipt until the last day or the next one. */
final class Explanation implements Telling {

    private final WorkingDays days;
    private final Reading reading;
    private final List<Step> told = new ArrayList<>();
    private final List<Step> events = new ArrayList<>();

    Explanation(WorkingDays days, Reading reading) {
        this.days = days;
        this.reading = reading;
    }

    @Override
    public void begins(LocalDate receipt, String text, String source) {
        events.clear();
        events.add(Step.event(receipt, text, source));
    }

    @Override
    public void happens(LocalDate on, String text, String source) {
        events.add(Step.event(on, text, source));
    }

    @Override
    public void missed(LocalDate due) {
        events.add(last(due, "the last day for complying, missed", "s.10(1)"));
    }

    @Override
    public void ends(Reckoning reckoning) {
        List<Step> steps = new ArrayList<>(events);
        steps.addAll(daysOf(reckoning));
        steps.addAll(lastDays(reckoning));
        steps.sort(Comparator.comparing(Step::date).thenComparing(Step::kind));
        told.addAll(steps);
    }

    /** The lines of the stretches that are over. */
    List<Step> steps() {
        return told;
    }

    private List<Step> daysOf(Reckoning reckoning) {
        List<Step> steps = new ArrayList<>();
        LocalDate deemed = reading.receipt(reckoning.receipt(), days);
        LocalDate end = reckoning
                .stopped()
                .map(day -> day.minusDays(1))
                .or(reckoning::due)
                .filter(day -> day.isBefore(days.until()))
                .orElse(days.until());
        int most = reckoning.extension().isPresent() ? Integer.MAX_VALUE : reckoning.limit();
        int counted = 0;
        for (LocalDate day = reckoning.receipt().plusDays(1);
                !day.isAfter(end) && counted < most;
                day = day.plusDays(1)) {
            Optional<NonWorkingDay> reason = days.reasonNotToCount(day);
            if (reason.isPresent()) {
                steps.add(new Step(Step.Kind.NON_WORKING, day, 0, "not counted: " + reason.get(), "s.10(6)"));
            } else if (day.equals(deemed)) {
                steps.add(new Step(
                        Step.Kind.DEEMED_RECEIPT, day, 0, "taken as the day of receipt", "Code of Practice (s.45)"));
            } else if (!reckoning.paused(day)) {
                counted++;
                steps.add(new Step(Step.Kind.COUNTED, day, counted, "day " + counted, ""));
            } else if (!feeEventOn(day)) {
                steps.add(new Step(Step.Kind.DISREGARDED, day, 0, "not counted: the fee was awaited", "s.10(2)"));
            }
        }
        return steps;
    }

    /** Whether the notice or the payment itself already says that this day is not counted. */
    private boolean feeEventOn(LocalDate day) {
        return events.stream()
                .anyMatch(event -> event.date().equals(day) && event.source().equals("s.10(2)"));
    }

    private static List<Step> lastDays(Reckoning reckoning) {
        Optional<LocalDate> due = reckoning.due();
        Optional<LocalDate> ordinary = reckoning.deadline().map(Deadline::due);
        if (due.isEmpty() || ordinary.isEmpty()) {
            return List.of();
        }
        if (reckoning.extension().isEmpty()) {
            String source = reckoning.limit() == Deadline.ORDINARY_LIMIT ? "s.10(1)" : "s.10(4)";
            return List.of(last(due.get(), "the last day for complying", source));
        }
        boolean estimated = reckoning.extension().flatMap(ClockEvent::until).isPresent();
        return List.of(
                last(ordinary.get(), "the last day for the notice of the extension", "s.17(1)"),
                estimated
                        ? last(due.get(), "the day by which the decision is expected", "s.17(2)")
                        : last(due.get(), "the longest extension that the Commissioner ordinarily expects", "s.10(3)"));
    }

    private static Step last(LocalDate day, String text, String source) {
        return new Step(Step.Kind.DUE, day, 0, text, source);
    }
}
