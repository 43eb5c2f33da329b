package foi.tui.list;

import foi.register.Reference;
import foi.register.Touched;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Size;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Field;
import java.util.List;
import java.util.Optional;

/**
 * The requests, soonest deadline first.
 *
 * @param desk whose list it is
 * @param listing the rows
 * @param filter what is typed to narrow them
 * @param typing whether it is being typed
 * @param summary the case on which the officer last rested
 * @param opened the case that was opened from here and may have changed
 */
public record WorklistScreen(
        Whose desk,
        Listing listing,
        Field filter,
        boolean typing,
        Optional<Summary> summary,
        Optional<Reference> opened)
        implements Screen {

    /**
     * Whose list it is.
     *
     * @param authority the authority's name, or nothing while none is set
     * @param account the officer at work
     * @param drafts how many drafts the officer has; -1 before they were counted
     */
    record Whose(String authority, String account, int drafts) {}

    /** The open requests, as they will be read when it is shown. */
    public static WorklistScreen of(Office office) {
        return new WorklistScreen(
                new Whose("", office.desk().officer().account(), -1),
                Listing.UNREAD,
                Field.of(""),
                false,
                Optional.empty(),
                Optional.empty());
    }

    WorklistScreen with(Listing other) {
        return new WorklistScreen(desk, other, filter, typing, summary, opened);
    }

    WorklistScreen with(Optional<Summary> other) {
        return new WorklistScreen(desk, listing, filter, typing, other, opened);
    }

    WorklistScreen with(Whose other) {
        return new WorklistScreen(other, listing, filter, typing, summary, opened);
    }

    WorklistScreen opening(Optional<Reference> reference) {
        return new WorklistScreen(desk, listing, filter, typing, summary, reference);
    }

    WorklistScreen filtering(Field by, boolean stillTyping) {
        return new WorklistScreen(desk, listing.filtered(by.text()), by, stillTyping, summary, opened);
    }

    @Override
    public String title() {
        View view = listing.shown().view();
        String what = view == View.OPEN ? "requests" : view.title();
        return desk.authority().isEmpty() ? what : desk.authority() + " · " + what;
    }

    @Override
    public Drawing draw(Size body) {
        return new Page(this, body).draw();
    }

    @Override
    public List<Action> actions() {
        return new Deeds(this).actions();
    }

    @Override
    public Turn take(In in, Size body) {
        boolean moving =
                in instanceof Key key && List.of("Up", "Down", "PgUp", "PgDn").contains(key.name());
        if (typing && !moving) {
            Field after = filter.take(in);
            return Turn.stay(after.equals(filter) ? this : filtering(after, true));
        }
        Listing moved = listing.take(in, new Page(this, body).listRows());
        return Turn.stay(moved.equals(listing) ? this : with(moved));
    }

    /** The filter is given up first. From the first screen Esc leads nowhere, so that it never ends the program. */
    @Override
    public Turn back() {
        return typing || !filter.text().isEmpty()
                ? Turn.stay(filtering(Field.of(""), false))
                : Turn.stay(this).saying("This is the first screen; q leaves foi.");
    }

    @Override
    public Optional<Errand> rested() {
        return listing.selected()
                .filter(row -> summary.filter(s -> s.reference().equals(row.reference()))
                        .isEmpty())
                .map(Reading::summary);
    }

    @Override
    public Optional<Errand> touched(List<Touched> cases) {
        return Optional.of(Reading.touched(this, cases));
    }

    @Override
    public Optional<Errand> uncovered() {
        return Optional.of(Reading.again(this));
    }
}
