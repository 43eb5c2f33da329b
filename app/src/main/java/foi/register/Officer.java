package foi.register;

/**
 * The officer at work, known by the account of the operating system.
 *
 * @param account the account's name, such as {@code sgreen}
 */
public record Officer(String account) {}
