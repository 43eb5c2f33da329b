package foi.tui.widget;

import java.util.ArrayList;
import java.util.List;

/**
 * A text and where the caret is in it: what an editor changes and undo brings back.
 *
 * @param lines the text
 * @param caret a place in it, between letters
 */
record Written(Lines lines, Spot caret) {

    String line() {
        return lines.get(caret.line());
    }

    Written at(Spot spot) {
        return new Written(lines, spot);
    }

    /** The place in the text nearest to {@code spot}. */
    Spot nearest(Spot spot) {
        int line = Math.max(0, Math.min(spot.line(), lines.size() - 1));
        return new Spot(line, Glyphs.snap(lines.get(line), spot.at()));
    }

    /** With {@code text} before the caret; its line breaks are LF. */
    Written insert(String text) {
        List<String> pieces = new ArrayList<>(Lines.split(text));
        String right = line().substring(caret.at());
        pieces.set(
                0, Glyphs.join(line().substring(0, caret.at()), pieces.get(0)).text());
        int last = pieces.size() - 1;
        Glyphs.Joined end = Glyphs.join(pieces.get(last), right);
        pieces.set(last, end.text());
        return new Written(
                lines.replace(caret.line(), caret.line() + 1, pieces), new Spot(caret.line() + last, end.seam()));
    }

    /** Without what is between the caret and {@code other}. */
    Written without(Spot other) {
        Spot from = caret.compareTo(other) < 0 ? caret : other;
        Spot to = from.equals(caret) ? other : caret;
        Glyphs.Joined rest = Glyphs.join(
                lines.get(from.line()).substring(0, from.at()),
                lines.get(to.line()).substring(to.at()));
        return new Written(
                lines.replace(from.line(), to.line() + 1, List.of(rest.text())), new Spot(from.line(), rest.seam()));
    }

    /** With other lines from {@code from} to before {@code to}, the caret at the end of them. */
    Written with(int from, int to, List<String> others) {
        Lines all = lines.replace(from, to, others);
        int last = Math.min(from + Math.max(0, others.size() - 1), all.size() - 1);
        return new Written(
                all, new Spot(last, others.isEmpty() ? 0 : all.get(last).length()));
    }

    Spot left() {
        return caret.at() > 0 ? to(Glyphs.previous(line(), caret.at())) : lineBefore();
    }

    Spot right() {
        return caret.at() < line().length() ? to(Glyphs.next(line(), caret.at())) : lineAfter();
    }

    Spot wordLeft() {
        return caret.at() > 0 ? to(Glyphs.wordBefore(line(), caret.at())) : lineBefore();
    }

    Spot wordRight() {
        return caret.at() < line().length() ? to(Glyphs.wordAfter(line(), caret.at())) : lineAfter();
    }

    /** A place in the caret's line. */
    Spot to(int at) {
        return new Spot(caret.line(), at);
    }

    Spot end() {
        return new Spot(lines.size() - 1, lines.last().length());
    }

    private Spot lineBefore() {
        int before = caret.line() - 1;
        return before < 0 ? caret : new Spot(before, lines.get(before).length());
    }

    private Spot lineAfter() {
        return caret.line() + 1 < lines.size() ? new Spot(caret.line() + 1, 0) : caret;
    }
}
