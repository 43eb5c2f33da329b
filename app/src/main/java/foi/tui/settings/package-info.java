/** The authority's settings as a form, each with what it is for. */
@NullMarked
package foi.tui.settings;

import org.jspecify.annotations.NullMarked;
