package foi.desk;

import foi.law.ClockEvent;
import foi.law.HolidaysNotPublished;
import foi.law.TimeRule;
import foi.law.WorkingDays;
import foi.register.CaseLine;
import foi.register.Clocks;
import foi.register.Standing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many requests stand today, worked out once for all to whom the same happened on the same days. */
final class AlikeStandings {

    private final Desk desk;
    private final WorkingDays days;
    private final Map<Facts, Standing> known = new HashMap<>();

    AlikeStandings(Desk desk) {
        this.desk = desk;
        this.days = desk.days();
    }

    /** All on which a standing rests. */
    private record Facts(LocalDate received, TimeRule rule, List<ClockEvent> clock, List<Integer> parts) {

        /** Parts to which nothing happened by themselves stand alike, so that one of them tells of all. */
        static Facts of(CaseLine line) {
            boolean together =
                    line.clock().stream().allMatch(event -> event.part().isEmpty());
            return new Facts(
                    line.received(),
                    line.rule(),
                    line.clock(),
                    together && !line.parts().isEmpty() ? List.of(1) : line.parts());
        }
    }

    Standing of(CaseLine line) {
        return known.computeIfAbsent(Facts.of(line), facts -> standing(line));
    }

    /** One date beyond the calendar must not hide the other rows. */
    private Standing standing(CaseLine line) {
        try {
            return Standing.of(Clocks.of(line), days, desk.today());
        } catch (HolidaysNotPublished beyondTheCalendar) {
            return Standing.unknown();
        }
    }
}
