package foi.letters;

import foi.letters.Check.Fault;
import foi.letters.Subject.Written;
import foi.register.Setting;
import foi.register.Text;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has no business in a letter: a gap to be filled, another case's reference, somebody's personal particulars. */
final class ResidueChecks {

    private static final Pattern GAP = Pattern.compile(
            "\\$\\{[^}]*}?|<#\\S*|\\bTB[ACD]\\b|(?<![\\w-])[Xx]{3,}(?![\\w-])|\\?{3,}"
                    + "|(?i:[\\[<{](?:insert|enter|add|name|date|your|tb[acd]|delete)\\b[^\\]>}]*[\\]>}]|\\blorem ipsum\\b)");

    private static final Pattern PRIVATE_MAIL =
            Pattern.compile("(?i)\\b[\\w.+-]+@(?:gmail|googlemail|hotmail|outlook|live|msn"
                    + "|yahoo|ymail|icloud|aol|btinternet|sky|talktalk|virginmedia|ntlworld|protonmail|proton)"
                    + "\\.(?:com|co\\.uk|net|me)\\b");
    private static final Pattern MOBILE =
            Pattern.compile("(?<![\\d+])(?:\\+44\\s?|0)7\\d{3}\\s?\\d{3}\\s?\\d{3}(?!\\d)");
    private static final Pattern NATIONAL_INSURANCE = Pattern.compile(
            "\\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[A-D]\\b");
    private static final Pattern NHS_NUMBER = Pattern.compile("(?<![\\d-])\\d{3}[ -]\\d{3}[ -]\\d{4}(?![\\d-])");
    private static final Pattern BIRTH =
            Pattern.compile("(?i)\\b(?:date of birth|born on|d\\.?o\\.?b\\.?)\\s*[:=]?\\s*\\d[\\d/. -]*");

    private ResidueChecks() {}

    /** A place that was to be filled in, by the officer or by a template. */
    static Stream<Fault> gaps(Subject subject) {
        Stream<Fault> typed = subject.written()
                .flatMap(written -> found(GAP, written.text(), gap -> true)
                        .map(gap -> fault(
                                written,
                                "\"%s\" stands where something was to be filled in.".formatted(gap),
                                "Fill it in, or take it out.")));
        Stream<Fault> left = subject.words().contains("${")
                        && subject.written().noneMatch(written -> written.text().contains("${"))
                ? Stream.of(Fault.whole(
                        "The letter says \"${\": a place that its template should have filled.",
                        "Mend the authority's own template."))
                : Stream.empty();
        return Stream.concat(typed, left);
    }

    /** A reference of the same form that is not this case's: most often a paragraph copied from another letter. */
    static Stream<Fault> otherCase(Subject subject) {
        String own = subject.reference().written();
        String theirs = subject.occasion().request().asked().theirReference().orElse("");
        if (own.chars().noneMatch(Character::isLetter)) {
            return Stream.empty();
        }
        Pattern alike = Pattern.compile("(?<![\\w-])\\Q" + own.replaceAll("\\d+", "\\\\E\\\\d+\\\\Q") + "\\E(?![\\w])");
        return subject.written()
                .filter(written -> !written.namesEarlier())
                .flatMap(written -> found(alike, written.text(), other -> !other.equals(own) && !other.equals(theirs))
                        .map(other -> fault(
                                written,
                                "It names %s, which is another case than %s.".formatted(other, own),
                                "Look whether the text was copied from that case, and adapt it.")));
    }

    /** Particulars by which somebody could be reached or told apart, which are seldom meant to be published. */
    static Stream<Fault> personal(Subject subject) {
        return subject.written()
                .flatMap(written -> personal(written.text(), subject)
                        .map(seen -> fault(
                                written,
                                "\"%s\" looks like a particular of a person, and a response is read by everybody."
                                        .formatted(Text.excerpt(seen, 40)),
                                "Take it out, or make sure that it may be disclosed to the world.")));
    }

    private static Stream<String> personal(String text, Subject subject) {
        String own = Subject.squeezed(subject.occasion().settings().get(Setting.AUTHORITY_TELEPHONE) + " "
                + subject.occasion().settings().get(Setting.AUTHORITY_EMAIL));
        Predicate<String> others = seen -> !own.contains(Subject.squeezed(seen));
        return Stream.of(
                        found(PRIVATE_MAIL, text, others),
                        found(MOBILE, text, others),
                        found(NATIONAL_INSURANCE, text, others),
                        found(NHS_NUMBER, text, ResidueChecks::isNhsNumber),
                        found(BIRTH, text, others))
                .flatMap(seen -> seen);
    }

    /** The tenth digit of an NHS number follows from the others, so that few other numbers look like one. */
    private static boolean isNhsNumber(String written) {
        String digits = written.replaceAll("\\D", "");
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (10 - place) * (digits.charAt(place) - '0');
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }

    private static Stream<String> found(Pattern pattern, String text, Predicate<String> counts) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(counts)
                .distinct();
    }

    private static Fault fault(Written written, String message, String remedy) {
        return new Fault(Optional.empty(), written.part(), message, remedy);
    }
}
