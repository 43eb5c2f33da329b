package foi.desk;

import foi.letters.Finding;
import foi.letters.LetterWriter;
import foi.register.InputRefused;
import foi.register.Labels;
import foi.register.Overridden;
import foi.register.Request;
import foi.register.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an officer sets aside: a check, or what it finds about one part.
 *
 * @param reasons the reason for each, by {@code CHECK} or {@code CHECK@PART}, the part by its exact name
 */
record Overrides(Map<String, String> reasons) {

    /** As typed; refuses a check or a part that there is not, and a reason that says nothing. */
    static Overrides of(Map<String, String> typed, Request request) {
        Map<String, String> reasons = new LinkedHashMap<>();
        typed.forEach((aimed, reason) -> {
            String[] halves = aimed.split("@", 2);
            refuseUnknown(halves[0]);
            if (reason.isBlank()) {
                throw new InputRefused(
                        "The check %s is set aside without a reason.".formatted(halves[0]),
                        "Write the reason after the equals sign: --override %s=\"…\".".formatted(aimed));
            }
            Labels labels = Labels.of(request);
            reasons.put(
                    halves.length == 1
                            ? halves[0]
                            : key(halves[0], labels.name(labels.get(halves[1], request.reference()))),
                    reason);
        });
        return new Overrides(reasons);
    }

    private static void refuseUnknown(String check) {
        if (!LetterWriter.checkNames().contains(check)) {
            throw new InputRefused(
                    "There is no check \"%s\".".formatted(Text.excerpt(check, 40)),
                    "Give the name that foi check prints before its finding, such as public-interest.");
        }
    }

    /** Why the finding is set aside; empty when it is not. */
    Optional<String> reason(Finding finding) {
        return finding.part()
                .map(part -> reasons.get(key(finding.check(), part)))
                .or(() -> Optional.ofNullable(reasons.get(finding.check())));
    }

    /** Each of the findings that is set aside, with the reason. */
    List<Overridden> used(List<Finding> findings) {
        return findings.stream()
                .flatMap(f -> reason(f).map(why -> new Overridden(f.check(), f.part(), f.message(), why)).stream())
                .toList();
    }

    private static String key(String check, String part) {
        return check + "@" + part;
    }
}
