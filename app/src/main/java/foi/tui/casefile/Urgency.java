package foi.tui.casefile;

import foi.law.ClockEvent.Kind;
import foi.register.Standing;
import foi.tui.face.Style;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How a case stands, as a mark and in words.
 *
 * @param mark {@code !} late, {@code *} due today, {@code +} due this week, {@code =} waiting, {@code ~} extended,
 *     {@code x} closed, else a space
 * @param words the same in words, without a full stop
 * @param style its looks, which repeat what the words say
 */
record Urgency(String mark, String words, Style style) {

    static Urgency of(CaseFile file) {
        Standing standing = file.standing();
        LocalDate today = file.today();
        return switch (standing.state()) {
            case OPEN -> running(standing, today, "", " ");
            case EXTENDED -> running(standing, today, "extended, ", "~");
            case UNDER_REVIEW -> running(standing, today, "review ", " ");
            case LAPSED ->
                new Urgency(
                        "x",
                        "lapsed"
                                + file.last(Kind.LAPSED)
                                        .map(day -> " on " + Days.brief(day, today))
                                        .orElse(""),
                        Style.PLAIN);
            case AWAITING_CLARIFICATION -> waiting(file, standing, "clarification", Kind.CLARIFICATION_ASKED);
            case AWAITING_FEE -> waiting(file, standing, "the fee", Kind.FEES_NOTICE);
            case RESPONDED ->
                new Urgency(
                        "x",
                        "answered"
                                + standing.responded()
                                        .map(day -> " on " + Days.brief(day, today))
                                        .orElse("")
                                + (standing.late() ? ", late" : ", in time"),
                        Style.PLAIN);
            case WITHDRAWN ->
                new Urgency(
                        "x",
                        "withdrawn"
                                + file.last(Kind.WITHDRAWN)
                                        .map(day -> " on " + Days.brief(day, today))
                                        .orElse(""),
                        Style.PLAIN);
        };
    }

    private static Urgency running(Standing standing, LocalDate today, String how, String quiet) {
        if (standing.due().isEmpty() || standing.workingDaysLeft().isEmpty()) {
            return new Urgency(" ", "due date not known: the bank holidays of that year are not published", Style.SOON);
        }
        LocalDate due = standing.due().get();
        int left = standing.workingDaysLeft().get();
        if (left < 0) {
            String words = "%s late: was due %s".formatted(Days.working(-left), Days.brief(due, today));
            return new Urgency("!", words, Style.LATE);
        }
        String part = standing.late() ? "; a part of it is late" : "";
        if (due.equals(today)) {
            return new Urgency(
                    standing.late() ? "!" : "*", how + "due today, " + Days.brief(due, today) + part, Style.SOON);
        }
        boolean soon = !due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        String words = "%sdue %s, %s left%s".formatted(how, Days.brief(due, today), Days.working(left), part);
        String mark = standing.late() ? "!" : soon ? "+" : quiet;
        Style style = standing.late() ? Style.LATE : soon ? Style.SOON : how.isEmpty() ? Style.PLAIN : Style.WAITING;
        return new Urgency(mark, words, style);
    }

    private static Urgency waiting(CaseFile file, Standing standing, String what, Kind since) {
        String words = "waiting for %s%s"
                .formatted(
                        what,
                        file.last(since)
                                .map(day -> " since " + Days.brief(day, file.today()))
                                .orElse(""));
        return standing.late()
                ? new Urgency("!", words + "; late already", Style.LATE)
                : new Urgency("=", words, Style.WAITING);
    }
}
