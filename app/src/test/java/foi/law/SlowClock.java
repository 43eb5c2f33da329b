package foi.law;

import foi.law.ClockReading.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The clock once more, one day after the other and as plainly as it can be: what the Act says of each day, with nothing
 * of the program but the names of what happens.
 */
final class SlowClock {

    private final Predicate<LocalDate> working;
    private final Predicate<LocalDate> closed;
    private final TimeRule rule;

    private LocalDate receipt;
    private int elapsed;
    private int counted;
    private boolean deemed;
    private Optional<LocalDate> twentieth = Optional.empty();
    private int further;
    private Optional<LocalDate> fortieth = Optional.empty();
    private boolean extended;
    private Optional<LocalDate> promised = Optional.empty();

    private boolean unclear;
    private Optional<LocalDate> unpaid = Optional.empty();
    private Optional<Phase> ended = Optional.empty();
    private Optional<LocalDate> reviewed = Optional.empty();
    private Optional<LocalDate> missed = Optional.empty();

    SlowClock(LocalDate received, TimeRule rule, Predicate<LocalDate> working, Predicate<LocalDate> closed) {
        this.receipt = received;
        this.rule = rule;
        this.working = working;
        this.closed = closed;
    }

    /** Where the clock stands after all of {@code events}, which are in order of their days. */
    ClockState after(List<ClockEvent> events) {
        LocalDate day = receipt;
        int next = 0;
        while (next < events.size() || !settled()) {
            boolean disregarded = unpaid.isPresent();
            for (; next < events.size() && events.get(next).on().equals(day); next++) {
                happens(events.get(next));
                disregarded |= unpaid.isPresent();
            }
            if (working.test(day) && !isDayOfReceipt(day) && !disregarded && !unclear) {
                passes(day);
            }
            day = day.plusDays(1);
        }
        return new ClockState(phase(), last(), missed);
    }

    /** By the Code, "the first working day following its arrival" is the day of receipt; by the Act the day of arrival. */
    private boolean isDayOfReceipt(LocalDate workingDay) {
        boolean first = rule.reading() == Reading.CODE ? !deemed : workingDay.equals(receipt);
        deemed = true;
        return first;
    }

    /** One working day after receipt on which nobody waits for the applicant. */
    private void passes(LocalDate day) {
        if (twentieth.isEmpty()) {
            elapsed++;
            counted += rule.limit().rule() == TimeLimit.Rule.SCHOOL && closed.test(day) ? 0 : 1;
            if (counted == rule.limit().days() || elapsed == 60) {
                twentieth = Optional.of(day);
            }
        } else if (++further == 20) {
            fortieth = Optional.of(day);
        }
    }

    private void happens(ClockEvent event) {
        LocalDate day = event.on();
        boolean tooLate = tooLate(day);
        switch (event.kind()) {
            case CLARIFICATION_ASKED -> {
                missed = tooLate ? missed.or(this::due) : missed;
                unclear = true;
            }
            case CLARIFICATION_SUPPLIED -> receivedAgain(day);
            case FEES_NOTICE -> unpaid = tooLate ? Optional.empty() : Optional.of(day);
            case FEE_PAID -> unpaid = Optional.empty();
            case EXTENSION -> {
                extended |= !tooLate;
                promised = tooLate ? promised : event.until();
            }
            case WITHDRAWN -> ended = Optional.of(Phase.WITHDRAWN);
            case LAPSED -> ended = Optional.of(Phase.LAPSED);
            case RESPONDED -> ended = Optional.of(Phase.RESPONDED);
            case REVIEW_ASKED -> reviewed = Optional.of(day);
            case REVIEW_ANSWERED -> reviewed = Optional.empty();
            case TARGET, RECEIPT_CORRECTED -> {}
        }
    }

    /** "if it is later, the day on which it receives the information": s.10(6)(b). */
    private void receivedAgain(LocalDate day) {
        receipt = day;
        elapsed = counted = further = 0;
        deemed = unclear = extended = false;
        twentieth = fortieth = promised = reviewed = Optional.empty();
        ended = Optional.empty();
    }

    /** Whether the time there was ended before {@code day}. */
    private boolean tooLate(LocalDate day) {
        return !unclear && unpaid.isEmpty() && due().filter(day::isAfter).isPresent();
    }

    /** The last day so far as it has come; a promised day is known before. */
    private Optional<LocalDate> due() {
        if (!extended || twentieth.isEmpty()) {
            return twentieth;
        }
        return promised.isEmpty()
                ? fortieth
                : promised.filter(twentieth.get()::isBefore).or(() -> twentieth);
    }

    private boolean settled() {
        return unclear || unpaid.isPresent() || due().isPresent();
    }

    private Optional<LocalDate> last() {
        if (reviewed.isPresent()) {
            return Optional.of(workingDayAfter(reviewed.get(), 20));
        }
        boolean answered = ended.equals(Optional.of(Phase.RESPONDED));
        Optional<LocalDate> open = unclear || unpaid.isPresent() ? Optional.empty() : due();
        return answered ? open.or(() -> missed) : open;
    }

    private LocalDate workingDayAfter(LocalDate start, int n) {
        LocalDate day = start;
        for (int left = n; left > 0; left -= working.test(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private Phase phase() {
        if (reviewed.isPresent()) {
            return Phase.UNDER_REVIEW;
        }
        Phase waiting = unclear ? Phase.AWAITING_CLARIFICATION : Phase.AWAITING_FEE;
        Phase running = extended ? Phase.EXTENDED : Phase.RUNNING;
        return ended.orElse(unclear || unpaid.isPresent() ? waiting : running);
    }
}
