package foi.law;

import foi.law.ClockEvent.Kind;
import foi.law.ClockReading.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a clock's events one after the other and knows what time is left after each. */
final class Reckoning {

    private final WorkingDays days;
    private final Reading reading;
    private final int limit;
    private final Telling telling;
    private final List<FeePause> pauses = new ArrayList<>();
    private LocalDate receipt;
    private Optional<LocalDate> asked = Optional.empty();
    private Optional<LocalDate> notice = Optional.empty();
    private Optional<ClockEvent> extension = Optional.empty();
    private Optional<Phase> ended = Optional.empty();
    private Optional<Missed> missed = Optional.empty();

    Reckoning(LocalDate received, WorkingDays days, Reading reading, int limit, Telling telling) {
        this.days = days;
        this.reading = reading;
        this.limit = limit;
        this.telling = telling;
        this.receipt = received;
        begin("request received", "s.10(6)(a)");
    }

    /** Begins a stretch on the date of receipt, which must be one of which the calendar knows, whatever happens later. */
    private void begin(String text, String source) {
        reading.receipt(receipt, days);
        telling.begins(receipt, text, source);
    }

    void take(ClockEvent event) {
        LocalDate on = event.on();
        switch (event.kind()) {
            case CLARIFICATION_ASKED -> ask(on);
            case CLARIFICATION_SUPPLIED -> supply(on);
            case FEES_NOTICE -> giveNotice(on);
            case FEE_PAID -> pay(on);
            case EXTENSION -> extend(event);
            case WITHDRAWN -> end(Phase.WITHDRAWN, on, event.kind().title(), "");
            case RESPONDED -> end(Phase.RESPONDED, on, event.kind().title(), "s.10(1)");
        }
    }

    private void ask(LocalDate on) {
        boolean open = asked.isEmpty() && ended.isEmpty();
        if (open && late(on)) {
            telling.happens(
                    on, "clarification asked after the last day for complying: the delay stays a breach", "s.10(1)");
            miss();
        } else {
            telling.happens(on, "clarification asked: no duty to comply until it is supplied" + lateness(on), "s.1(3)");
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
            telling.happens(on, "clarification supplied: not asked for, so the count is unchanged", "s.1(3)");
            return;
        }
        telling.ends(this);
        receipt = on.isAfter(receipt) ? on : receipt;
        begin("clarification supplied: the count starts afresh", "s.10(6)(b)");
        asked = Optional.empty();
        extension = Optional.empty();
        ended = Optional.empty();
    }

    /** A fees notice stops the clock only when it is given "within the period for complying with s.1(1)": s.9(1). */
    private void giveNotice(LocalDate on) {
        if (late(on)) {
            telling.happens(on, "fees notice given after the last day for complying: it stops nothing", "s.9(1)");
        } else if (notice.isEmpty() && ended.isEmpty()) {
            telling.happens(on, Kind.FEES_NOTICE.title() + ": not counted", "s.10(2)");
            notice = Optional.of(on);
        } else {
            telling.happens(on, Kind.FEES_NOTICE.title(), "s.9(1)");
        }
    }

    private void pay(LocalDate on) {
        if (notice.filter(given -> on.isAfter(FeePause.lastDayToPay(given))).isPresent()) {
            telling.happens(on, "fee received more than three months after the notice: no duty to comply", "s.9(2)");
        } else if (notice.isPresent()) {
            telling.happens(on, Kind.FEE_PAID.title() + ": not counted", "s.10(2)");
            pauses.add(new FeePause(notice.get(), on));
            notice = Optional.empty();
        } else {
            telling.happens(on, Kind.FEE_PAID.title() + ": no notice was open, so the count is unchanged", "s.9(2)");
        }
    }

    private void extend(ClockEvent event) {
        telling.happens(event.on(), Kind.EXTENSION.title() + lateness(event.on()), "s.10(3)");
        if (ended.isEmpty()) {
            extension = Optional.of(event);
        }
    }

    private void end(Phase phase, LocalDate on, String text, String source) {
        telling.happens(on, text, source);
        ended = ended.or(() -> Optional.of(phase));
    }

    private String lateness(LocalDate on) {
        return late(on) ? " (after the last day for complying)" : "";
    }

    private boolean late(LocalDate on) {
        return due().filter(on::isAfter).isPresent();
    }

    /** Where the clock stands after what was taken. */
    ClockState state() {
        return new ClockState(phase(), due().or(() -> missedAtLast().map(Missed::due)), missed.map(Missed::due));
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
        Optional<Phase> waiting =
                asked.map(day -> Phase.AWAITING_CLARIFICATION).or(() -> notice.map(day -> Phase.AWAITING_FEE));
        return ended.or(() -> waiting).orElse(extension.isPresent() ? Phase.EXTENDED : Phase.RUNNING);
    }

    /** The day from which nothing is counted, because the authority waits for the applicant. */
    Optional<LocalDate> stopped() {
        return asked.or(() -> notice);
    }

    /** The ordinary limit, unless the authority waits. */
    Optional<Deadline> deadline() {
        return stopped().isPresent()
                ? Optional.empty()
                : Optional.of(Deadline.of(receipt, limit, reading, days, this::paused));
    }

    /** The last day for complying: an extension ends on its own day, or with 20 further working days, never sooner. */
    Optional<LocalDate> due() {
        if (stopped().isPresent()) {
            return Optional.empty();
        }
        LocalDate ordinary = after(receipt, limit, reading);
        LocalDate extended = extension
                .map(event -> event.until().orElseGet(() -> after(ordinary, Deadline.ORDINARY_LIMIT, Reading.STATUTE)))
                .orElse(ordinary);
        return Optional.of(extended.isAfter(ordinary) ? extended : ordinary);
    }

    private LocalDate after(LocalDate arrival, int n, Reading by) {
        return pauses.isEmpty()
                ? days.after(by.receipt(arrival, days), n)
                : Count.of(arrival, n, by, days, this::paused).last();
    }

    Optional<ClockEvent> extension() {
        return extension;
    }

    boolean paused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    LocalDate receipt() {
        return receipt;
    }

    int limit() {
        return limit;
    }
}
