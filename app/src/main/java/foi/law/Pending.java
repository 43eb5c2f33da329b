package foi.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is open after some of a clock's events: a question, a fees notice, or nothing at all.
 *
 * @param asked the day of a clarification asked and not yet supplied
 * @param notice the day of a fees notice not yet paid
 * @param ended the event that ended the request
 */
record Pending(Optional<LocalDate> asked, Optional<LocalDate> notice, Optional<ClockEvent> ended) {

    static final Pending AT_RECEIPT = new Pending(Optional.empty(), Optional.empty(), Optional.empty());

    Pending after(ClockEvent event) {
        return switch (event.kind()) {
            case CLARIFICATION_ASKED -> new Pending(Optional.of(event.on()), notice, ended);
            case CLARIFICATION_SUPPLIED -> new Pending(Optional.empty(), notice, Optional.empty());
            case FEES_NOTICE -> new Pending(asked, Optional.of(event.on()), ended);
            case FEE_PAID -> new Pending(asked, Optional.empty(), ended);
            case EXTENSION -> this;
            case WITHDRAWN, RESPONDED -> new Pending(asked, notice, Optional.of(event));
        };
    }
}
