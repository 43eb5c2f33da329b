/**
 * What passes between the screens and a terminal: keys in, frames out, as plain values.
 *
 * <p>Nothing here knows which library reads the keys or paints the cells, and nothing knows what a request is.
 */
@NullMarked
package foi.tui.face;

import org.jspecify.annotations.NullMarked;
