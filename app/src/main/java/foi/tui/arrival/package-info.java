/** A request arrives: one form for it, and the questions found in its text for the officer to arrange. */
@NullMarked
package foi.tui.arrival;

import org.jspecify.annotations.NullMarked;
