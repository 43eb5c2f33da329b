package foi.tui.casefile;

import foi.register.OfficeTime;
import foi.register.Reference;
import foi.register.Touched;
import java.util.List;
import java.util.Optional;

/** What is said when a colleague has changed a case that is on the screen. */
final class Changes {

    private Changes() {}

    /** {@code mpatel changed this case at 13:12.}; empty where none of {@code cases} is this one. */
    static Optional<String> of(Reference reference, List<Touched> cases) {
        return cases.stream()
                .filter(touched -> touched.reference().key().equals(reference.key()))
                .findFirst()
                .map(touched ->
                        "%s changed this case at %s.".formatted(touched.officer(), OfficeTime.time(touched.at())));
    }
}
