/**
 * How a request stands, as every screen shows it: its mark, and days in the words of a narrow row.
 *
 * <p>The list and the case show the same request, and must not disagree about it.
 */
@NullMarked
package foi.tui.standing;

import org.jspecify.annotations.NullMarked;
