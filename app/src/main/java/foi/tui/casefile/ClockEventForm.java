package foi.tui.casefile;

import foi.desk.RecordClockEvent;
import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.DateRefused;
import foi.law.Dates;
import foi.register.InputRefused;
import foi.register.Part;
import foi.register.Reference;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Size;
import foi.tui.stage.Action;
import foi.tui.stage.Ask;
import foi.tui.stage.Drafting;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Choice;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What moves the deadline or ends the request, being recorded; tells what comes of it before it is saved. */
public final class ClockEventForm implements Drafting {

    private static final String KIND = "kind";
    private static final String ON = "on";
    private static final String PART = "part";
    private static final String UNTIL = "until";
    private static final String WHY = "why";
    private static final String ABOUT =
            "What happened stays in the clock for good; look at the date twice. Left, Right or Space choose.";

    private final CaseFile file;
    private final Form form;

    private ClockEventForm(CaseFile file, Form form) {
        this.file = file;
        this.form = form.entries(entries(file, form.value(KIND)));
    }

    /** A form for what happened to that case. Throws {@link InputRefused} when there is none. */
    public static Screen open(Office office, Reference reference) {
        return of(CaseFile.of(office.desk(), reference), Kind.CLARIFICATION_ASKED);
    }

    static ClockEventForm of(CaseFile file, Kind kind) {
        Form form = Form.of(entries(file, kind.code())).with(KIND, kind.code());
        return new ClockEventForm(file, form);
    }

    private static List<Entry> entries(CaseFile file, String kind) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.choice(
                KIND,
                "What happened",
                Arrays.stream(Kind.values())
                        .filter(each -> each != Kind.RESPONDED)
                        .map(each -> new Choice(each.code(), each.title()))
                        .toList()));
        if (!file.request().parts().isEmpty()) {
            entries.add(Entry.choice(PART, "Part", parts(file)));
        }
        entries.add(Entry.line(ON, "On").saying("in any spelling: 2/12/2024, Mon 2 Dec"));
        if (kind.equals(Kind.EXTENSION.code())) {
            entries.add(Entry.line(UNTIL, "Decision by").saying("the estimate in the notice, s.17(2)"));
            entries.add(Entry.line(WHY, "Why").saying("needed where it is extended again"));
        }
        if (kind.equals(Kind.TARGET.code())) {
            entries.add(Entry.line(UNTIL, "To be done by").saying("moves no deadline"));
            entries.add(Entry.line(WHY, "What").saying("such as: draft to the director"));
        }
        if (kind.equals(Kind.RECEIPT_CORRECTED.code())) {
            entries.add(Entry.line(WHY, "Why").saying("kept with the day that was recorded"));
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

    @Override
    public String title() {
        return file.reference() + " · what happened";
    }

    @Override
    public String form() {
        return "clock";
    }

    @Override
    public String about() {
        return file.reference().written();
    }

    @Override
    public boolean changed() {
        return Stream.of(ON, UNTIL, WHY).anyMatch(name -> !form.value(name).isBlank());
    }

    @Override
    public Map<String, String> fields() {
        return form.values();
    }

    @Override
    public Screen resumed(Map<String, String> fields) {
        return new ClockEventForm(file, form.restored(fields));
    }

    @Override
    public boolean typing() {
        return form.typing();
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("Ctrl-S", "record", "Records what happened", this::recorded)
                .changing()
                .ahead()
                .offIf(form.value(ON).isBlank(), "The day is missing; type it, then press Ctrl-S."));
    }

    private Turn recorded() {
        boolean ends = kind() == Kind.WITHDRAWN && part().isEmpty();
        if (!ends) {
            return Turn.stay(this).asking(save());
        }
        return Turn.open(
                this,
                new Ask(
                        this,
                        "This closes %s for good. Record that it was withdrawn?".formatted(file.reference()),
                        List.of(
                                Action.of(
                                        "y Y",
                                        "record",
                                        "Closes the request as withdrawn",
                                        () -> Turn.back().asking(save())),
                                Action.of("n N", "not yet", "Records nothing", Turn::back))));
    }

    private Errand save() {
        return Errand.of(
                        ClockEventForm.class,
                        office -> new RecordClockEvent(office.desk())
                                .record(
                                        about(),
                                        new RecordClockEvent.Told(
                                                kind(),
                                                Dates.parse(form.value(ON)),
                                                part().map(file.labels()::name),
                                                until(),
                                                form.value(WHY))),
                        (self, recorded) -> Turn.back()
                                .withSaved()
                                .saying("Recorded. "
                                        + Effect.words(
                                                self.file.with(recorded.request()),
                                                self.part().map(Part::number),
                                                "Now")))
                .onTrouble(
                        ClockEventForm.class,
                        InputRefused.class,
                        (self, no) -> Turn.stay(self).warning(Wording.of(no)));
    }

    private Kind kind() {
        return Kind.parse(form.value(KIND)).orElse(Kind.CLARIFICATION_ASKED);
    }

    private Optional<Part> part() {
        return file.request().parts().stream()
                .filter(part -> form.value(PART).equals(String.valueOf(part.number())))
                .findFirst();
    }

    private Optional<LocalDate> until() {
        boolean given = kind().pointsAhead() && !form.value(UNTIL).isBlank();
        return given ? Optional.of(Dates.parse(form.value(UNTIL))) : Optional.empty();
    }

    @Override
    public Turn take(In in, Size body) {
        Form other = form.take(in, Sheet.room(body, ABOUT));
        return Turn.stay(other == form ? this : new ClockEventForm(file, other));
    }

    @Override
    public Drawing draw(Size body) {
        return Sheet.draw(body, ABOUT, form, name -> switch (name) {
            case ON -> echo(form.value(ON), true);
            case UNTIL -> echo(form.value(UNTIL), false);
            default -> List.of();
        });
    }

    private List<Line> echo(String typed, boolean withWhatComes) {
        if (typed.isBlank()) {
            return List.of();
        }
        try {
            LocalDate day = Dates.parse(typed);
            if (withWhatComes && kind() == Kind.RECEIPT_CORRECTED) {
                return new Effect(file).corrected(day);
            }
            return new Effect(file).lines(day, withWhatComes ? Optional.of(event(day)) : Optional.empty());
        } catch (DateRefused refused) {
            return Effect.wrapped(refused.what());
        }
    }

    /** What is being recorded; a second date that cannot be read says so beside itself. */
    private ClockEvent event(LocalDate day) {
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
