package foi.register;

import foi.law.DateRefused;
import foi.law.Dates;
import foi.law.NotAllowed;
import foi.law.Reading;
import foi.law.SchoolClosures;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an authority can set: its name, its addresses, its wordings, its way of numbering and counting. */
public enum Setting {
    AUTHORITY_NAME("authority.name", "", "the public authority, as its letters name it", Setting::blank),
    AUTHORITY_TEAM("authority.team", "", "the office that answers, below the name in the letterhead"),
    AUTHORITY_ADDRESS("authority.address", "", "its postal address, lines separated by line breaks or |"),
    AUTHORITY_EMAIL("authority.email", "", "the contact that letters give", Setting::email),
    AUTHORITY_TELEPHONE("authority.telephone", "", "the telephone number that letters give"),
    AUTHORITY_LETTERHEAD(
            "authority.letterhead",
            "",
            "what the picture in letterhead.png shows, for those who hear the letter read out"),
    COMPLAINTS_CONTACT("complaints.contact", "", "who reviews a response: name or office (s.17(7)(a))"),
    COMPLAINTS_ADDRESS("complaints.address", "", "where to write for a review, lines separated by line breaks or |"),
    COMPLAINTS_EMAIL("complaints.email", "", "the e-mail address for reviews", Setting::email),
    REGULATOR_NAME("regulator.name", "Information Commissioner", "who decides under s.50"),
    REGULATOR_ADDRESS("regulator.address", "", "the regulator's postal address"),
    REGULATOR_TELEPHONE("regulator.telephone", "0303 123 1113", "the regulator's telephone number"),
    REGULATOR_URL("regulator.url", "https://ico.org.uk/make-a-complaint/", "where to complain to the regulator"),
    REGULATOR_VERIFIED(
            "regulator.verified", "2026-07-23", "the day on which these particulars were last verified", Setting::date),
    REFERENCE_PATTERN(
            "reference.pattern", "FOI-{fy}-{serial:5}", "how references are written", ReferencePattern::refuses),
    REFERENCE_RESTARTS(
            "reference.restarts", "year", "whether the serial restarts: year or never", oneOf("year", "never")),
    REFERENCE_FIRST("reference.first", "1", "the first serial of a series", Setting::wholeNumber),
    WORDING_NOT_HELD(
            "wording.not-held", "notice", "how \"not held\" is said: notice or plain", oneOf("notice", "plain")),
    WORDING_LAYOUT(
            "wording.layout",
            "questions",
            "how a response is set out: questions or table",
            oneOf("questions", "table")),
    WORDING_LICENCE(
            "wording.licence",
            "ogl",
            "what may be done with what is disclosed: ogl (the Open Government Licence), own (wording.licence-own),"
                    + " copyright (a reservation) or none",
            oneOf("ogl", "own", "copyright", "none")),
    WORDING_LICENCE_OWN("wording.licence-own", "", "the authority's own licence, where wording.licence is own"),
    WORDING_GREETING("wording.greeting", "Dear", "what stands before the applicant's name", Setting::words),
    WORDING_NAME(
            "wording.name",
            "full",
            "how the applicant is addressed after the greeting: full (the name as given), first (its first word) or none",
            oneOf("full", "first", "none")),
    WORDING_SIGN_OFF("wording.sign-off", "Yours sincerely", "what stands above the signature", Setting::words),
    CALENDAR_READING(
            "calendar.reading",
            "statute",
            "receipt on a non-working day: statute (that day) or code (the next working day)",
            oneOf("statute", "code")),
    CALENDAR_SCHOOLS_CLOSED(
            "calendar.schools-closed",
            "",
            "when schools hold no session, such as 21 Dec 2026 to 1 Jan 2027; 15 Feb 2027 to 19 Feb 2027",
            Setting::closures),
    CLARIFICATION_LAPSES(
            "calendar.clarification-lapses",
            "60",
            "days after which a question that the applicant leaves unanswered may lapse",
            Setting::wholeNumber),
    INTERNAL_STEPS(
            "calendar.internal-steps",
            "",
            "the office's own steps in working days before the due date, such as search 15, draft 5, sign-off 2",
            value -> InternalSteps.refuses(value)),
    COST_LIMIT(
            "cost.limit",
            "450",
            "the appropriate limit of s.12 in pounds: 450, or 600 for central government",
            oneOf("450", "600")),
    OUTBOX("outbox", "", "the directory for PDFs; letters/ in the register when empty"),
    EDITOR("editor", "", "the program that Ctrl-E opens for a text, such as nano -R; none when empty");

    private final String key;
    private final String standard;
    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // each is a function of its argument alone
    private final Function<String, Optional<NotAllowed>> refuses;

    Setting(String key, String standard, String meaning) {
        this(key, standard, meaning, value -> Optional.empty());
    }

    Setting(String key, String standard, String meaning, Function<String, Optional<NotAllowed>> refuses) {
        this.key = key;
        this.standard = standard;
        this.meaning = meaning;
        this.refuses = refuses;
    }

    /** Its name in commands and JSON, such as {@code reference.pattern}. */
    public String key() {
        return key;
    }

    /** Its value while nobody has set it. */
    public String standard() {
        return standard;
    }

    /** What it is, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** The setting of that name. */
    public static Optional<Setting> named(String key) {
        return Arrays.stream(values())
                .filter(s -> s.key.equalsIgnoreCase(key.strip()))
                .findFirst();
    }

    /** The reason why {@code value} cannot be its value. */
    public Optional<NotAllowed> refuses(String value) {
        return refuses.apply(value);
    }

    private static Function<String, Optional<NotAllowed>> oneOf(String... values) {
        List<String> allowed = List.of(values);
        return value -> allowed.contains(value)
                ? Optional.empty()
                : Optional.of(new NotAllowed(
                        "\"%s\" is no value for this setting.".formatted(Text.excerpt(value, 40)),
                        "Give %s or \"%s\"."
                                .formatted(
                                        allowed.stream()
                                                .limit(allowed.size() - 1L)
                                                .map("\"%s\""::formatted)
                                                .collect(Collectors.joining(", ")),
                                        allowed.get(allowed.size() - 1))));
    }

    private static Optional<NotAllowed> blank(String value) {
        return Text.line(value).isEmpty()
                ? Optional.of(new NotAllowed(
                        "It cannot be empty: every letter names the authority.", "Give the authority's name."))
                : Optional.empty();
    }

    private static Optional<NotAllowed> words(String value) {
        return Text.line(value).isEmpty()
                ? Optional.of(new NotAllowed("It cannot be empty.", "Give the words, such as those it has by itself."))
                : Optional.empty();
    }

    private static Optional<NotAllowed> wholeNumber(String value) {
        return value.matches("[1-9]\\d{0,8}")
                ? Optional.empty()
                : Optional.of(new NotAllowed(
                        "\"%s\" is no whole number from 1.".formatted(Text.excerpt(value, 40)),
                        "Give a number such as 15879."));
    }

    private static Optional<NotAllowed> email(String value) {
        return value.isBlank() || value.strip().matches("\\S+@\\S+")
                ? Optional.empty()
                : Optional.of(new NotAllowed(
                        "\"%s\" is no e-mail address.".formatted(Text.excerpt(value, 40)),
                        "Give one such as foi@council.gov.uk."));
    }

    private static Optional<NotAllowed> date(String value) {
        try {
            Dates.parse(value);
            return Optional.empty();
        } catch (DateRefused refused) {
            return Optional.of(new NotAllowed(refused.what(), refused.remedy()));
        }
    }

    private static Optional<NotAllowed> closures(String value) {
        try {
            SchoolClosures.parse(value);
            return Optional.empty();
        } catch (DateRefused refused) {
            return Optional.of(new NotAllowed(refused.what(), refused.remedy()));
        }
    }

    /** The reading that a value of {@link #CALENDAR_READING} names. */
    static Reading reading(String value) {
        return Reading.parse(value).orElse(Reading.STATUTE);
    }
}
