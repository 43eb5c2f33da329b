package foi.tui.arrival;

import foi.law.DateRefused;
import foi.law.Dates;
import foi.law.HolidaysNotPublished;
import foi.law.Reading;
import foi.law.Trouble;
import foi.law.WorkingDays;
import foi.register.Asked;
import foi.register.Channel;
import foi.register.Clocks;
import foi.register.Draft;
import foi.register.Requester;
import foi.register.Standing;
import foi.register.Text;
import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.widget.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is needed to make sense of the form for a new request.
 *
 * @param days the calendar
 * @param reading the authority's reading of receipt on a non-working day
 * @param today the day it is
 */
record Arrival(WorkingDays days, Reading reading, LocalDate today) {

    /** The day of receipt as it was understood and when the request would be due, or what is wrong with it. */
    List<Line> echo(String typed) {
        if (typed.isBlank()) {
            return List.of(Line.of("the day it arrived: 14/11/2026, 14 Nov …", Style.QUIET));
        }
        try {
            LocalDate received = Dates.parse(typed);
            if (received.isAfter(today)) {
                return List.of(Line.of(Dates.withWeekday(received) + " is in the future.", Style.BOLD));
            }
            Standing standing = Standing.of(clocks(received), days, today);
            List<Line> lines = new ArrayList<>();
            lines.add(Line.of(Dates.withWeekday(received)));
            standing.due().ifPresent(due -> lines.add(due(due, standing)));
            standing.otherDue()
                    .filter(other -> !standing.due().equals(Optional.of(other)))
                    .ifPresent(other -> lines.add(Line.of(
                            (reading == Reading.STATUTE ? "s.45 Code reading: " : "the statute's reading: ")
                                    + brief(other),
                            Style.QUIET)));
            return lines;
        } catch (DateRefused | HolidaysNotPublished refused) {
            return List.of(Line.of(refused.what(), Style.BOLD));
        }
    }

    private Line due(LocalDate due, Standing standing) {
        int left = standing.workingDaysLeft().orElse(0);
        String said = left < 0 ? "late already" : left == 0 ? "today" : left == 1 ? "1 day left" : left + " days left";
        return Line.of("due %s (%s)".formatted(brief(due), said), left < 0 ? Style.LATE : Style.BOLD);
    }

    /** With the weekday's first letters alone, so that it stands beside what was typed. */
    private static String brief(LocalDate day) {
        return Dates.shortWithWeekday(day).substring(0, 4) + Dates.full(day);
    }

    private Clocks clocks(LocalDate received) {
        return Clocks.of(
                Draft.of(
                        new Requester("", Optional.empty(), Optional.empty(), Optional.empty()),
                        new Asked(received, Channel.OTHER, "", "", Optional.empty()),
                        Optional.empty()),
                reading);
    }

    /** What keeps the form from being a request: the field to go to, and the sentence. */
    Optional<Fault> fault(Form form) {
        try {
            LocalDate received = Dates.parse(form.value("received"));
            if (received.isAfter(today)) {
                return fault(
                        "received",
                        "%s is in the future. Give the day on which the request arrived, today or before."
                                .formatted(Dates.full(received)));
            }
            Standing.of(clocks(received), days, today);
        } catch (Trouble refused) {
            return fault(
                    "received",
                    form.value("received").isBlank()
                            ? "Give the day on which the request arrived: the deadline runs from it (s.10(1))."
                            : refused.what() + " " + refused.remedy());
        }
        if (form.value("name").isBlank()) {
            return fault("name", "Give the name of the applicant (s.8(1)(b)).");
        }
        String email = form.value("email").strip();
        if (!email.isEmpty() && !email.matches("\\S+@\\S+")) {
            return fault(
                    "email",
                    "\"%s\" is no e-mail address. Correct it, or leave it empty.".formatted(Text.excerpt(email, 30)));
        }
        if (form.value("text").isBlank() && form.value("subject").isBlank()) {
            return fault("text", "Paste or type the text of the request, or give a subject: s.8(1)(c).");
        }
        return Optional.empty();
    }

    private static Optional<Fault> fault(String field, String sentence) {
        return Optional.of(new Fault(field, sentence));
    }

    /** What is wrong with a form. */
    record Fault(String field, String sentence) {}

    /** The form as a request on its way into the register; it has no fault. */
    static Draft draft(Form form, List<foi.register.Part> parts) {
        Asked asked = new Asked(
                Dates.parse(form.value("received")),
                Channel.parse(form.value("channel")).orElse(Channel.OTHER),
                Text.line(form.value("subject")),
                form.value("text"),
                given(form, "theirs"));
        Requester requester = new Requester(
                Text.line(form.value("name")),
                given(form, "email"),
                given(form, "address"),
                given(form, "organisation"));
        Draft bare = Draft.of(requester, asked, given(form, "owner"));
        return new Draft(
                bare.reference(),
                bare.regime(),
                requester,
                asked,
                bare.owner(),
                bare.onBehalfOf(),
                bare.layout(),
                bare.answer(),
                bare.clock(),
                parts,
                bare.reading(),
                bare.limit());
    }

    private static Optional<String> given(Form form, String field) {
        return Optional.of(form.value(field).strip()).filter(value -> !value.isEmpty());
    }
}
