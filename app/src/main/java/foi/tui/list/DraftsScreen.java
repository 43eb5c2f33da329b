package foi.tui.list;

import foi.law.Dates;
import foi.register.FormDraft;
import foi.register.OfficeTime;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.stage.Action;
import foi.tui.stage.Ask;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.ListView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the officer typed and has not saved yet, newest first.
 *
 * @param drafts the drafts
 * @param at which one is selected
 */
record DraftsScreen(List<FormDraft> drafts, ListView at) implements Screen {

    private static final int FORM = 22;
    private static final int HEAD = 2;
    private static final int SOME = 1000;
    private static final int WHEN = 24;

    static DraftsScreen of(Office office) {
        return new DraftsScreen(office.drafts().all(), ListView.START);
    }

    @Override
    public String title() {
        return "My unfinished drafts";
    }

    @Override
    public List<Action> actions() {
        boolean none = drafts.isEmpty();
        return List.of(
                Action.of("Enter", "go on", "Opens the form where the selected draft was typed", () -> {
                            DraftPlace place = DraftPlace.of(selected());
                            return Turn.stay(this).asking(Errand.opening(DraftsScreen.class, place::open));
                        })
                        .offIf(none, "There are no drafts; Esc leads back."),
                Action.of("x Delete", "give up", "Gives the selected draft up", () -> Turn.open(this, sure()))
                        .offIf(none, "There are no drafts; Esc leads back."));
    }

    private FormDraft selected() {
        return drafts.get(at.within(drafts.size(), SOME).selected());
    }

    private Ask sure() {
        FormDraft draft = selected();
        return new Ask(
                this,
                "Give up what you typed in %s? It cannot be brought back."
                        .formatted(DraftPlace.of(draft).words()),
                List.of(
                        Action.of(
                                "y Y",
                                "give up",
                                "Gives the draft up",
                                () -> Turn.back()
                                        .asking(Errand.of(
                                                DraftsScreen.class,
                                                office -> {
                                                    office.drafts().drop(draft.form(), draft.about());
                                                    return office.drafts().all();
                                                },
                                                (self, left) -> Turn.stay(new DraftsScreen(left, self.at))
                                                        .saying("The draft is given up.")))),
                        Action.of("n N", "keep", "Keeps the draft", Turn::back)));
    }

    @Override
    public Turn take(In in, Size body) {
        ListView moved = at.take(in, drafts.size(), Math.max(1, body.rows() - HEAD));
        return Turn.stay(moved.equals(at) ? this : new DraftsScreen(drafts, moved));
    }

    @Override
    public Optional<Errand> uncovered() {
        return Optional.of(Errand.of(
                DraftsScreen.class,
                office -> office.drafts().all(),
                (self, fresh) -> Turn.stay(new DraftsScreen(fresh, self.at))));
    }

    @Override
    public Drawing draw(Size body) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.EMPTY);
        if (drafts.isEmpty()) {
            lines.add(Line.of("   There are no drafts. Esc leads back."));
            return new Drawing(lines, new Place(1, 3));
        }
        int about = Math.max(8, body.columns() - 3 - FORM - WHEN - 4);
        lines.add(Line.of("   " + Width.fit("Form", FORM + 2) + Width.fit("About", about + 2) + "Kept", Style.QUIET));
        int rows = Math.max(1, body.rows() - HEAD);
        ListView seen = at.within(drafts.size(), rows);
        for (int i = seen.top(); i < seen.to(drafts.size(), rows); i++) {
            DraftPlace place = DraftPlace.of(drafts.get(i));
            Line line = Line.of("   " + Width.fit(place.form(), FORM) + "  " + Width.fit(place.about(), about) + "  ")
                    .and(kept(drafts.get(i)))
                    .fit(body.columns());
            lines.add(i == seen.selected() ? line.in(Style.SELECTED) : line);
        }
        return new Drawing(lines, new Place(HEAD + seen.selected() - seen.top(), 1));
    }

    private static String kept(FormDraft draft) {
        return Dates.shortWithWeekday(OfficeTime.day(draft.kept())) + ", " + OfficeTime.time(draft.kept());
    }
}
