package foi.tui.casefile;

import foi.desk.ChangeRule;
import foi.law.HolidaysNotPublished;
import foi.law.Reading;
import foi.law.TimeLimit;
import foi.law.TimeRule;
import foi.register.InputRefused;
import foi.register.Reference;
import foi.tui.face.Line;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Choice;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import java.util.List;
import java.util.Optional;

/** The rule by which a case is counted, being changed; tells what becomes of the due date before it is saved. */
final class RuleForm implements CaseForm {

    private static final String LIMIT = "limit";
    private static final String DAYS = "days";
    private static final String READING = "reading";
    private static final String WHY = "why";
    private static final String VARIED = "varied";
    private static final String ABOUT =
            "The rule stands with the case; this changes it for this case alone. Left, Right or Space choose.";

    private final CaseFile file;
    private final Form form;

    private RuleForm(CaseFile file, Form form) {
        this.file = file;
        this.form = form.entries(entries(form.value(LIMIT)));
    }

    static Screen about(CaseFile file) {
        TimeRule rule = file.request().rule();
        String limit = rule.limit().rule() == TimeLimit.Rule.VARIED
                ? VARIED
                : rule.limit().code();
        Form form = Form.of(entries(limit))
                .with(LIMIT, limit)
                .with(READING, rule.reading().code());
        return new RuleForm(
                file,
                limit.equals(VARIED)
                        ? form.with(DAYS, String.valueOf(rule.limit().days()))
                        : form);
    }

    private static List<Entry> entries(String limit) {
        Entry limits = Entry.choice(
                LIMIT,
                "Limit",
                List.of(
                        new Choice("standard", "ordinary: 20 working days, s.10(1)"),
                        new Choice("school", "school: 20 days with sessions, 60 in all"),
                        new Choice("archive", "archive: 30 working days"),
                        new Choice(VARIED, "varied: what the Commissioner allowed")));
        Entry reading = Entry.choice(
                READING,
                "Receipt",
                List.of(
                        new Choice("statute", "the day of arrival, s.10(6)"),
                        new Choice("code", "the next working day, Code of Practice")));
        Entry why = Entry.line(WHY, "Why").saying("the history keeps it with both dates");
        return limit.equals(VARIED)
                ? List.of(limits, Entry.line(DAYS, "Working days").saying("1 to 60"), reading, why)
                : List.of(limits, reading, why);
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
        return new RuleForm(file, other);
    }

    @Override
    public String title() {
        return file.reference() + " · rule";
    }

    @Override
    public String form() {
        return "rule";
    }

    @Override
    public boolean changed() {
        return !form.value(WHY).isBlank()
                || rule().filter(file.request().rule()::equals).isEmpty();
    }

    @Override
    public List<Line> echo(String field) {
        return field.equals(READING) ? effect() : List.of();
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of(
                        "Ctrl-S",
                        "change the rule",
                        "Counts the case by this rule",
                        () -> Turn.stay(this).asking(save()))
                .changing()
                .ahead()
                .offIf(rule().isEmpty(), "Give the working days that were allowed, 1 to 60.")
                .offIf(form.value(WHY).isBlank(), "Give the reason; the history keeps it."));
    }

    /** The rule that was chosen; empty while the number of days is none. */
    private Optional<TimeRule> rule() {
        TimeRule was = file.request().rule();
        Optional<TimeLimit> limit =
                TimeLimit.parse(form.value(LIMIT).equals(VARIED) ? form.value(DAYS) : form.value(LIMIT));
        Reading reading = Reading.parse(form.value(READING)).orElse(was.reading());
        return limit.map(chosen -> new TimeRule(reading, chosen, was.edition()));
    }

    private Errand save() {
        return Errand.of(
                        RuleForm.class,
                        office -> new ChangeRule(office.desk())
                                .change(
                                        about(),
                                        rule().map(TimeRule::limit),
                                        rule().map(TimeRule::reading),
                                        form.value(WHY)),
                        (self, said) -> Turn.back().withSaved().saying("Changed. " + self.words("Now")))
                .onTrouble(
                        RuleForm.class,
                        InputRefused.class,
                        (self, no) -> Turn.stay(self).warning(Wording.of(no)));
    }

    /** How the request stands by the rule that was chosen. */
    private String words(String when) {
        TimeRule chosen = rule().orElse(file.request().rule());
        return Effect.words(file.with(file.request().countedBy(chosen)), Optional.empty(), when);
    }

    private List<Line> effect() {
        try {
            return rule().map(chosen -> Effect.wrapped(
                            Effect.words(file.with(file.request().countedBy(chosen)), Optional.empty(), "Then")))
                    .orElse(List.of());
        } catch (HolidaysNotPublished beyondTheCalendar) {
            return Effect.wrapped(beyondTheCalendar.what());
        }
    }
}
