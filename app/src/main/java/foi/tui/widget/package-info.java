/**
 * What screens are put together from: fields, an editor, forms, lists, pages of text.
 *
 * <p>Each is a value. A key makes another value of it, or the same instance where the key means nothing to it, so that
 * the screen can look what else it means; those that are records may as well be compared by {@code equals}. Drawing
 * changes nothing. All text in them is fit to be shown ({@link foi.register.Text}), composed (NFC), and what {@link
 * foi.tui.face.Width} counts as one letter is one step of the caret.
 */
@NullMarked
package foi.tui.widget;

import org.jspecify.annotations.NullMarked;
