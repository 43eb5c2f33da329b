package foi.tui.widget;

import foi.tui.face.In;
import foi.tui.face.Size;

/** What holds the value of an entry of a form. */
sealed interface Box permits Field, Editor, Pick {

    /** This box after {@code in}; the same instance when that means nothing to it. */
    Box press(In in, Size view);

    /** What it holds. */
    String value();

    /** This box holding something else; a step that can be undone. */
    Box holding(String value);

    /** Whether it holds something else than it began with. */
    boolean changed();

    /** This box after a pause: what is typed from now on is undone by itself. */
    Box paused();
}
