package foi.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the United Kingdom with bank holidays of its own, as GOV.UK publishes them. */
public enum Division {
    /** England and Wales, one list. */
    ENGLAND_AND_WALES("England and Wales"),
    /** Scotland, whose 2nd January and St Andrew's Day count for every authority. */
    SCOTLAND("Scotland"),
    /** Northern Ireland, whose St Patrick's Day and 12 July count for every authority. */
    NORTHERN_IRELAND("Northern Ireland");

    private final String title;

    Division(String title) {
        this.title = title;
    }

    /** The name in GOV.UK's files and in JSON, such as {@code england-and-wales}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The division of that name. */
    public static Optional<Division> named(String code) {
        return Arrays.stream(values())
                .filter(division -> division.code().equals(code))
                .findFirst();
    }

    /** The name as it is written for people. */
    public String title() {
        return title;
    }
}
