/** Tests of the commands as officers and scripts type them, on a real register. */
@NullMarked
package foi.cli;

import org.jspecify.annotations.NullMarked;
