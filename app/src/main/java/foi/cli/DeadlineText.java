package foi.cli;

import foi.desk.OtherDates.OtherDate;
import foi.desk.ToldDeadline;
import foi.law.Dates;
import foi.law.NonWorkingDay;
import foi.law.Step;
import foi.law.TimeRule;
import foi.law.Weeks;
import foi.register.Text;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The explanation of a deadline as commands print it. */
final class DeadlineText {

    private static final int DAY = 15;

    private DeadlineText() {}

    /** The other reading, the calendar, the days that are not counted with their reasons, what happened, and the rule. */
    static void print(ToldDeadline told, Weeks weeks, PrintStream out) {
        told.otherReading().ifPresent(words -> Columns.wrapped("", words, out));
        out.println();
        new WeekText(weeks).print(out);
        out.println();
        notCounted(told.notCounted(), out);
        told.leftOut().forEach(period -> dated(period.first(), period.words(), out));
        out.println();
        told.happened().forEach(step -> step(step, out));
        out.println();
        Columns.wrapped("", told.ruleWords(), out);
    }

    /** The dates beside the due date. */
    static void print(List<OtherDate> others, PrintStream out) {
        if (!others.isEmpty()) {
            out.println();
            out.println("Other dates");
            others.forEach(date -> Columns.wrapped(
                    Columns.fitted(date.day().map(Dates::shortWithWeekday).orElse("not known"), DAY) + "  ",
                    Text.line(date.words()),
                    out));
        }
    }

    static Map<String, @Nullable Object> other(OtherDate date) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", date.name());
        map.put("date", date.day().map(LocalDate::toString).orElse(null));
        map.put("workingDaysLeft", date.left().orElse(null));
        map.put("source", date.source());
        return map;
    }

    /** A line for each day and event, which can be searched and kept. */
    static void printDays(ToldDeadline told, PrintStream out) {
        told.reading().steps().forEach(step -> step(step, out));
    }

    private static void step(Step step, PrintStream out) {
        dated(step.date(), step.sentence(), out);
    }

    static void notCounted(List<NonWorkingDay> holidays, PrintStream out) {
        if (holidays.isEmpty()) {
            Columns.wrapped(
                    "", "Not counted: Saturdays and Sundays, s.10(6). No bank holiday falls among these days.", out);
            return;
        }
        Columns.wrapped(
                "",
                "Not counted besides Saturdays and Sundays: bank holidays \"in any part of the United Kingdom\","
                        + " s.10(6).",
                out);
        holidays.forEach(day -> dated(day.date(), Text.line(day.toString()), out));
    }

    private static void dated(LocalDate date, String words, PrintStream out) {
        Columns.wrapped(Columns.fitted(Dates.shortWithWeekday(date), DAY) + "  ", words, out);
    }

    /** The rule by which it is counted, for JSON. */
    static Map<String, Object> rule(TimeRule rule) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("reading", rule.reading().code());
        map.put("limit", rule.limit().code());
        map.put("workingDays", rule.limit().days());
        map.put("source", rule.limit().source());
        return map;
    }

    static Map<String, Object> step(Step step) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("date", step.date().toString());
        map.put("kind", step.kind().code());
        map.put("day", step.day());
        map.put("text", step.text());
        map.put("source", step.source());
        return map;
    }

    static Map<String, Object> skipped(NonWorkingDay day) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("date", day.date().toString());
        map.put("why", day.why());
        map.put("where", day.where());
        return map;
    }
}
