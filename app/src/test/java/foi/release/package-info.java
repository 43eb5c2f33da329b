@NullMarked
package foi.release;

import org.jspecify.annotations.NullMarked;
