package foi.law;

import foi.law.ClockEvent.Kind;
import foi.law.SchoolClosures.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Clocks of which every event could be recorded when it happened, made by chance but the same for the same seed. */
final class RandomClocks {

    private static final LocalDate FIRST = LocalDate.parse("2005-01-01");
    private static final int DAYS = 8_300;
    private static final List<Kind> LIKELY = List.of(
            Kind.CLARIFICATION_ASKED,
            Kind.CLARIFICATION_ASKED,
            Kind.CLARIFICATION_SUPPLIED,
            Kind.CLARIFICATION_SUPPLIED,
            Kind.CLARIFICATION_SUPPLIED,
            Kind.FEES_NOTICE,
            Kind.FEE_PAID,
            Kind.FEE_PAID,
            Kind.EXTENSION,
            Kind.EXTENSION);

    private final Random random;

    RandomClocks(long seed) {
        this.random = new Random(seed);
    }

    /** A clock with up to nine events from 2005 to 2028. */
    Clock next() {
        Clock clock = new Clock(FIRST.plusDays(random.nextInt(DAYS)), List.of());
        LocalDate day = clock.received();
        for (int tries = random.nextInt(10); tries > 0; tries--) {
            day = day.plusDays(random.nextInt(4) == 0 ? random.nextInt(100) : random.nextInt(16));
            ClockEvent event = event(day);
            boolean refused = day.isAfter(clock.received().plusDays(300))
                    || ClockRules.refuses(clock, event, LocalDate.MAX).isPresent();
            clock = refused ? clock : clock.with(event);
        }
        return clock;
    }

    /** Of all limits and both readings. */
    TimeRule rule() {
        TimeLimit limit = switch (random.nextInt(5)) {
            case 0 -> TimeLimit.SCHOOL;
            case 1 -> TimeLimit.ARCHIVE;
            case 2 -> new TimeLimit(TimeLimit.Rule.VARIED, 1 + random.nextInt(TimeLimit.LONGEST));
            default -> TimeLimit.STANDARD;
        };
        return new TimeRule(any(List.of(Reading.values())), limit);
    }

    /** Holidays of a school in the year after {@code day}, some so long that the sixtieth day comes first. */
    SchoolClosures closures(LocalDate day) {
        List<Period> periods = new ArrayList<>();
        LocalDate from = day.minusDays(20);
        for (int left = random.nextInt(7); left > 0; left--) {
            from = from.plusDays(random.nextInt(60));
            LocalDate until = from.plusDays(random.nextInt(random.nextInt(4) == 0 ? 120 : 20));
            periods.add(new Period(from, until));
            from = until;
        }
        return new SchoolClosures(periods);
    }

    private ClockEvent event(LocalDate day) {
        Kind kind = random.nextInt(3) > 0 ? any(LIKELY) : any(List.of(Kind.values()));
        return switch (kind) {
            case EXTENSION ->
                new ClockEvent(kind, day, Optional.empty(), ahead(day, random.nextInt(4) > 0), Optional.empty(), "why");
            case TARGET -> new ClockEvent(kind, day, Optional.empty(), ahead(day, true), Optional.empty(), "search");
            case RECEIPT_CORRECTED -> ClockEvent.receiptCorrected(day, day.minusDays(1), "stamped late");
            default -> ClockEvent.of(kind, day);
        };
    }

    private Optional<LocalDate> ahead(LocalDate day, boolean named) {
        return named ? Optional.of(day.plusDays(1 + random.nextInt(70))) : Optional.empty();
    }

    /** One of them by chance. */
    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
