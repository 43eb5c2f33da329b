package foi.letters;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that is looked at before a letter goes.
 *
 * @param name its name, by which an officer sets it aside
 * @param severity how much its findings weigh, where a fault does not say otherwise
 * @param source the provision it rests on
 * @param look what it looks for
 */
record Check(String name, Severity severity, String source, Look look) {

    /** What it finds in the letter. */
    Stream<Finding> findings(Subject subject) {
        return look.at(subject)
                .map(fault -> new Finding(
                        name,
                        fault.severity().orElse(severity),
                        fault.part(),
                        source,
                        fault.message(),
                        fault.remedy()));
    }

    /** Looks at a letter and tells each fault. */
    @FunctionalInterface
    interface Look {

        /** The faults of the letter. */
        Stream<Fault> at(Subject subject);
    }

    /** A fault, in a sentence, with the way to mend it. */
    record Fault(Optional<Severity> severity, Optional<String> part, String message, String remedy) {

        /** A fault of the letter as a whole. */
        static Fault whole(String message, String remedy) {
            return new Fault(Optional.empty(), Optional.empty(), message, remedy);
        }

        /** The one fault of a letter as a whole. */
        static Stream<Fault> stream(String message, String remedy) {
            return Stream.of(whole(message, remedy));
        }

        /** A fault of one part, by the name officers call it. */
        static Fault in(String part, String message, String remedy) {
            return new Fault(Optional.empty(), Optional.of(part), message, remedy);
        }

        /** The same fault, weighing as much as {@code other}. */
        Fault weighing(Severity other) {
            return new Fault(Optional.of(other), part, message, remedy);
        }
    }
}
