package foi.law;

import foi.law.ClockEvent.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** What may happen to a clock, and when: ss.1(3), 9, 10 and 17(2). */
public final class ClockRules {

    private ClockRules() {}

    /** Why {@code next} cannot be recorded; empty when it can. */
    public static Optional<NotAllowed> refuses(Clock clock, ClockEvent next, LocalDate today) {
        return outOfBounds(clock, next, today)
                .or(() -> refusedBy(pending(clock, next.on()), next))
                .or(() -> contradictsLater(clock, next));
    }

    /**
     * Whether {@code next} means something to this clock on its day: an answer only where the question is open, an
     * ending only where nothing has ended. What answers a question about the whole request does not open a part again
     * that has had a response of its own.
     */
    public static boolean fits(Clock clock, ClockEvent next) {
        Pending pending = pending(clock, next.on());
        boolean answeredByItself = next.kind().movesDeadline()
                && pending.ended()
                        .filter(end -> end.part().isPresent() && next.part().isEmpty())
                        .isPresent();
        return !answeredByItself && refusedBy(pending, next).isEmpty();
    }

    /** The "no" to what would make {@code later}, which is recorded already, something that could not have happened. */
    public static NotAllowed contradicts(ClockEvent later) {
        return new NotAllowed(
                "That would come before what is recorded for %s: %s."
                        .formatted(Dates.full(later.on()), later.kind().title()),
                "Check the date, and record it on or after that day.");
    }

    /** The last day on which a fee can be paid in answer to a notice given on {@code notice}: s.9(2). */
    public static LocalDate lastDayToPay(LocalDate notice) {
        return FeePause.lastDayToPay(notice);
    }

    private static Optional<NotAllowed> outOfBounds(Clock clock, ClockEvent next, LocalDate today) {
        String on = Dates.full(next.on());
        if (next.on().isBefore(clock.received())) {
            return no(
                    "%s is before the request was received on %s.".formatted(on, Dates.full(clock.received())),
                    "Check both dates, and correct the one that is wrong.");
        }
        if (next.on().isAfter(today)) {
            return no(on + " is in the future.", "Record what has happened, on the day it happened or later.");
        }
        if (next.kind() == Kind.TARGET) {
            return next.until()
                    .filter(until -> until.isBefore(next.on()))
                    .flatMap(until -> no(
                            "The target %s is before the day on which it is set, %s.".formatted(Dates.full(until), on),
                            "Give a day that is still to come."));
        }
        return next.until()
                .filter(until -> !until.isAfter(next.on()))
                .flatMap(until -> no(
                        "The extension would end on %s, which is not after the notice of %s."
                                .formatted(Dates.full(until), on),
                        "Give the date by which the decision is expected: s.17(2)."));
    }

    private static Pending pending(Clock clock, LocalDate on) {
        Pending pending = Pending.AT_RECEIPT;
        for (ClockEvent event : clock.events()) {
            pending = event.on().isAfter(on) ? pending : pending.after(event);
        }
        return pending;
    }

    private static Optional<NotAllowed> refusedBy(Pending pending, ClockEvent next) {
        return switch (next.kind()) {
            case CLARIFICATION_SUPPLIED -> supplied(pending);
            case CLARIFICATION_ASKED -> ended(pending).or(() -> asked(pending));
            case FEES_NOTICE -> ended(pending).or(() -> feesNotice(pending));
            case FEE_PAID -> ended(pending).or(() -> feePaid(pending, next.on()));
            case EXTENSION -> ended(pending).or(() -> extension(pending));
            case WITHDRAWN, RESPONDED, TARGET -> ended(pending);
            case LAPSED -> ended(pending).or(() -> lapsed(pending, next.on()));
            case REVIEW_ASKED -> reviewAsked(pending);
            case REVIEW_ANSWERED -> reviewAnswered(pending);
            case RECEIPT_CORRECTED -> Optional.empty();
        };
    }

    private static Optional<NotAllowed> ended(Pending pending) {
        return pending.ended().flatMap(event -> {
            String on = Dates.full(event.on());
            return switch (event.kind()) {
                case WITHDRAWN ->
                    no("It was withdrawn on " + on + ".", "Log a new request if the applicant asks again.");
                case LAPSED ->
                    no(
                            "It lapsed on " + on + ".",
                            "Record the clarification if it has come after all; else log a new request.");
                default -> no("It was answered on " + on + ".", "Log a follow-up as a new request.");
            };
        });
    }

    /** A response may itself ask for clarification, so that the answer to it arrives after the response. */
    private static Optional<NotAllowed> supplied(Pending pending) {
        Optional<NotAllowed> withdrawn =
                pending.ended().flatMap(event -> event.kind() == Kind.WITHDRAWN ? ended(pending) : Optional.empty());
        if (withdrawn.isPresent() || pending.asked().isPresent()) {
            return withdrawn;
        }
        return ended(pending)
                .or(() -> no(
                        "No clarification had been asked for by then, so none can have been supplied.",
                        "Record first when it was asked for."));
    }

    private static Optional<NotAllowed> asked(Pending pending) {
        return pending.asked()
                .flatMap(asked -> no(
                        "Clarification was already asked for on " + Dates.full(asked) + ".",
                        "Record when it was supplied; a second question moves nothing."));
    }

    private static Optional<NotAllowed> feesNotice(Pending pending) {
        return pending.notice()
                .flatMap(notice -> no(
                        "A fees notice was already given on " + Dates.full(notice) + ".",
                        "Record when the fee was received; a second notice moves nothing."));
    }

    private static Optional<NotAllowed> feePaid(Pending pending, LocalDate on) {
        if (pending.notice().isEmpty()) {
            return no(
                    "No fees notice had been given by then, so no fee can have been due.",
                    "Record first when the notice was given.");
        }
        LocalDate last = lastDayToPay(pending.notice().get());
        return last.isBefore(on)
                ? no(
                        "The fee came after %s, the last day of the three months for paying it: s.9(2)."
                                .formatted(Dates.full(last)),
                        "Return it, or log a new request received on the day it came.")
                : Optional.empty();
    }

    private static Optional<NotAllowed> extension(Pending pending) {
        return pending.asked()
                .flatMap(asked -> no(
                        "Time does not run since clarification was asked for on %s, so it cannot be extended."
                                .formatted(Dates.full(asked)),
                        "Record first when the clarification was supplied."));
    }

    private static Optional<NotAllowed> lapsed(Pending pending, LocalDate on) {
        if (pending.asked().isPresent()) {
            return Optional.empty();
        }
        if (pending.notice().isEmpty()) {
            return no(
                    "Nothing had been asked of the applicant by then, so nothing can have lapsed.",
                    "Record first when clarification was asked for or the fees notice was given.");
        }
        LocalDate last = lastDayToPay(pending.notice().get());
        return on.isAfter(last)
                ? Optional.empty()
                : no(
                        "The fee can still be paid until %s: s.9(2).".formatted(Dates.full(last)),
                        "Let it lapse after that day.");
    }

    private static Optional<NotAllowed> reviewAsked(Pending pending) {
        if (pending.review().isPresent()) {
            ClockEvent last = pending.review().get();
            String on = Dates.full(last.on());
            return pending.underReview()
                    ? no("A review was already asked for on " + on + ".", "Record when it was answered.")
                    : no(
                            "The review was answered on " + on + ", and there is one review only.",
                            "The applicant's next step is a complaint to the regulator (s.50).");
        }
        return pending.ended().filter(event -> event.kind() == Kind.RESPONDED).isPresent()
                ? Optional.empty()
                : no(
                        "It had not been answered by then, so there was nothing to review.",
                        "Answer it, or record the complaint as a note.");
    }

    private static Optional<NotAllowed> reviewAnswered(Pending pending) {
        return pending.underReview()
                ? Optional.empty()
                : no(
                        "No internal review was open by then.",
                        "Record first when it was asked for: foi clock REF review-asked.");
    }

    /** Refuses what would make a later event, until now in order, one that could not have happened. */
    private static Optional<NotAllowed> contradictsLater(Clock clock, ClockEvent next) {
        Optional<ClockEvent> broken = firstImpossible(clock.with(next));
        return firstImpossible(clock).isPresent() ? Optional.empty() : broken.map(ClockRules::contradicts);
    }

    /** The first event of {@code clock} that could not have happened when it did. */
    static Optional<ClockEvent> firstImpossible(Clock clock) {
        Pending pending = Pending.AT_RECEIPT;
        for (ClockEvent event : clock.events()) {
            if (refusedBy(pending, event).isPresent()) {
                return Optional.of(event);
            }
            pending = pending.after(event);
        }
        return Optional.empty();
    }

    private static Optional<NotAllowed> no(String what, String remedy) {
        return Optional.of(new NotAllowed(what, remedy));
    }
}
