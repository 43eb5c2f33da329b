package foi.desk;

import foi.law.HolidaysNotPublished;
import foi.law.WorkingDays;
import foi.register.CaseLine;
import foi.register.Clocks;
import foi.register.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many requests stand today, worked out once for all to whom the same happened on the same days. */
final class AlikeStandings {

    private final Desk desk;
    private final WorkingDays days;
    private final Map<List<Object>, Standing> known = new HashMap<>();

    AlikeStandings(Desk desk) {
        this.desk = desk;
        this.days = desk.days();
    }

    Standing of(CaseLine line) {
        return known.computeIfAbsent(facts(line), facts -> standing(line));
    }

    /**
     * All on which a standing rests. Parts to which nothing happened by themselves stand alike, so that one of them
     * tells of all. No record, whose generated {@code hashCode} would keep the first screen waiting.
     */
    static List<Object> facts(CaseLine line) {
        boolean together = line.clock().stream().allMatch(event -> event.part().isEmpty());
        return List.of(
                line.received(),
                line.rule().reading(),
                line.rule().limit().code(),
                line.rule().edition(),
                line.clock(),
                together && !line.parts().isEmpty() ? List.of(1) : line.parts());
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
