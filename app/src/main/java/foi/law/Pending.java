package foi.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is open after some of a clock's events: a question, a fees notice, a review, or nothing at all.
 *
 * @param asked the day of a clarification asked and not yet supplied
 * @param notice the day of a fees notice not yet paid
 * @param ended the event that ended the request
 * @param review the last event of an internal review, asked for or answered
 */
record Pending(
        Optional<LocalDate> asked,
        Optional<LocalDate> notice,
        Optional<ClockEvent> ended,
        Optional<ClockEvent> review) {

    static final Pending AT_RECEIPT =
            new Pending(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Pending after(ClockEvent event) {
        return switch (event.kind()) {
            case CLARIFICATION_ASKED -> new Pending(Optional.of(event.on()), notice, ended, review);
            case CLARIFICATION_SUPPLIED -> new Pending(Optional.empty(), notice, Optional.empty(), Optional.empty());
            case FEES_NOTICE -> new Pending(asked, Optional.of(event.on()), ended, review);
            case FEE_PAID -> new Pending(asked, Optional.empty(), ended, review);
            case EXTENSION, TARGET, RECEIPT_CORRECTED -> this;
            case WITHDRAWN, LAPSED, RESPONDED -> new Pending(asked, notice, Optional.of(event), review);
            case REVIEW_ASKED, REVIEW_ANSWERED -> new Pending(asked, notice, ended, Optional.of(event));
        };
    }

    boolean underReview() {
        return review.filter(event -> event.kind() == ClockEvent.Kind.REVIEW_ASKED)
                .isPresent();
    }
}
