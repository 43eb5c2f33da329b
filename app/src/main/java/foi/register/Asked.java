package foi.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A request as it reached the authority.
 *
 * @param received the day it arrived, in local time, working day or not (s.10(6))
 * @param channel how it arrived
 * @param subject a line that names it, the officer's or the e-mail's
 * @param body its full text as received, changed in nothing
 * @param theirReference the applicant's own reference
 */
public record Asked(
        LocalDate received, Channel channel, String subject, String body, Optional<String> theirReference) {}
