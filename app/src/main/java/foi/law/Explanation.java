package foi.law;

import foi.law.ClockEvent.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The lines that tell of the clock, stretch by stretch: each from a date of receipt until the last day or the next one. */
final class Explanation implements Telling {

    private static final String CODE = "Code of Practice (s.45)";

    private final WorkingDays days;
    private final WorkingDays newest;
    private final List<Step> told = new ArrayList<>();
    private final List<Step> events = new ArrayList<>();

    /** The days by which the request is counted, and those by which its review is. */
    Explanation(WorkingDays days, WorkingDays newest) {
        this.days = days;
        this.newest = newest;
    }

    @Override
    public void begins(LocalDate receipt, String text, String source) {
        events.clear();
        events.add(
                Step.event(receipt, told.isEmpty() ? "received" : Kind.CLARIFICATION_SUPPLIED.brief(), text, source));
    }

    @Override
    public void happens(LocalDate on, String brief, String text, String source) {
        events.add(Step.event(on, brief, text, source));
    }

    @Override
    public void missed(LocalDate due) {
        events.add(Step.due(due, "missed", "the last day for complying, missed", "s.10(1)"));
    }

    @Override
    public void ends(Reckoning reckoning) {
        List<Step> steps = new ArrayList<>(events);
        steps.addAll(daysOf(reckoning));
        steps.addAll(lastDays(reckoning));
        reckoning.review().ifPresent(asked -> steps.addAll(daysOfReview(asked)));
        steps.sort(Comparator.comparing(Step::date).thenComparing(Step::kind));
        told.addAll(steps);
    }

    /** The lines of the stretches that are over. */
    List<Step> steps() {
        return told;
    }

    private List<Step> daysOf(Reckoning reckoning) {
        Stretch stretch = reckoning.stretch();
        List<Step> steps = new ArrayList<>();
        LocalDate deemed = stretch.deemedReceipt();
        LocalDate end = reckoning
                .stopped()
                .map(day -> day.minusDays(1))
                .or(reckoning::due)
                .filter(day -> day.isBefore(days.until()))
                .orElse(days.until());
        int most = stretch.extension().isPresent()
                ? Integer.MAX_VALUE
                : reckoning.rule().limit().days();
        int counted = 0;
        for (LocalDate day = stretch.receipt().plusDays(1);
                !day.isAfter(end) && counted < most;
                day = day.plusDays(1)) {
            Optional<NonWorkingDay> reason = days.reasonNotToCount(day);
            if (reason.isPresent()) {
                steps.add(Step.nonWorking(reason.get()));
            } else if (day.equals(deemed)) {
                steps.add(new Step(
                        Step.Kind.DEEMED_RECEIPT, day, 0, "taken as the day of receipt", CODE, "taken as received"));
            } else if (stretch.paused(day)) {
                if (!feeEventOn(day)) {
                    steps.add(Step.disregarded(day, "the fee was awaited", "s.10(2)"));
                }
            } else if (stretch.withoutSession(day)) {
                String source = reckoning.rule().limit().source();
                steps.add(Step.disregarded(day, "no school session", source));
            } else {
                counted++;
                steps.add(Step.counted(day, counted, "day " + counted, String.valueOf(counted)));
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
        if (due.isEmpty()) {
            return List.of();
        }
        Stretch stretch = reckoning.stretch();
        if (stretch.extension().isEmpty()) {
            return List.of(Step.due(
                    due.get(), "DUE", lastDay(stretch), reckoning.rule().limit().source()));
        }
        boolean estimated = stretch.extension().flatMap(ClockEvent::until).isPresent();
        return List.of(
                Step.due(stretch.ordinary(), "notice by", "the last day for the notice of the extension", "s.17(1)"),
                estimated
                        ? Step.due(due.get(), "DUE", "the day by which the decision is expected", "s.17(2)")
                        : Step.due(
                                due.get(),
                                "DUE",
                                "the longest extension that the Commissioner ordinarily expects",
                                "s.10(3)"));
    }

    private static String lastDay(Stretch stretch) {
        Deadline deadline = stretch.deadline();
        boolean capped = deadline.counted().size() < deadline.rule().limit().days();
        return capped ? "the last day for complying: the sixtieth working day" : "the last day for complying";
    }

    /** The days for an internal review, which is asked for once the request was answered. */
    private List<Step> daysOfReview(LocalDate asked) {
        List<Step> steps = new ArrayList<>();
        LocalDate due = ReviewTimes.due(asked, newest);
        int counted = 0;
        for (LocalDate day = asked.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
            Optional<NonWorkingDay> reason = newest.reasonNotToCount(day);
            if (reason.isPresent()) {
                steps.add(Step.nonWorking(reason.get()));
            } else {
                counted++;
                steps.add(Step.counted(day, counted, "day %d of the review".formatted(counted), "review " + counted));
            }
        }
        steps.add(Step.due(due, "review DUE", "the day by which the review should be answered", CODE));
        return steps;
    }
}
