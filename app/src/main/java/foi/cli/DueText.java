package foi.cli;

import foi.law.Dates;
import foi.register.Standing;
import java.time.LocalDate;
import java.util.Optional;

/** When a request is due, in words. */
final class DueText {

    private DueText() {}

    /** A sentence: "Due Friday 3 January 2025, 20 working days left; by the Code's reading 6 January 2025." */
    static String sentence(Standing standing) {
        if (standing.due().isEmpty()) {
            return "No due date: time does not run, the request is "
                    + standing.state().words() + ".";
        }
        LocalDate due = standing.due().get();
        String left = standing.workingDaysLeft()
                .map(days -> ", " + Sentences.left(days))
                .orElse("");
        return "Due %s%s%s.".formatted(Dates.withWeekday(due), left, other(due, standing.otherDue()));
    }

    /** The same without its first word and full stop, for a list of facts. */
    static String brief(Standing standing) {
        return standing.due().isEmpty()
                ? "no date, time does not run"
                : sentence(standing).replaceFirst("^Due ", "").replaceFirst("\\.$", "");
    }

    private static String other(LocalDate due, Optional<LocalDate> otherDue) {
        return otherDue.filter(day -> !day.equals(due))
                .map(day -> "; by %s %s"
                        .formatted(
                                day.isAfter(due)
                                        ? "the Code's reading (receipt on the next working day)"
                                        : "the statute's reading",
                                Dates.full(day)))
                .orElse("");
    }
}
