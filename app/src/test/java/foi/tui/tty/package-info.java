/** Tests of the terminal, byte for byte. */
@NullMarked
package foi.tui.tty;

import org.jspecify.annotations.NullMarked;
