package foi.letters;

import foi.letters.Check.Fault;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a refusal of environmental information has what regulation 14 of the Regulations of 2004 wants in it. */
final class EnvironmentalChecks {

    private static final Pattern EXCEPTION = Pattern.compile(
            "(?i)(?:reg(?:ulation|\\.)?s?\\s*)?(?:12\\s*\\(\\s*4\\s*\\)\\s*\\([a-e]\\)|12\\s*\\(\\s*5\\s*\\)\\s*\\([a-g]\\)|\\b13\\b)");

    private EnvironmentalChecks() {}

    /** The exception is specified: reg 14(3)(a). */
    static Stream<Fault> exception(Subject subject) {
        return EXCEPTION.matcher(subject.said()).find()
                ? Stream.empty()
                : Stream.of(Fault.whole(
                        "The refusal notice does not name the exception of the Regulations that is relied on.",
                        "Name it in --say, such as regulation 12(4)(b), and say why it applies."));
    }

    /** Every exception of regulation 12 is weighed: reg 14(3)(b). */
    static Stream<Fault> weighed(Subject subject) {
        return subject.said().toLowerCase(Locale.ROOT).contains("public interest")
                        || subject.said().matches("(?s).*\\b13\\b.*")
                ? Stream.empty()
                : Stream.of(Fault.whole(
                        "The refusal notice does not give the matters considered on the public interest.",
                        "Give them in --say: regulation 12(1)(b), with a presumption for disclosure (12(2))."));
    }
}
