package foi.desk;

import foi.law.ClockEvent.Kind;
import foi.law.ClockRules;
import foi.law.Dates;
import foi.law.TimeLimit;

/**
 * The sentence in which a deadline is told.
 *
 * @param told the deadline
 */
record DeadlineSentence(ToldDeadline told) {

    /** When it is due and why: "Due Friday 3 January 2025: the 20th working day after …, s.10(1)." */
    String words() {
        String due = told.reading().due().map(Dates::withWeekday).orElse("not known");
        String before = told.standing()
                .workingDaysLeft()
                .filter(left -> left < 0)
                .map(left -> "%s late: was due".formatted(ToldDeadline.workingDays(-left)))
                .orElse("Due");
        return switch (told.reading().phase()) {
            case RUNNING -> "%s %s: %s.%s".formatted(before, due, counted(), left());
            case EXTENDED ->
                "%s %s: extended for the public interest, s.10(3).%s%s".formatted(before, due, left(), noticeBy());
            case AWAITING_CLARIFICATION ->
                "Time does not run: clarification was asked for, and there is no duty to comply until it is supplied,"
                        + " s.1(3)." + missed();
            case AWAITING_FEE -> "Time does not run: a fee was asked for, s.9(2)." + payable();
            case RESPONDED ->
                "Answered%s, %s; it was due %s."
                        .formatted(
                                told.standing()
                                        .responded()
                                        .map(day -> " " + Dates.withWeekday(day))
                                        .orElse(""),
                                told.standing().late() ? "late" : "in time",
                                due);
            case WITHDRAWN -> "Withdrawn: nothing more is due.";
            case LAPSED -> "Lapsed: the applicant did not reply. What comes later opens it again.";
            case UNDER_REVIEW ->
                "%s %s: the answer to the internal review, 20 working days, Code of Practice (s.45).%s"
                        .formatted(before, due, left());
        };
    }

    /** How the last day was counted: "the 20th working day after Monday 2 December 2024, s.10(1)". */
    private String counted() {
        TimeLimit limit = told.rule().limit();
        boolean capped = told.reading()
                .deadline()
                .filter(deadline -> deadline.counted().size() < limit.days())
                .isPresent();
        String day = switch (limit.rule()) {
            case SCHOOL ->
                capped
                        ? "the 60th working day, which comes before the 20th with school sessions,"
                        : "the 20th working day with school sessions";
            default -> "the %s working day".formatted(ordinal(limit.days()));
        };
        return "%s after %s, %s".formatted(day, Dates.withWeekday(told.reading().receipt()), limit.source());
    }

    private String left() {
        return told.standing()
                .workingDaysLeft()
                .filter(left -> left >= 0)
                .map(left -> left == 0 ? " That is today." : " %s left.".formatted(ToldDeadline.workingDays(left)))
                .orElse("");
    }

    private String noticeBy() {
        return told.reading()
                .deadline()
                .map(ordinary -> " The notice had to go by %s, s.17(1).".formatted(Dates.withWeekday(ordinary.due())))
                .orElse("");
    }

    private String payable() {
        return told.events().stream()
                .filter(event -> event.kind() == Kind.FEES_NOTICE)
                .reduce((earlier, later) -> later)
                .map(notice ->
                        " It can be paid until %s.".formatted(Dates.withWeekday(ClockRules.lastDayToPay(notice.on()))))
                .orElse("");
    }

    private String missed() {
        return told.reading()
                .missed()
                .map(day -> " The last day, %s, had passed already: the delay stays a breach."
                        .formatted(Dates.withWeekday(day)))
                .orElse("");
    }

    private static String ordinal(int n) {
        boolean teen = n % 100 / 10 == 1;
        String ending = switch (teen ? 0 : n % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return n + ending;
    }
}
