package foi.law;

import java.util.Arrays;
import java.util.Optional;

/**
 * A text that the officer supplies with an outcome, because the Act or the s.45 Code wants it said.
 *
 * <p>Which provision needs which is in the {@link Catalogue}; the forms, the checks and the letters follow it.
 */
public enum Particular {
    WHY("why", "why it applies", "s.17(1)(c)"),
    PUBLIC_INTEREST_FOR("publicInterestFor", "what speaks for disclosure", "s.17(3)"),
    PUBLIC_INTEREST_AGAINST("publicInterestAgainst", "what speaks for maintaining the exemption", "s.17(3)"),
    PUBLIC_INTEREST("publicInterest", "why the balance falls as it does", "s.17(3)(b)"),
    HELD_FOR_PUBLICATION(
            "heldForPublication",
            "what shows that the information was held with a view to publication when the request was made",
            "s.22(1)(a) and (b)"),
    PUBLISHER("publisher", "who will publish it", "s.22(1)(a)"),
    EXPECTED("expected", "when it is expected to be published", "s.22(1)(a)"),
    REASONABLE("reasonable", "why it is reasonable to wait until then", "s.22(1)(c)"),
    WHERE("where", "where the applicant can get it", "s.21(1) and s.16"),
    CONDITION("condition", "which condition is met, and which data protection principle", "s.40(3A)"),
    HARM(
            "harm",
            "what harm disclosure would cause, or would be likely to cause, to whose interests, and how it comes about",
            "s.17(1)(c)"),
    PURPOSE("purpose", "which purpose it would harm", "s.31(2)"),
    OPINION(
            "opinion",
            "whose reasonable opinion it is as the qualified person, of which day, and what it says",
            "s.36(2)"),
    OBTAINED_FROM(
            "obtainedFrom",
            "from whom it was obtained, and why its disclosure would be a breach of confidence that could be sued for",
            "s.41(1)"),
    ENACTMENT("enactment", "which enactment or rule forbids disclosure, and how", "s.44(1)"),
    EARLIER_REQUEST("earlierRequest", "which earlier request it repeats, and when that was complied with", "s.14(2)"),
    HELD_STATEMENT(
            "held",
            "whether the information is held, as s.12(2) lifts that duty only where finding out alone would exceed"
                    + " the limit",
            "s.1(1)(a)"),
    ESTIMATE(
            "estimate",
            "a line for each activity, such as locating: 1200 files x 5 minutes; then retrieving, extracting",
            "Fees Regulations 2004, reg 4"),
    AGGREGATED(
            "aggregated",
            "which other requests are counted with it, each with its day of receipt",
            "Fees Regulations 2004, reg 5"),
    ADVICE("advice", "what could be provided within the limit, or that nothing can", "s.16"),
    SEARCH("search", "what was searched", "s.16"),
    LIKELY_HOLDER("likelyHolder", "who else may hold it", "s.16");

    private final String code;
    private final String asks;
    private final String source;

    Particular(String code, String asks, String source) {
        this.code = code;
        this.asks = asks;
        this.source = source;
    }

    /** Its name in JSON, such as {@code heldForPublication}. */
    public String code() {
        return code;
    }

    /** What it asks for, as part of a sentence: "who will publish it". */
    public String asks() {
        return asks;
    }

    /** The provision it rests on. */
    public String source() {
        return source;
    }

    /** Its name as a command's option, such as {@code --held-for-publication}. */
    public String option() {
        StringBuilder option = new StringBuilder("--");
        code.chars().forEach(c -> {
            if (Character.isUpperCase(c)) {
                option.append('-');
            }
            option.append((char) Character.toLowerCase(c));
        });
        return option.toString();
    }

    /** The particular of that JSON name. */
    public static Optional<Particular> named(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
    }
}
