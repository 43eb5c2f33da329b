package foi.register;

import java.util.Optional;

/**
 * The person or body who asks: a request states "the name of the applicant and an address for correspondence"
 * (s.8(1)(b)).
 *
 * @param name as the applicant wrote it
 * @param email an e-mail address for correspondence
 * @param address a postal address, its lines separated by line breaks
 * @param organisation the body for which the applicant writes
 */
public record Requester(String name, Optional<String> email, Optional<String> address, Optional<String> organisation) {}
