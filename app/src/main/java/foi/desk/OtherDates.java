package foi.desk;

import foi.law.Aggregation;
import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.ClockReading.Phase;
import foi.law.ClockRules;
import foi.law.Dates;
import foi.law.HolidaysNotPublished;
import foi.law.ReviewTimes;
import foi.law.WorkingDays;
import foi.register.InternalSteps.InternalStep;
import foi.register.Reference;
import foi.register.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The dates that officers keep beside the due date. They are worked out each time they are asked for, and bind nobody
 * but the office itself.
 */
public final class OtherDates {

    /** So many working days are no longer counted by anybody. */
    private static final int LONG_AGO = 60;

    private static final String GUIDANCE = "Commissioner's guidance";
    private static final String CODE = "Code of Practice (s.45)";

    private final Desk desk;
    private final WorkingDays days;
    private final Request request;
    private final ToldDeadline told;
    private final List<OtherDate> dates = new ArrayList<>();

    private OtherDates(Desk desk, Request request, ToldDeadline told) {
        this.desk = desk;
        this.days = desk.days();
        this.request = request;
        this.told = told;
    }

    /**
     * A date beside the due date.
     *
     * @param name what is to be done, or can be done, by then
     * @param day the day; absent where it lies beyond the calendar
     * @param left the working days from today until it, negative once it is past; absent where nothing is to be done by it
     * @param source what it rests on; empty for the office's own
     */
    public record OtherDate(String name, Optional<LocalDate> day, Optional<Integer> left, String source) {

        /** What is said of it beside its day: "draft, 3 working days left". */
        public String words() {
            String remains = left.filter(n -> n > -LONG_AGO)
                    .map(n -> n < 0
                            ? ", %s ago".formatted(ToldDeadline.workingDays(-n))
                            : n == 0 ? ", today" : ", %s left".formatted(ToldDeadline.workingDays(n)))
                    .orElse("");
            String beyond = day.isEmpty() ? ", beyond the bank holidays that are known" : "";
            return name + remains + beyond + (source.isEmpty() ? "" : "; " + source);
        }
    }

    /** Those of {@code request}, whose deadline is {@code told}; earliest first. */
    public static List<OtherDate> of(Desk desk, Request request, ToldDeadline told) {
        OtherDates other = new OtherDates(desk, request, told);
        other.collect();
        return other.dates.stream()
                .sorted(Comparator.comparing(date -> date.day().orElse(LocalDate.MAX)))
                .toList();
    }

    private void collect() {
        Phase phase = told.reading().phase();
        if (!phase.closed()) {
            targets();
        }
        switch (phase) {
            case RUNNING, EXTENDED -> running(phase);
            case AWAITING_CLARIFICATION ->
                last(Kind.CLARIFICATION_ASKED)
                        .ifPresent(asked -> ahead(
                                "the question may be closed as lapsed after this day",
                                "setting calendar.clarification-lapses",
                                () -> asked.on().plusDays(desk.settings().clarificationLapses())));
            case AWAITING_FEE ->
                last(Kind.FEES_NOTICE)
                        .ifPresent(notice -> ahead(
                                "the last day on which the fee can be paid",
                                "s.9(2)",
                                () -> ClockRules.lastDayToPay(notice.on())));
            case RESPONDED -> answered();
            case UNDER_REVIEW ->
                last(Kind.REVIEW_ASKED)
                        .ifPresent(asked -> ahead(
                                "the review at the latest, where it is complex",
                                GUIDANCE,
                                () -> ReviewTimes.latest(asked.on(), days)));
            case WITHDRAWN, LAPSED -> {}
        }
    }

    private void running(Phase phase) {
        Optional<LocalDate> due = told.reading().due();
        for (InternalStep step : desk.settings().internalSteps().steps()) {
            due.ifPresent(day -> ahead(step.name(), "", () -> days.before(day, step.before())));
        }
        if (phase == Phase.RUNNING) {
            due.filter(day -> !day.isBefore(desk.today()))
                    .ifPresent(day -> ahead(
                            "the last day for a fees notice, or for the notice of an extension",
                            "ss.9(1) and 17(1)",
                            () -> day));
        }
        together();
    }

    private void answered() {
        told.standing().responded().ifPresent(day -> {
            ahead("the applicant can ask for a review until then", CODE, () -> ReviewTimes.lastDayToAsk(day, days));
            LocalDate end = last(Kind.REVIEW_ANSWERED)
                    .map(ClockEvent::on)
                    .filter(reviewed -> reviewed.isAfter(day))
                    .orElse(day);
            ahead(
                    "the applicant can complain to the regulator until then",
                    GUIDANCE,
                    () -> ReviewTimes.lastDayToComplain(end));
        });
    }

    private void targets() {
        for (ClockEvent event : request.clock()) {
            if (event.kind() == Kind.TARGET) {
                event.until().ifPresent(day -> ahead("target%s".formatted(reason(event)), "", () -> day));
            }
        }
    }

    private static String reason(ClockEvent event) {
        return event.why().isBlank() ? "" : " (" + event.why() + ")";
    }

    /** Requests that may be taken together for the cost limit, where the same applicant made others in the period. */
    private void together() {
        try {
            Aggregation period = Aggregation.around(request.asked().received(), days);
            List<Reference> others =
                    desk.register().ofApplicant(request.requester(), period.first(), period.last()).stream()
                            .filter(reference -> !reference.equals(request.reference()))
                            .toList();
            if (!others.isEmpty()) {
                dates.add(new OtherDate(
                        "requests of the same applicant from %s until then, which may be taken together for the cost limit where they ask for the same or similar information: %s"
                                .formatted(
                                        Dates.full(period.first()),
                                        others.stream().map(Reference::written).collect(Collectors.joining(", "))),
                        Optional.of(period.last()),
                        Optional.empty(),
                        "Fees Regulations 2004, reg 5"));
            }
        } catch (HolidaysNotPublished beyondTheCalendar) {
            // Nothing can be said of a period that cannot be counted, and no date of this request rests on it.
        }
    }

    private Optional<ClockEvent> last(Kind kind) {
        return told.events().stream().filter(event -> event.kind() == kind).max(Comparator.comparing(ClockEvent::on));
    }

    private void ahead(String name, String source, Supplier<LocalDate> counted) {
        try {
            LocalDate day = counted.get();
            dates.add(new OtherDate(name, Optional.of(day), Optional.of(days.between(desk.today(), day)), source));
        } catch (HolidaysNotPublished beyondTheCalendar) {
            dates.add(new OtherDate(name, Optional.empty(), Optional.empty(), source));
        }
    }
}
