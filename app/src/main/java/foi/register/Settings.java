package foi.register;

import foi.law.Reading;
import foi.law.SchoolClosures;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The authority's settings: what was set, and the standard for what was not.
 *
 * @param values what was set, by name
 */
public record Settings(Map<String, String> values) {

    private static final String OFFICER = "officer.";

    public Settings {
        values = Map.copyOf(values);
    }

    /** The value of a setting. */
    public String get(Setting setting) {
        return values.getOrDefault(setting.key(), setting.standard());
    }

    /** The lines of a setting that holds an address. */
    public List<String> lines(Setting setting) {
        return Arrays.stream(get(setting).split("[|\n]"))
                .map(Text::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** How references are written. */
    public ReferencePattern references() {
        return new ReferencePattern(
                get(Setting.REFERENCE_PATTERN), get(Setting.REFERENCE_RESTARTS).equals("year"));
    }

    /** When the schools for which the authority answers hold no session. */
    public SchoolClosures schoolClosures() {
        return SchoolClosures.parse(get(Setting.CALENDAR_SCHOOLS_CLOSED));
    }

    /** After how many days a question may lapse that the applicant left unanswered. */
    public int clarificationLapses() {
        return Integer.parseInt(get(Setting.CLARIFICATION_LAPSES));
    }

    /** The appropriate limit in pounds: s.12 and the Fees Regulations 2004, reg 3. */
    public BigDecimal costLimit() {
        return new BigDecimal(get(Setting.COST_LIMIT));
    }

    /** The office's own steps before the due date. */
    public InternalSteps internalSteps() {
        return InternalSteps.parse(get(Setting.INTERNAL_STEPS));
    }

    /** Which reading of receipt on a non-working day the authority follows. */
    public Reading reading() {
        return Setting.reading(get(Setting.CALENDAR_READING));
    }

    /** How a response to {@code request} is set out. */
    public Layout layout(Request request) {
        return request.layout()
                .or(() -> Layout.parse(get(Setting.WORDING_LAYOUT)))
                .orElse(Layout.QUESTIONS);
    }

    /** Whether {@code name} is the setting that holds an officer's name and post. */
    public static boolean isOfficer(String name) {
        return name.startsWith(OFFICER) && name.length() > OFFICER.length();
    }

    /** The officer's name as it stands under a letter; the account where none was set. */
    public String nameOf(Officer officer) {
        return givenName(officer).orElse(officer.account());
    }

    /** Whether a name was set for the officer; else letters are signed with the account. */
    public boolean isNamed(Officer officer) {
        return named(officer).isPresent();
    }

    /** The officer's post, as it stands under the name. */
    public Optional<String> postOf(Officer officer) {
        return named(officer).filter(set -> set.contains(",")).map(set -> set.split(",", 2)[1].strip());
    }

    /** The officer's initials: of the name that was set, or else the first two letters of the account. */
    public String initialsOf(Officer officer) {
        String initials = givenName(officer)
                .map(name -> Arrays.stream(name.split("[\\s.-]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining()))
                .orElse(officer.account()
                        .substring(0, Math.min(2, officer.account().length())));
        return initials.toUpperCase(Locale.UK).replaceAll("[^\\p{L}\\d]", "");
    }

    private Optional<String> givenName(Officer officer) {
        return named(officer).map(set -> set.split(",", 2)[0].strip()).filter(name -> !name.isEmpty());
    }

    private Optional<String> named(Officer officer) {
        return Optional.ofNullable(values.get(OFFICER + officer.account())).filter(set -> !set.isBlank());
    }
}
