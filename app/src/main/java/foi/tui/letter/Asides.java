package foi.tui.letter;

import foi.letters.Finding;
import foi.letters.Severity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the officer has set aside in a letter that is not issued yet, and why.
 *
 * @param reasons the reasons by {@code CHECK@PART}, or by {@code CHECK} for what concerns the letter as a whole
 */
record Asides(Map<String, String> reasons) {

    static final Asides NONE = new Asides(Map.of());

    Asides {
        reasons = Map.copyOf(reasons);
    }

    /** What a finding is set aside by. */
    static String key(Finding finding) {
        return finding.part().map(part -> finding.check() + "@" + part).orElse(finding.check());
    }

    /** The key that sets this finding aside; empty while nothing does. */
    private Optional<String> holding(Finding finding) {
        return Optional.of(key(finding))
                .filter(reasons::containsKey)
                .or(() -> Optional.of(finding.check()).filter(reasons::containsKey));
    }

    /** Why the finding is set aside; empty when it is not. */
    Optional<String> reason(Finding finding) {
        return holding(finding).map(key -> reasons.getOrDefault(key, ""));
    }

    Asides with(String key, String reason) {
        Map<String, String> more = new HashMap<>(reasons);
        more.put(key, reason);
        return new Asides(more);
    }

    Asides without(Finding finding) {
        Map<String, String> less = new HashMap<>(reasons);
        holding(finding).ifPresent(less::remove);
        return new Asides(less);
    }

    /** Those that set something of these findings aside; a letter keeps no others. */
    Map<String, String> used(List<Finding> findings) {
        Map<String, String> used = new LinkedHashMap<>();
        findings.forEach(finding -> holding(finding).ifPresent(key -> used.put(key, reasons.getOrDefault(key, ""))));
        return used;
    }

    /** The findings of that severity that are not set aside. */
    List<Finding> standing(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding ->
                        finding.severity() == severity && reason(finding).isEmpty())
                .toList();
    }

    /** The findings that are set aside. */
    List<Finding> aside(List<Finding> findings) {
        return findings.stream().filter(finding -> reason(finding).isPresent()).toList();
    }
}
