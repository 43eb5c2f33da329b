/**
 * The screens: a face of the program that is keys in and frames out.
 *
 * <p>{@link foi.tui.TextUi} opens them. {@code face} holds the values that pass between screens and terminal, {@code tty}
 * the terminal, {@code widget} what screens are put together from, {@code stage} how they are played; each of the others
 * is one thing that an officer does. {@link foi.tui.Rooms} is where they lead to one another.
 */
@NullMarked
package foi.tui;

import org.jspecify.annotations.NullMarked;
