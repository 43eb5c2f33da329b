package foi.letters;

import foi.law.Dates;
import foi.law.HolidaysNotPublished;
import foi.law.Reading;
import foi.law.TimeRule;
import foi.letters.Check.Fault;
import foi.register.Standing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the letter's dates can be true, and in time by whichever reading. */
final class DateChecks {

    /** Working days after receipt: s.10(1). */
    private static final int ORDINARY_LIMIT = 20;

    private DateChecks() {}

    /** Received, then sent, and not after today: a wrong year is the usual slip. */
    static Stream<Fault> coherent(Subject subject) {
        Occasion occasion = subject.occasion();
        LocalDate received = occasion.request().asked().received();
        if (occasion.dated().isBefore(received)) {
            return Stream.of(Fault.whole(
                    "The letter is dated %s, before the request was received on %s."
                            .formatted(Dates.full(occasion.dated()), Dates.full(received)),
                    "Look at the year; give the right date with --dated."));
        }
        if (occasion.dated().isAfter(occasion.today())) {
            return Stream.of(Fault.whole(
                    "The letter is dated %s, and today is %s."
                            .formatted(Dates.full(occasion.dated()), Dates.full(occasion.today())),
                    "Date it today, or send it on the day that it bears."));
        }
        return Stream.empty();
    }

    /**
     * A request that arrives on a non-working day is due a working day earlier by the statute ("the day on which
     * the public authority receives the request") than by the s.45 Code, para 4.2.
     */
    static Stream<Fault> bothReadings(Subject subject) {
        Occasion occasion = subject.occasion();
        Optional<LocalDate> statute = due(occasion, Reading.STATUTE);
        Optional<LocalDate> code = due(occasion, Reading.CODE);
        boolean between = statute.isPresent()
                && code.isPresent()
                && occasion.dated().isAfter(statute.get())
                && !occasion.dated().isAfter(code.get());
        return between
                ? Stream.of(Fault.whole(
                        "Dated %s the letter is late by the statute, which ends on %s, and in time by the Code's reading, which ends on %s."
                                .formatted(
                                        Dates.full(occasion.dated()),
                                        Dates.full(statute.get()),
                                        Dates.full(code.get())),
                        "Send it by the earlier date; if that is past, apologise and record why."))
                : Stream.empty();
    }

    /** Late by both readings: no wording mends that, but the letter can apologise, and the case can say why. */
    static Stream<Fault> inTime(Subject subject) {
        Occasion occasion = subject.occasion();
        return late(occasion).stream().map(due -> {
            String message = "Dated %s the letter is late: the time for complying ended on %s."
                    .formatted(Dates.full(occasion.dated()), Dates.full(due));
            return subject.says("apologise") || subject.says("sorry")
                    ? Fault.whole(message, "The letter apologises; note on the case why it is late.")
                            .weighing(Severity.RISK)
                    : Fault.whole(message, "Apologise in the letter: the authority's own template does not.");
        });
    }

    /** The last day for complying, where the letter is dated after it however receipt is read. */
    static Optional<LocalDate> late(Occasion occasion) {
        Optional<LocalDate> statute = due(occasion, Reading.STATUTE);
        Optional<LocalDate> code = due(occasion, Reading.CODE);
        return statute.filter(occasion.dated()::isAfter)
                .filter(due -> code.filter(occasion.dated()::isAfter).isPresent());
    }

    /** The bank holidays of every part of the kingdom are known for the whole time in question. */
    static Stream<Fault> covered(Subject subject) {
        Occasion occasion = subject.occasion();
        try {
            occasion.days().after(occasion.request().asked().received(), ORDINARY_LIMIT);
            occasion.days().after(occasion.dated(), 1);
            return Stream.empty();
        } catch (HolidaysNotPublished beyond) {
            return Stream.of(Fault.whole(
                    "The calendar does not reach to the end of the time for complying, so the deadline may be wrong.",
                    "Import the bank holidays of all parts of the United Kingdom with foi holidays import."));
        }
    }

    private static Optional<LocalDate> due(Occasion occasion, Reading reading) {
        TimeRule rule = occasion.request().rule().by(reading);
        try {
            return Standing.decisive(occasion.request().countedBy(rule), occasion.days())
                    .due();
        } catch (HolidaysNotPublished beyondTheCalendar) {
            return Optional.empty();
        }
    }
}
