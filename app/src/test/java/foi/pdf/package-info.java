/** The press at work: every test prints a letter and reads what came out. */
@NullMarked
package foi.pdf;

import org.jspecify.annotations.NullMarked;
