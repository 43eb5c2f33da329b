/**
 * The response before it goes and as it went: the words as on paper, what the checks say, issuing.
 *
 * <p>What is read on the screen is what is issued: the case is the one that was read, or nothing goes.
 */
@NullMarked
package foi.tui.letter;

import org.jspecify.annotations.NullMarked;
