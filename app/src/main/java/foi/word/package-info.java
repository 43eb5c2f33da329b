/** Copies of letters for word processors. */
@NullMarked
package foi.word;

import org.jspecify.annotations.NullMarked;
