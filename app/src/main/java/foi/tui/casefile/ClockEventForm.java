package foi.tui.casefile;

import static foi.tui.casefile.ClockEventFields.KIND;
import static foi.tui.casefile.ClockEventFields.ON;
import static foi.tui.casefile.ClockEventFields.UNTIL;
import static foi.tui.casefile.ClockEventFields.WHY;

import foi.desk.RecordClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.DateRefused;
import foi.law.Dates;
import foi.register.InputRefused;
import foi.register.Part;
import foi.register.Reference;
import foi.tui.face.Line;
import foi.tui.stage.Action;
import foi.tui.stage.Ask;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What moves the deadline or ends the request, being recorded; tells what comes of it before it is saved. */
public final class ClockEventForm implements CaseForm {

    private static final String ABOUT =
            "Look at the date twice; what was recorded by mistake is taken back with a reason. Left, Right or Space"
                    + " choose.";

    private final CaseFile file;
    private final Form form;

    private ClockEventForm(CaseFile file, Form form) {
        this.file = file;
        this.form = form.entries(ClockEventFields.of(file, new ClockEventFields(file, form).kind()));
    }

    /** A form for what happened to that case. Throws {@link InputRefused} when there is none. */
    public static Screen open(Office office, Reference reference) {
        return of(CaseFile.of(office.desk(), reference), Kind.CLARIFICATION_ASKED);
    }

    static ClockEventForm of(CaseFile file, Kind kind) {
        Form form = Form.of(ClockEventFields.of(file, kind)).with(KIND, kind.code());
        return new ClockEventForm(file, form);
    }

    @Override
    public Reference reference() {
        return file.reference();
    }

    @Override
    public Form sheet() {
        return form;
    }

    @Override
    public String explained() {
        return ABOUT;
    }

    @Override
    public CaseForm with(Form other) {
        return new ClockEventForm(file, other);
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
    public boolean changed() {
        return Stream.of(ON, UNTIL, WHY).anyMatch(name -> !form.value(name).isBlank());
    }

    @Override
    public List<Line> echo(String field) {
        return switch (field) {
            case ON -> echo(form.value(ON), true);
            case UNTIL -> echo(form.value(UNTIL), false);
            default -> List.of();
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("Ctrl-S", "record", "Records what happened", this::recorded)
                .changing()
                .ahead()
                .offIf(form.value(ON).isBlank(), "The day is missing; type it, then press Ctrl-S."));
    }

    private Turn recorded() {
        boolean ends = told().kind() == Kind.WITHDRAWN && told().part().isEmpty();
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
                                                told().kind(),
                                                Dates.parse(form.value(ON)),
                                                told().part().map(file.labels()::name),
                                                told().until(),
                                                form.value(WHY))),
                        (self, recorded) -> Turn.back()
                                .withSaved()
                                .saying("Recorded. "
                                        + Effect.words(
                                                self.file.with(recorded.request()),
                                                self.told().part().map(Part::number),
                                                "Now")
                                        + recorded.advice()
                                                .map(advice -> " " + advice)
                                                .orElse("")))
                .onTrouble(
                        ClockEventForm.class,
                        InputRefused.class,
                        (self, no) -> Turn.stay(self).warning(Wording.of(no)));
    }

    private ClockEventFields told() {
        return new ClockEventFields(file, form);
    }

    private List<Line> echo(String typed, boolean withWhatComes) {
        if (typed.isBlank()) {
            return List.of();
        }
        try {
            LocalDate day = Dates.parse(typed);
            if (withWhatComes && told().kind() == Kind.RECEIPT_CORRECTED) {
                return new Effect(file).corrected(day);
            }
            return new Effect(file).lines(day, withWhatComes ? Optional.of(told().event(day)) : Optional.empty());
        } catch (DateRefused refused) {
            return Effect.wrapped(refused.what());
        }
    }
}
