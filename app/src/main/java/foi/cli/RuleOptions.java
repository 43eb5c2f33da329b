package foi.cli;

import foi.law.Reading;
import foi.law.TimeLimit;
import foi.register.InputRefused;
import foi.register.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which rule the time of a request is counted, as it is typed. */
final class RuleOptions {

    @Option(
            names = "--limit",
            paramLabel = "LIMIT",
            description = "standard, school, archive, or the working days that were allowed, 1 to 60.")
    private @Nullable String limit;

    @Option(
            names = "--reading",
            paramLabel = "READING",
            description = "Receipt on a non-working day: statute (that day) or code (the next working day).")
    private @Nullable String reading;

    Optional<TimeLimit> limit() {
        return Optional.ofNullable(limit).map(RuleOptions::limit);
    }

    Optional<Reading> reading() {
        return Optional.ofNullable(reading).map(RuleOptions::reading);
    }

    boolean given() {
        return limit != null || reading != null;
    }

    static TimeLimit limit(String typed) {
        return TimeLimit.parse(typed)
                .orElseThrow(() -> new InputRefused(
                        "A limit of %s does not exist.".formatted(Text.excerpt(typed, 40)),
                        "Give standard, school, archive or a number of working days from 1 to %d; the ordinary limit is 20 (s.10(1))."
                                .formatted(TimeLimit.LONGEST)));
    }

    static Reading reading(String typed) {
        return Reading.parse(typed)
                .orElseThrow(() -> new InputRefused(
                        "There is no reading \"%s\".".formatted(Text.excerpt(typed, 40)), "Give statute or code."));
    }
}
