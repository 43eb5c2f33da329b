package foi.tui.casefile;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.DateRefused;
import foi.law.Dates;
import foi.register.Part;
import foi.tui.widget.Choice;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a form asks for an event of the clock, and the event that was written into it: each kind is asked what it needs.
 *
 * @param file the case
 * @param form what was written
 */
record ClockEventFields(CaseFile file, Form form) {

    static final String KIND = "kind";
    static final String ON = "on";
    static final String PART = "part";
    static final String UNTIL = "until";
    static final String WHY = "why";

    /** The fields that an event of {@code kind} needs. */
    static List<Entry> of(CaseFile file, Kind kind) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.choice(
                KIND,
                "What happened",
                Arrays.stream(Kind.values())
                        .filter(each -> each != Kind.RESPONDED)
                        .map(each -> new Choice(each.code(), each.title()))
                        .toList()));
        if (!file.request().parts().isEmpty() && !kind.wholeOnly()) {
            entries.add(Entry.choice(PART, "Part", parts(file)));
        }
        entries.add(Entry.line(ON, "On").saying("in any spelling: 2/12/2024, Mon 2 Dec"));
        switch (kind) {
            case EXTENSION -> {
                entries.add(Entry.line(UNTIL, "Decision by").saying("the estimate in the notice, s.17(2)"));
                entries.add(Entry.line(WHY, "Why").saying("needed where it is extended again"));
            }
            case TARGET -> {
                entries.add(Entry.line(UNTIL, "To be done by").saying("moves no deadline"));
                entries.add(Entry.line(WHY, "What").saying("such as: draft to the director"));
            }
            case RECEIPT_CORRECTED -> entries.add(Entry.line(WHY, "Why").saying("kept with the day that was recorded"));
            default -> {}
        }
        return entries;
    }

    private static List<Choice> parts(CaseFile file) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "the whole request"));
        for (Part part : file.request().parts()) {
            choices.add(new Choice(
                    String.valueOf(part.number()), "part " + file.labels().name(part)));
        }
        return choices;
    }

    Kind kind() {
        return Kind.parse(form.value(KIND)).orElse(Kind.CLARIFICATION_ASKED);
    }

    Optional<Part> part() {
        return kind().wholeOnly()
                ? Optional.empty()
                : file.request().parts().stream()
                        .filter(part -> form.value(PART).equals(String.valueOf(part.number())))
                        .findFirst();
    }

    /** The later day that the event names. Throws {@link DateRefused} where it cannot be read. */
    Optional<LocalDate> until() {
        boolean given = kind().pointsAhead() && !form.value(UNTIL).isBlank();
        return given ? Optional.of(Dates.parse(form.value(UNTIL))) : Optional.empty();
    }

    /** The event as it would be on {@code day}; a second date that cannot be read says so beside itself. */
    ClockEvent event(LocalDate day) {
        Optional<LocalDate> until;
        try {
            until = until();
        } catch (DateRefused refused) {
            until = Optional.empty();
        }
        ClockEvent event = ClockEvent.of(kind(), day, part().map(Part::number));
        return until.map(event::until).orElse(event).because(form.value(WHY));
    }
}
