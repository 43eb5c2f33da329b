package foi.letters;

import foi.law.Dates;
import foi.law.Reading;
import foi.law.TimeRule;
import foi.letters.Check.Fault;
import foi.register.Standing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the letter's dates can be true, and in time by whichever reading. */
final class DateChecks {

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

    private static Optional<LocalDate> due(Occasion occasion, Reading reading) {
        TimeRule rule = occasion.request().rule().by(reading);
        return Standing.decisive(occasion.request().countedBy(rule), occasion.days())
                .due();
    }
}
