/**
 * What an officer sees when a colleague has changed the very thing they were changing: both versions, and which to keep.
 *
 * <p>It knows nothing of answers, outcomes or facts; whoever was about to save them says what each choice leads to.
 */
@NullMarked
package foi.tui.conflict;

import org.jspecify.annotations.NullMarked;
