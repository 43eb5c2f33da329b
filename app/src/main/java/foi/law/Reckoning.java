package foi.law;

import foi.law.ClockEvent.Kind;
import foi.law.ClockReading.Phase;
import java.time.LocalDate;
import java.util.Optional;

/** Takes a clock's events one after the other and knows what time is left after each. */
final class Reckoning {

    private static final String CODE = "Code of Practice (s.45)";
    private static final String LATE = "late notice";

    private final WorkingDays days;
    private final WorkingDays newest;
    private final TimeRule rule;
    private final Telling telling;
    private Stretch stretch;
    private Optional<LocalDate> asked = Optional.empty();
    private Optional<LocalDate> notice = Optional.empty();
    private Optional<Phase> ended = Optional.empty();
    private Optional<LocalDate> endedOn = Optional.empty();
    private Optional<LocalDate> review = Optional.empty();
    private Optional<Missed> missed = Optional.empty();

    /** By {@code days}; an internal review, which is asked for once all else has ended, by the newest there are. */
    Reckoning(LocalDate received, WorkingDays days, WorkingDays newest, TimeRule rule, Telling telling) {
        this.days = days;
        this.newest = newest;
        this.rule = rule;
        this.telling = telling;
        this.stretch = new Stretch(received, days, rule);
        telling.begins(received, "request received", "s.10(6)(a)");
    }

    void take(ClockEvent event) {
        LocalDate on = event.on();
        String title = event.kind().title();
        switch (event.kind()) {
            case CLARIFICATION_ASKED -> ask(on);
            case CLARIFICATION_SUPPLIED -> supply(on);
            case FEES_NOTICE -> giveNotice(on);
            case FEE_PAID -> pay(on);
            case EXTENSION -> extend(event);
            case WITHDRAWN -> end(Phase.WITHDRAWN, event, "");
            case LAPSED -> end(Phase.LAPSED, event, asked.isPresent() ? "s.1(3)" : "s.9(2)");
            case RESPONDED -> end(Phase.RESPONDED, event, "s.10(1)");
            case REVIEW_ASKED -> askReview(event);
            case REVIEW_ANSWERED -> {
                happens(event, title, CODE);
                review = Optional.empty();
            }
            case TARGET -> happens(event, EventWords.target(event), "");
            case RECEIPT_CORRECTED -> happens(event, EventWords.corrected(event), "s.10(6)");
        }
    }

    private void ask(LocalDate on) {
        boolean open = asked.isEmpty() && ended.isEmpty();
        if (open && late(on)) {
            telling.happens(
                    on,
                    Kind.CLARIFICATION_ASKED.brief(),
                    "clarification asked after the last day for complying: the delay stays a breach",
                    "s.10(1)");
            miss();
        } else {
            telling.happens(
                    on,
                    Kind.CLARIFICATION_ASKED.brief(),
                    "clarification asked: no duty to comply until it is supplied" + lateness(on),
                    "s.1(3)");
        }
        if (open) {
            asked = Optional.of(on);
        }
    }

    private void miss() {
        due().ifPresent(day -> {
            telling.missed(day);
            missed = missed.or(() -> Optional.of(new Missed(day, deadline())));
        });
    }

    /** The answer to an open question begins a new count, even after a response that left the question open. */
    private void supply(LocalDate on) {
        boolean closed = ended.filter(phase -> phase == Phase.WITHDRAWN).isPresent();
        if (asked.isEmpty() || closed) {
            telling.happens(
                    on,
                    Kind.CLARIFICATION_SUPPLIED.brief(),
                    "clarification supplied: not asked for, so the count is unchanged",
                    "s.1(3)");
            return;
        }
        review = Optional.empty();
        telling.ends(this);
        LocalDate receipt = on.isAfter(stretch.receipt()) ? on : stretch.receipt();
        stretch = new Stretch(receipt, days, rule);
        telling.begins(receipt, "clarification supplied: the count starts afresh", "s.10(6)(b)");
        asked = Optional.empty();
        ended = Optional.empty();
        endedOn = Optional.empty();
    }

    /** A fees notice stops the clock only when it is given "within the period for complying with s.1(1)": s.9(1). */
    private void giveNotice(LocalDate on) {
        if (late(on)) {
            telling.happens(on, LATE, "fees notice given after the last day for complying: it stops nothing", "s.9(1)");
        } else if (notice.isEmpty() && ended.isEmpty()) {
            telling.happens(on, Kind.FEES_NOTICE.brief(), Kind.FEES_NOTICE.title() + ": not counted", "s.10(2)");
            notice = Optional.of(on);
        } else {
            telling.happens(on, Kind.FEES_NOTICE.brief(), Kind.FEES_NOTICE.title(), "s.9(1)");
        }
    }

    private void pay(LocalDate on) {
        if (notice.filter(given -> on.isAfter(FeePause.lastDayToPay(given))).isPresent()) {
            telling.happens(
                    on,
                    Kind.FEE_PAID.brief(),
                    "fee received more than three months after the notice: no duty to comply",
                    "s.9(2)");
        } else if (notice.isPresent()) {
            telling.happens(on, Kind.FEE_PAID.brief(), Kind.FEE_PAID.title() + ": not counted", "s.10(2)");
            stretch.pause(new FeePause(notice.get(), on));
            notice = Optional.empty();
        } else {
            telling.happens(
                    on,
                    Kind.FEE_PAID.brief(),
                    Kind.FEE_PAID.title() + ": no notice was open, so the count is unchanged",
                    "s.9(2)");
        }
    }

    /** Time is longer only where the notice that says so went inside the time there was: s.17(1) and (2). */
    private void extend(ClockEvent event) {
        if (late(event.on())) {
            telling.happens(
                    event.on(),
                    LATE,
                    "notice of an extension given after the last day for it: it extends nothing",
                    "s.17(1)");
            return;
        }
        happens(event, Kind.EXTENSION.title() + EventWords.reason(event), "s.10(3)");
        if (ended.isEmpty()) {
            stretch.extend(event);
        }
    }

    private void end(Phase phase, ClockEvent event, String source) {
        happens(event, event.kind().title(), source);
        ended = ended.or(() -> Optional.of(phase));
        endedOn = endedOn.or(() -> Optional.of(event.on()));
    }

    private void askReview(ClockEvent event) {
        happens(event, event.kind().title(), CODE);
        review = ended.filter(phase -> phase == Phase.RESPONDED)
                .map(phase -> event.on())
                .or(() -> review);
    }

    private void happens(ClockEvent event, String text, String source) {
        telling.happens(event.on(), event.kind().brief(), text, source);
    }

    private String lateness(LocalDate on) {
        return late(on) ? " (after the last day for complying)" : "";
    }

    private boolean late(LocalDate on) {
        return due().filter(on::isAfter).isPresent();
    }

    /** Where the clock stands after what was taken. */
    ClockState state() {
        Phase phase = phase();
        Optional<LocalDate> ownLast = due().or(() -> missedAtLast().map(Missed::due));
        Optional<LocalDate> last =
                phase == Phase.UNDER_REVIEW ? review.map(day -> ReviewTimes.due(day, newest)) : ownLast;
        return new ClockState(phase, last, missed.map(Missed::due));
    }

    /** How the ordinary limit was counted for the day on which {@link #state} says that compliance is due. */
    Optional<Deadline> counted() {
        return deadline().or(() -> missedAtLast().flatMap(Missed::deadline));
    }

    /** What was missed stays the last day of a request that was answered while a question was open. */
    private Optional<Missed> missedAtLast() {
        return missed.filter(day -> ended.equals(Optional.of(Phase.RESPONDED)));
    }

    /** A last day that passed unanswered, and how it was counted. */
    private record Missed(LocalDate due, Optional<Deadline> deadline) {}

    private Phase phase() {
        if (review.isPresent()) {
            return Phase.UNDER_REVIEW;
        }
        Optional<Phase> waiting =
                asked.map(day -> Phase.AWAITING_CLARIFICATION).or(() -> notice.map(day -> Phase.AWAITING_FEE));
        return ended.or(() -> waiting).orElse(stretch.extension().isPresent() ? Phase.EXTENDED : Phase.RUNNING);
    }

    /** The day from which nothing is counted, because the authority waits for the applicant. */
    Optional<LocalDate> stopped() {
        return asked.or(() -> notice);
    }

    /** The ordinary limit, unless the authority waits. */
    Optional<Deadline> deadline() {
        return stopped().isPresent() ? Optional.empty() : Optional.of(stretch.deadline());
    }

    /** The last day for complying with the request itself, unless the authority waits. */
    Optional<LocalDate> due() {
        return stopped().isPresent() ? Optional.empty() : Optional.of(stretch.due());
    }

    /** The time now running, or that ran last. */
    Stretch stretch() {
        return stretch;
    }

    /** The day on which an internal review was asked for that is not answered yet. */
    Optional<LocalDate> review() {
        return review;
    }

    /** The day on which the request ended, answered or not. */
    Optional<LocalDate> endedOn() {
        return endedOn;
    }

    TimeRule rule() {
        return rule;
    }
}
