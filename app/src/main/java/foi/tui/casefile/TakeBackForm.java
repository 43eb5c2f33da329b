package foi.tui.casefile;

import foi.desk.TakeBackClockEvent;
import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.Dates;
import foi.register.InputRefused;
import foi.register.Reference;
import foi.register.Request;
import foi.tui.face.Line;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Choice;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** An entry of the clock that was recorded by mistake, being taken back. */
final class TakeBackForm implements CaseForm {

    private static final String ENTRY = "entry";
    private static final String WHY = "why";
    private static final String ABOUT =
            "The entry leaves the clock; the history keeps it, with the reason. Left, Right or Space choose.";

    private final CaseFile file;
    private final Form form;

    private TakeBackForm(CaseFile file, Form form) {
        this.file = file;
        this.form = form;
    }

    static Screen about(CaseFile file) {
        List<ClockEvent> entries = entries(file);
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            choices.add(new Choice(String.valueOf(i), words(file, entries.get(i))));
        }
        return new TakeBackForm(
                file,
                Form.of(List.of(
                        Entry.choice(ENTRY, "Entry", choices),
                        Entry.line(WHY, "Why").saying("such as: it was another request's"))));
    }

    /** What can be taken back, the newest first. */
    static List<ClockEvent> entries(CaseFile file) {
        List<ClockEvent> entries = new ArrayList<>(file.request().clock().stream()
                .filter(event -> event.kind() != Kind.RESPONDED && event.kind() != Kind.RECEIPT_CORRECTED)
                .toList());
        Collections.reverse(entries);
        return entries;
    }

    private static String words(CaseFile file, ClockEvent event) {
        return Dates.shortWithWeekday(event.on()) + " " + event.kind().title()
                + event.part()
                        .map(number -> ", part " + file.labels().name(number))
                        .orElse("");
    }

    private ClockEvent entry() {
        List<ClockEvent> entries = entries(file);
        return entries.get(Math.min(entries.size() - 1, Integer.parseInt("0" + form.value(ENTRY))));
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
        return new TakeBackForm(file, other);
    }

    @Override
    public String title() {
        return file.reference() + " · take back";
    }

    @Override
    public String form() {
        return "take-back";
    }

    @Override
    public boolean changed() {
        return !form.value(WHY).isBlank();
    }

    @Override
    public List<Line> echo(String field) {
        return field.equals(ENTRY) ? then() : List.of();
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of(
                        "Ctrl-S",
                        "take it back",
                        "Takes the entry out of the clock",
                        () -> Turn.stay(this).asking(save()))
                .changing()
                .ahead()
                .offIf(form.value(WHY).isBlank(), "Give the reason; the history keeps it."));
    }

    private Errand save() {
        ClockEvent entry = entry();
        return Errand.of(
                        TakeBackForm.class,
                        office -> new TakeBackClockEvent(office.desk())
                                .takeBack(
                                        about(),
                                        entry.kind(),
                                        entry.on(),
                                        entry.part().map(file.labels()::name),
                                        form.value(WHY)),
                        (self, without) -> Turn.back().withSaved().saying("Taken back. " + now(self, without)))
                .onTrouble(
                        TakeBackForm.class,
                        InputRefused.class,
                        (self, no) -> Turn.stay(self).warning(Wording.of(no)));
    }

    private static String now(TakeBackForm self, Request without) {
        return Effect.words(self.file.with(without), Optional.empty(), "Now");
    }

    private List<Line> then() {
        return Effect.wrapped(Effect.words(file.with(file.request().without(entry())), Optional.empty(), "Then"));
    }
}
