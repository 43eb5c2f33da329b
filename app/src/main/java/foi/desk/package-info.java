/**
 * What an officer does: one class per task, one transaction per task.
 *
 * <p>A task opens the register, loads what it needs, lets the pure rooms decide, and saves. Screens and commands
 * ask the desk and nobody else.
 */
@NullMarked
package foi.desk;

import org.jspecify.annotations.NullMarked;
