/**
 * What the statute says: working days, time limits, the clock, and the provisions a notice may cite.
 *
 * <p>Pure functions of their arguments. Nothing here reads a clock, a file or a database, and
 * nothing here knows that a register, a letter or a screen exists.
 */
@NullMarked
package foi.law;

import org.jspecify.annotations.NullMarked;
