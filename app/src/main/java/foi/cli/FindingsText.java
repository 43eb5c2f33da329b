package foi.cli;

import foi.letters.Finding;
import foi.letters.Severity;
import foi.register.Overridden;
import foi.register.Text;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Findings of the checks, for people and for scripts. */
final class FindingsText {

    private FindingsText() {}

    /** Prints the findings; one that several parts share is said once. */
    static void print(List<Finding> findings, PrintStream to) {
        print(findings, List.of(), to);
    }

    /** The same, with those {@code overridden} marked as set aside. */
    static void print(List<Finding> findings, List<Overridden> overridden, PrintStream to) {
        Map<Alike, List<Finding>> alike = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> new Alike(withoutPart(finding), isAside(finding, overridden)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        alike.forEach((shared, found) -> print(shared.finding(), parts(found), shared.aside(), to));
    }

    /** What several parts share. */
    private record Alike(Finding finding, boolean aside) {}

    private static boolean isAside(Finding finding, List<Overridden> overridden) {
        return overridden.stream()
                .anyMatch(o -> o.check().equals(finding.check())
                        && o.part().equals(finding.part())
                        && o.message().equals(finding.message()));
    }

    private static void print(Finding finding, String parts, boolean aside, PrintStream to) {
        Columns.wrapped(
                "%-7s ".formatted(finding.severity().code()),
                "%s%s  (%s)%s".formatted(parts, finding.check(), finding.source(), aside ? ", set aside" : ""),
                to);
        Columns.wrapped("        ", Text.line(finding.message()), to);
        if (!aside) {
            Columns.wrapped("        → ", Text.line(finding.remedy()), to);
        }
    }

    private static Finding withoutPart(Finding finding) {
        return new Finding(
                finding.check(),
                finding.severity(),
                Optional.empty(),
                finding.source(),
                finding.message(),
                finding.remedy());
    }

    private static String parts(List<Finding> alike) {
        List<String> names =
                alike.stream().flatMap(finding -> finding.part().stream()).toList();
        return names.isEmpty() ? "" : (names.size() == 1 ? "part " : "parts ") + String.join(", ", names) + ": ";
    }

    /** How many there are of each weight. */
    static String sum(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "Nothing to object to.";
        }
        long breaches = number(findings, Severity.BREACH);
        return "%s, %s, %d of advice.%s"
                .formatted(
                        breaches == 1 ? "1 breach" : breaches + " breaches",
                        Sentences.count(number(findings, Severity.RISK), "risk"),
                        number(findings, Severity.ADVICE),
                        breaches == 0 ? " Nothing stops the letter." : "");
    }

    private static long number(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    static List<Map<String, @Nullable Object>> json(List<Finding> findings) {
        return findings.stream().map(FindingsText::json).toList();
    }

    private static Map<String, @Nullable Object> json(Finding finding) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("check", finding.check());
        map.put("severity", finding.severity().code());
        map.put("part", finding.part().orElse(null));
        map.put("source", finding.source());
        map.put("message", finding.message());
        map.put("remedy", finding.remedy());
        return map;
    }
}
