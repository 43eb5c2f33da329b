package foi.register;

import java.time.Instant;

/**
 * A case to which something was done, and who did the last of it.
 *
 * @param reference the case
 * @param officer the account that did it
 * @param at when, by the host's clock
 */
public record Touched(Reference reference, String officer, Instant at) {}
