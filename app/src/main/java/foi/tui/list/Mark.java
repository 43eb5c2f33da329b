package foi.tui.list;

import foi.register.Standing;
import foi.tui.face.Style;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The sign in front of a request. Its word stands on the top row, and what it means stands in the row in words. */
enum Mark {
    LATE('!', "late", Style.LATE),
    TODAY('*', "today", Style.SOON),
    WEEK('+', "this week", Style.SOON),
    WAITING('=', "waiting", Style.WAITING),
    EXTENDED('~', "extended", Style.WAITING),
    CLOSED('x', "closed", Style.QUIET),
    NONE(' ', "", Style.PLAIN);

    private final char sign;
    private final String word;
    private final Style style;

    Mark(char sign, String word, Style style) {
        this.sign = sign;
        this.word = word;
        this.style = style;
    }

    /** The one that matters most about a request on {@code today}. */
    static Mark of(Standing standing, LocalDate today) {
        if (standing.state().closed()) {
            return CLOSED;
        }
        if (standing.late()) {
            return LATE;
        }
        if (standing.state().paused()) {
            return WAITING;
        }
        LocalDate due = standing.due().orElse(LocalDate.MAX);
        if (!due.isAfter(today)) {
            return TODAY;
        }
        if (!due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))) {
            return WEEK;
        }
        return standing.state() == foi.register.State.EXTENDED ? EXTENDED : NONE;
    }

    char sign() {
        return sign;
    }

    String word() {
        return word;
    }

    Style style() {
        return style;
    }
}
