package foi.tui.casefile;

import foi.law.ClockEvent.Kind;
import foi.register.Part;
import foi.register.Reference;
import foi.register.Touched;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Size;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import java.util.List;
import java.util.Optional;

/** The deadline of a case, or of one of its parts, explained day by day. */
public final class ClockScreen implements Screen {

    private final CaseFile file;
    private final int view;
    private final Scroll scroll;

    /** The clock that decides for the request is view 0, the parts' own follow it. */
    private ClockScreen(CaseFile file, int view, Scroll scroll) {
        this.file = file;
        this.view = view > ClockView.apart(file).size() ? 0 : view;
        this.scroll = scroll;
    }

    /** The deadline of that case. Throws {@link foi.register.InputRefused} when there is none. */
    public static Screen open(Office office, Reference reference) {
        return new ClockScreen(CaseFile.of(office.desk(), reference), 0, Scroll.START);
    }

    @Override
    public String title() {
        return file.reference() + " · deadline"
                + part().map(part -> ", part " + file.labels().name(part)).orElse("");
    }

    @Override
    public List<Action> actions() {
        int views = ClockView.apart(file).size() + 1;
        return List.of(
                Action.of(
                                "e",
                                "record",
                                "Records what moves the deadline: a question, a fee, an extension, a review",
                                () -> Turn.open(this, ClockEventForm.of(file, expected())))
                        .changing()
                        .offWhen(file.ended()),
                Action.of(
                                "Tab Right p",
                                "next part",
                                "Shows the clock of the next part",
                                () -> shown((view + 1) % views))
                        .offIf(views == 1, "All parts have the same clock."),
                Action.of(
                                "Shift-Tab Left",
                                "",
                                "Shows the clock of the part before",
                                () -> shown((view + views - 1) % views))
                        .offIf(views == 1, "All parts have the same clock."),
                Action.of(
                                "w",
                                "withdrawn",
                                "Records that the applicant has withdrawn the request",
                                () -> Turn.open(this, ClockEventForm.of(file, Kind.WITHDRAWN)))
                        .changing()
                        .offWhen(file.closed()),
                Action.of(
                                "m",
                                "rule",
                                "Changes the rule by which this case is counted: a school, an archive, the reading",
                                () -> Turn.open(this, RuleForm.about(file)))
                        .changing()
                        .offWhen(file.closed()),
                Action.of(
                                "b",
                                "take back",
                                "Takes back what was recorded by mistake",
                                () -> Turn.open(this, TakeBackForm.about(file)))
                        .changing()
                        .offIf(
                                TakeBackForm.entries(file).isEmpty(),
                                "Nothing was recorded in this clock that could be taken back."),
                Action.of(
                        "h",
                        "",
                        "Shows what was done to the case, and by whom",
                        () -> Turn.open(this, HistoryScreen.of(file))));
    }

    /** What is likeliest to be recorded next. */
    private Kind expected() {
        return switch (file.standing().state()) {
            case AWAITING_CLARIFICATION -> Kind.CLARIFICATION_SUPPLIED;
            case AWAITING_FEE -> Kind.FEE_PAID;
            case RESPONDED -> Kind.REVIEW_ASKED;
            case UNDER_REVIEW -> Kind.REVIEW_ANSWERED;
            case LAPSED -> Kind.CLARIFICATION_SUPPLIED;
            default -> Kind.CLARIFICATION_ASKED;
        };
    }

    private Turn shown(int other) {
        return Turn.stay(new ClockScreen(file, other, Scroll.START));
    }

    private Optional<Part> part() {
        return view == 0 ? Optional.empty() : Optional.of(ClockView.apart(file).get(view - 1));
    }

    @Override
    public Turn take(In in, Size body) {
        Scroll other = scroll.take(in, body, this::lines);
        return Turn.stay(other.equals(scroll) ? this : new ClockScreen(file, view, other));
    }

    @Override
    public Drawing draw(Size body) {
        return scroll.draw(body, this::lines);
    }

    private List<Line> lines(int columns) {
        return new ClockView(file, part()).lines(columns);
    }

    @Override
    public Optional<Errand> uncovered() {
        return Optional.of(reload(Optional.empty()));
    }

    @Override
    public Optional<Errand> touched(List<Touched> cases) {
        return Changes.of(file.reference(), cases).map(said -> reload(Optional.of(said)));
    }

    private Errand reload(Optional<String> said) {
        return Errand.of(ClockScreen.class, office -> CaseFile.of(office.desk(), file.reference()), (self, loaded) -> {
            Turn turn = Turn.stay(new ClockScreen(loaded, self.view, self.scroll));
            return said.map(turn::saying).orElse(turn);
        });
    }
}
