package foi.tui.casefile;

import foi.law.ClockEvent.Kind;
import foi.register.Standing;
import foi.tui.face.Style;
import foi.tui.standing.Days;
import foi.tui.standing.Mark;
import java.time.LocalDate;

/**
 * How a case stands, as a mark and in words.
 *
 * @param mark the sign of its {@link Mark}
 * @param words the same in words, without a full stop
 * @param style its looks, which repeat what the words say
 */
record Urgency(String mark, String words, Style style) {

    static Urgency of(CaseFile file) {
        Standing standing = file.standing();
        Mark mark = Mark.of(standing, file.today());
        boolean unknown = !standing.state().closed()
                && !standing.state().paused()
                && standing.due().isEmpty();
        Style style = mark == Mark.CLOSED ? Style.PLAIN : unknown ? Style.SOON : mark.style();
        return new Urgency(String.valueOf(mark.sign()), words(file, standing), style);
    }

    private static String words(CaseFile file, Standing standing) {
        LocalDate today = file.today();
        return switch (standing.state()) {
            case OPEN -> running(standing, today, "");
            case EXTENDED -> running(standing, today, "extended, ");
            case UNDER_REVIEW -> running(standing, today, "review ");
            case LAPSED ->
                "lapsed"
                        + file.last(Kind.LAPSED)
                                .map(day -> " on " + Days.brief(day, today))
                                .orElse("");
            case AWAITING_CLARIFICATION -> waiting(file, standing, "clarification", Kind.CLARIFICATION_ASKED);
            case AWAITING_FEE -> waiting(file, standing, "the fee", Kind.FEES_NOTICE);
            case RESPONDED ->
                "answered"
                        + standing.responded()
                                .map(day -> " on " + Days.brief(day, today))
                                .orElse("")
                        + (standing.late() ? ", late" : ", in time");
            case WITHDRAWN ->
                "withdrawn"
                        + file.last(Kind.WITHDRAWN)
                                .map(day -> " on " + Days.brief(day, today))
                                .orElse("");
        };
    }

    private static String running(Standing standing, LocalDate today, String how) {
        if (standing.due().isEmpty() || standing.workingDaysLeft().isEmpty()) {
            return "due date not known: the bank holidays of that year are not published";
        }
        LocalDate due = standing.due().get();
        int left = standing.workingDaysLeft().get();
        if (left < 0) {
            return "%s late: was due %s".formatted(Days.working(-left), Days.brief(due, today));
        }
        String part = standing.late() ? "; a part of it is late" : "";
        return due.equals(today)
                ? how + "due today, " + Days.brief(due, today) + part
                : "%sdue %s, %s left%s".formatted(how, Days.brief(due, today), Days.working(left), part);
    }

    private static String waiting(CaseFile file, Standing standing, String what, Kind since) {
        return "waiting for %s%s%s"
                .formatted(
                        what,
                        file.last(since)
                                .map(day -> " since " + Days.brief(day, file.today()))
                                .orElse(""),
                        standing.late() ? "; late already" : "");
    }
}
