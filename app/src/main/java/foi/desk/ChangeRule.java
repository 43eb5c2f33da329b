package foi.desk;

import foi.law.Dates;
import foi.law.Reading;
import foi.law.TimeLimit;
import foi.law.TimeRule;
import foi.register.EventKind;
import foi.register.InputRefused;
import foi.register.Request;
import foi.register.Standing;
import foi.register.Text;
import java.util.Optional;

/**
 * Changes the rule by which a case is counted, for a reason that its history keeps with both rules and both dates: a
 * request that turns out to be a school's, or one for which the Commissioner allowed longer (s.10(4)).
 */
public final class ChangeRule {

    private final Desk desk;

    /** The task at {@code desk}. */
    public ChangeRule(Desk desk) {
        this.desk = desk;
    }

    /**
     * Changes the limit, the reading of receipt on a non-working day, or both; an absent one stays. Tells what came of it.
     *
     * @throws InputRefused where the case is closed, no reason is given or nothing would change
     */
    public String change(String reference, Optional<TimeLimit> limit, Optional<Reading> reading, String why) {
        Changing changing = new Changing(desk);
        return changing.changeOpen(reference, request -> changed(request, limit, reading, why))
                .summary();
    }

    private Changing.Changed changed(
            Request request, Optional<TimeLimit> limit, Optional<Reading> reading, String why) {
        if (why.isBlank()) {
            throw new InputRefused(
                    "The rule of a case is changed for a reason only, which its history keeps.",
                    "Give the reason, such as \"the records are those of Anytown Primary School\".");
        }
        TimeRule was = request.rule();
        TimeRule is = new TimeRule(reading.orElse(was.reading()), limit.orElse(was.limit()), was.edition());
        if (is.equals(was)) {
            throw new InputRefused(
                    "The case is counted so already: %s.".formatted(words(was)), "Give another limit or reading.");
        }
        Request counted = request.countedBy(is);
        return new Changing.Changed(
                counted,
                EventKind.AMENDED,
                "Counted by another rule: %s instead of %s; %s. %s"
                        .formatted(words(is), words(was), moved(request, counted), Text.line(why)),
                "");
    }

    private String moved(Request request, Request counted) {
        Standing before = desk.standing(request);
        Standing after = desk.standing(counted);
        if (after.due().isEmpty()) {
            return "no date is due";
        }
        String due = Dates.withWeekday(after.due().get());
        return before.due().equals(after.due())
                ? "still due " + due
                : "due %s%s"
                        .formatted(
                                due,
                                before.due()
                                        .map(day -> ", before " + Dates.withWeekday(day))
                                        .orElse(""));
    }

    private static String words(TimeRule rule) {
        String limit = switch (rule.limit().rule()) {
            case STANDARD -> "the ordinary limit of 20 working days";
            case SCHOOL -> "the limit of a school";
            case ARCHIVE -> "the limit of an archive, 30 working days";
            case VARIED ->
                "a limit of %s".formatted(ToldDeadline.workingDays(rule.limit().days()));
        };
        return "%s by %s"
                .formatted(limit, rule.reading() == Reading.STATUTE ? "the Act's reading" : "the Code's reading");
    }
}
