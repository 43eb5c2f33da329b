/**
 * The commands: words in, words out.
 *
 * <p>Each command reads what was typed, asks the desk, and says what came of it: the result on standard output,
 * everything else on standard error, the exit code for scripts.
 */
@NullMarked
package foi.cli;

import org.jspecify.annotations.NullMarked;
