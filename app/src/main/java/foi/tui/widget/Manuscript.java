package foi.tui.widget;

import foi.register.Text;
import java.util.List;
import java.util.Optional;

/**
 * A text while it is being written, and the steps that can be taken back. Each method returns the same instance when it
 * changes nothing.
 */
final class Manuscript {

    /** A step that has taken in so many letters ends at the next space. */
    private static final int LONG_STEP = 80;

    private final Written now;
    private final Past<Written> past;

    private Manuscript(Written now, Past<Written> past) {
        this.now = now;
        this.past = past;
    }

    static Manuscript of(Lines lines) {
        return new Manuscript(new Written(lines, Spot.START), Past.none());
    }

    /** The text and the caret. */
    Written now() {
        return now;
    }

    /** With the caret elsewhere, which ends a step. */
    Manuscript at(Spot spot) {
        return spot.equals(now.caret()) ? this : new Manuscript(now.at(spot), past.closed());
    }

    /** With what is written from now on a step by itself. */
    Manuscript paused() {
        return past.isClosed() ? this : new Manuscript(now, past.closed());
    }

    Manuscript typed(String letter) {
        String clean = Text.shown(letter);
        if (clean.isEmpty()) {
            return this;
        }
        Manuscript more = changed(now.insert(clean), Past.Kind.TYPED);
        return clean.equals(" ") && more.past.keys() > LONG_STEP ? more.paused() : more;
    }

    Manuscript insert(String text) {
        String clean = Text.shown(text);
        return clean.isEmpty() ? this : changed(now.insert(clean), Past.Kind.WHOLE);
    }

    Manuscript newLine() {
        return changed(now.insert("\n"), Past.Kind.WHOLE);
    }

    /** Without what stands between the caret and {@code other}. */
    Manuscript erased(Spot other, Past.Kind how) {
        return other.equals(now.caret()) ? this : changed(now.without(other), how);
    }

    /** Without the line of the caret. */
    Manuscript withoutLine() {
        int line = now.caret().line();
        if (now.lines().size() == 1 && now.line().isEmpty()) {
            return this;
        }
        Written rest = now.with(line, line + 1, List.of());
        return changed(rest.at(rest.nearest(now.caret())), Past.Kind.WHOLE);
    }

    /** With another text altogether, the caret where it was, or as near as it can. */
    Manuscript with(String text) {
        Written other = new Written(Lines.of(Text.shown(text)), Spot.START);
        return other.lines().same(now.lines()) ? this : changed(other.at(other.nearest(now.caret())), Past.Kind.WHOLE);
    }

    /** With other lines in the place of the block round the caret. */
    Manuscript withBlock(String text) {
        Block block = Block.round(now);
        int to = Math.max(block.to(), block.from() + 1);
        return changed(now.with(block.from(), to, Lines.split(Text.shown(text))), Past.Kind.WHOLE);
    }

    Manuscript undone() {
        return back(past.undo(now));
    }

    Manuscript redone() {
        return back(past.redo(now));
    }

    private Manuscript back(Optional<Past.Step<Written>> step) {
        return step.map(s -> new Manuscript(s.state(), s.past())).orElse(this);
    }

    private Manuscript changed(Written other, Past.Kind how) {
        return new Manuscript(other, past.and(now, how));
    }
}
