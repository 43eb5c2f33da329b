package foi.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The time from a date of receipt to the last day for complying: it ends there, or when clarification begins another. */
final class Stretch {

    private final LocalDate receipt;
    private final WorkingDays days;
    private final TimeRule rule;
    private final List<FeePause> pauses = new ArrayList<>();
    private Optional<ClockEvent> extension = Optional.empty();

    /** Begins on {@code receipt}, which must be a day of which the calendar knows, whatever happens later. */
    Stretch(LocalDate receipt, WorkingDays days, TimeRule rule) {
        this.receipt = receipt;
        this.days = days;
        this.rule = rule;
        rule.reading().receipt(receipt, days);
    }

    void pause(FeePause pause) {
        pauses.add(pause);
    }

    void extend(ClockEvent event) {
        extension = Optional.of(event);
    }

    LocalDate receipt() {
        return receipt;
    }

    Optional<ClockEvent> extension() {
        return extension;
    }

    /** The working day from which, or after which, days are counted. */
    LocalDate deemedReceipt() {
        return rule.reading().receipt(receipt, days);
    }

    boolean paused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    /** Whether {@code day}, a working day, counts for nothing because the school holds no session. */
    boolean withoutSession(LocalDate day) {
        return rule.limit().countsSessionsAlone() && !days.inSession(day);
    }

    /** How the ordinary limit is counted. */
    Deadline deadline() {
        return Deadline.of(receipt, rule, days, this::paused);
    }

    /** The last day for complying: an extension ends on its own day, or with 20 further working days, never sooner. */
    LocalDate due() {
        LocalDate ordinary = ordinary();
        LocalDate extended = extension
                .map(event -> event.until().orElseGet(() -> further(ordinary)))
                .orElse(ordinary);
        return extended.isAfter(ordinary) ? extended : ordinary;
    }

    /** The ordinary limit, which is also the last day for a notice under s.17(1). */
    LocalDate ordinary() {
        return pauses.isEmpty() && !rule.limit().countsSessionsAlone()
                ? days.after(deemedReceipt(), rule.limit().days())
                : Count.of(receipt, rule, days, this::paused).last();
    }

    private LocalDate further(LocalDate ordinary) {
        return Count.of(ordinary, TimeRule.STATUTE, days, this::paused).last();
    }
}
