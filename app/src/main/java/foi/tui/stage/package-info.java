/**
 * How screens are played: a stack of values, one table of keys for each, and the errands that keys send to the desk.
 *
 * <p>A {@link foi.tui.stage.Screen} is an immutable value. A key makes another of it, a {@link foi.tui.stage.Turn}, which
 * may carry {@link foi.tui.stage.Errand}s; the {@link foi.tui.stage.Stage} runs them at the desk and hands the results
 * back. Only the stage changes; drafts, colleagues' changes, help and the palette are its business, so that no screen
 * can forget them.
 */
@NullMarked
package foi.tui.stage;

import org.jspecify.annotations.NullMarked;
