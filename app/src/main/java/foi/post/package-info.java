/** E-mails as files. */
@NullMarked
package foi.post;

import org.jspecify.annotations.NullMarked;
