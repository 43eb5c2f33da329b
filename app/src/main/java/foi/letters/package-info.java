/**
 * What is said to the requester: which letter, what it must contain, the checks before it goes, and the
 * words themselves.
 *
 * <p>Reads the register and fills the templates. Yields a {@link foi.letters.Letter}, which is words and
 * structure; putting it on paper is somebody else's work, behind {@link foi.letters.Press}.
 */
@NullMarked
package foi.letters;

import org.jspecify.annotations.NullMarked;
