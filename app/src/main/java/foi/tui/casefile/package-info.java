/**
 * The case: its standing, its parts, its facts, its deadline, its history and its notes.
 *
 * <p>Each screen is a value that is loaded at the desk and draws itself from what was loaded. What can be worked out
 * from the facts, such as what a date would do to the deadline, is worked out while it is typed.
 */
@NullMarked
package foi.tui.casefile;

import org.jspecify.annotations.NullMarked;
