/** What a file hides that is about to be disclosed. */
@NullMarked
package foi.release;

import org.jspecify.annotations.NullMarked;
