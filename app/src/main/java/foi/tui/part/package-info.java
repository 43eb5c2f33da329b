/**
 * The work on one part of a request: its answer, and what is decided about it.
 *
 * <p>Which provisions there are and what each needs comes from {@link foi.law.Catalogue} and {@link
 * foi.register.OutcomeKind}; no screen here knows any provision by its number.
 */
@NullMarked
package foi.tui.part;

import org.jspecify.annotations.NullMarked;
