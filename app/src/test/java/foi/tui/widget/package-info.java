/** The widgets without a terminal: keys in, text, caret and drawing out. */
@NullMarked
package foi.tui.widget;

import org.jspecify.annotations.NullMarked;
