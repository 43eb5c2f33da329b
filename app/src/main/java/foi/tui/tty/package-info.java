/**
 * The terminal: bytes in become keys and pastes, drawings become bytes out, and whatever happens the terminal is put back
 * as it was.
 *
 * <p>The only room that knows Lanterna, and of Lanterna only the comparing of frames: keys are decoded here, because its
 * decoder gives up on a sequence whenever the line runs dry, and types the rest into the letter.
 */
@NullMarked
package foi.tui.tty;

import org.jspecify.annotations.NullMarked;
