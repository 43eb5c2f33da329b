package foi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import foi.desk.Deadlines;
import foi.desk.DueDay;
import foi.law.Dates;
import foi.register.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;

/**
 * Writes days as an iCalendar file (RFC 5545) that Outlook takes: whole days on which one is free, each with a reminder.
 * Read again later, it moves the days that are there already. The applicant is not named: such files are passed on.
 *
 * @param deadlines tells how each day was reached
 * @param written when the file is written
 */
record CalendarFile(Deadlines deadlines, Instant written) {

    private static final int REMIND_BEFORE = 2;
    private static final int HOUR = 9;
    private static final int HOURS_OF_A_DAY = 24;
    private static final String PRODUCT = "-//foi//Deadlines of requests for information//EN";

    /** The file. */
    byte[] of(List<DueDay> days) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.publish());
        calendar.setExperimentalProperty("X-WR-CALNAME", "FOI deadlines");
        days.stream().map(this::event).forEach(calendar::addEvent);
        StringWriter lines = new StringWriter();
        try (ICalWriter writer = new ICalWriter(lines, ICalVersion.V2_0)) {
            // Its lines are folded by characters; the standard counts octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Folding.of(lines.toString()).getBytes(UTF_8);
    }

    private VEvent event(DueDay due) {
        String reference = Text.line(due.request().reference().written());
        VEvent event = new VEvent();
        event.setUid(due.identity() + "@deadlines.foi.invalid");
        event.setDateTimeStamp(Date.from(written));
        event.setLastModified(Date.from(written));
        event.setSequence(Math.toIntExact(due.request().revision()));
        event.setDateStart(new DateStart(wholeDay(due.due())));
        event.setDateEnd(new DateEnd(wholeDay(due.due().plusDays(1))));
        event.setSummary("%s: %s – %s"
                .formatted(
                        reference, due.kind().words(), Text.line(due.request().subject())));
        event.setDescription(described(due));
        event.addCategories("FOI", "FOI " + due.kind().code());
        event.setTransparency(true);
        event.setExperimentalProperty("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE");
        event.setExperimentalProperty("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
        deadlines
                .reminder(due, REMIND_BEFORE)
                .map(day -> VAlarm.display(
                        trigger(day, due.due()),
                        "%s: %s on %s".formatted(reference, due.kind().words(), Dates.withWeekday(due.due()))))
                .ifPresent(event::addAlarm);
        return event;
    }

    private String described(DueDay due) {
        return deadlines.how(due)
                + due.request()
                        .owner()
                        .map(owner -> "\nOfficer: " + Text.line(owner))
                        .orElse("");
    }

    /** A day of no time zone, which stays the same day wherever it is read. */
    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** So long before the day begins that it is nine o'clock on {@code reminder}. */
    private static Trigger trigger(LocalDate reminder, LocalDate due) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(reminder, due)) - 1;
        Duration before = Duration.builder()
                .prior(true)
                .days(days == 0 ? null : days)
                .hours(HOURS_OF_A_DAY - HOUR)
                .build();
        return new Trigger(before, Related.START);
    }
}
