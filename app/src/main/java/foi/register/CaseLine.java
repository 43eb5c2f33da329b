package foi.register;

import foi.law.ClockEvent;
import foi.law.TimeRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request as a list shows it: what names it and what moves its deadline, without its texts.
 *
 * @param reference the number the applicant quotes
 * @param subject the line that names it
 * @param requester the applicant's name
 * @param organisation the body for which the applicant writes
 * @param email the applicant's e-mail address
 * @param owner the officer who deals with it, by account
 * @param received the day it arrived
 * @param rule by which rules its time is counted
 * @param parts the numbers of its parts, ascending
 * @param clock what moves its deadline or ends it, in order of happening
 * @param revision how often it was changed
 */
public record CaseLine(
        Reference reference,
        String subject,
        String requester,
        Optional<String> organisation,
        Optional<String> email,
        Optional<String> owner,
        LocalDate received,
        TimeRule rule,
        List<Integer> parts,
        List<ClockEvent> clock,
        long revision) {

    public CaseLine {
        parts = List.copyOf(parts);
        clock = List.copyOf(clock);
    }
}
