@NullMarked
package foi.word;

import org.jspecify.annotations.NullMarked;
