package foi.desk;

import foi.law.Trouble;
import foi.letters.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** A letter is not issued, because as it stands it would break the Act. */
public final class Breaches extends Trouble {

    private final List<Finding> findings;

    Breaches(List<Finding> findings) {
        super(
                findings.size() == 1
                        ? "The letter is not issued: a check found a breach."
                        : "The letter is not issued: the checks found %d breaches.".formatted(findings.size()),
                "Mend %s, or set %s aside with a reason that is kept: %s."
                        .formatted(
                                findings.size() == 1 ? "it" : "them",
                                findings.size() == 1 ? "it" : "them",
                                findings.stream()
                                        .map(Finding::check)
                                        .distinct()
                                        .map(check -> "--override " + check + "=REASON")
                                        .collect(Collectors.joining(" "))));
        this.findings = List.copyOf(findings);
    }

    /** The breaches found. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public int exitCode() {
        return 1;
    }
}
