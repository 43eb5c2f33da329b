/**
 * What comes in from outside, made into values or refused with a reason.
 *
 * <p>Reads cases as JSON and the published calendar of bank holidays. Nothing here keeps what it reads; that is the register's work.
 */
@NullMarked
package foi.intake;

import org.jspecify.annotations.NullMarked;
