/**
 * The register of requests: what was asked, what was decided part by part, what happened and when.
 *
 * <p>Values and pure decisions. Where they are kept is behind {@link foi.register.Register}; what follows
 * from them (the state of a request, its due date, its result) is worked out each time and never stored.
 */
@NullMarked
package foi.register;

import org.jspecify.annotations.NullMarked;
