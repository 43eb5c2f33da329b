package foi.tui.standing;

import foi.register.Standing;
import foi.tui.face.Style;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The sign in front of a request: what matters most about how it stands. A word stands beside it always, so that neither
 * the sign nor its colour is needed to understand it.
 */
public enum Mark {
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
    public static Mark of(Standing standing, LocalDate today) {
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

    /** The sign. */
    public char sign() {
        return sign;
    }

    /** What it means in a word or two, such as {@code this week}; empty for {@link #NONE}. */
    public String word() {
        return word;
    }

    /** Its looks, which repeat what the words say. */
    public Style style() {
        return style;
    }
}
