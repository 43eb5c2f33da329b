/** The front door: {@link foi.Main} wires the rooms together and is the only class that knows them all. */
@NullMarked
package foi;

import org.jspecify.annotations.NullMarked;
