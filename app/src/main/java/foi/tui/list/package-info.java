/**
 * The worklist, which an officer sees first each morning, and the list of what was typed and not yet saved.
 *
 * <p>It holds requests without their texts, however many there are, and formats only the rows that are seen. What is read
 * from the register is read once; afterwards only the cases that have changed are read again.
 */
@NullMarked
package foi.tui.list;

import org.jspecify.annotations.NullMarked;
