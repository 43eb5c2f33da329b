package foi.tui.arrival;

import foi.register.Reference;
import foi.register.Requester;
import foi.register.Text;
import foi.tui.stage.Office;
import foi.tui.widget.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Earlier requests that may be the same: of the same applicant or on the same subject.
 *
 * @param of whom and what they were looked up for
 * @param references their references
 */
record Known(String of, List<Reference> references) {

    static final Known NOTHING = new Known("", List.of());

    /** As many references as are named. */
    private static final int NAMED = 3;

    /** What the register knows of the applicant and the subject in the form. */
    static Known of(Office office, Form sheet) {
        String of = sought(sheet);
        if (of.isBlank()) {
            return new Known(of, List.of());
        }
        Requester requester = new Requester(
                sheet.value("name").strip(),
                Optional.of(sheet.value("email").strip()),
                Optional.empty(),
                Optional.empty());
        return new Known(of, office.desk().register().similar(requester, Text.line(sheet.value("subject"))));
    }

    /** Whether this was looked up for what the form says now, or there is nothing to look up. */
    boolean isOf(Form sheet) {
        String now = sought(sheet);
        return now.isBlank() || now.equals(of);
    }

    private static String sought(Form sheet) {
        return String.join("\n", sheet.value("name"), sheet.value("email"), sheet.value("subject"));
    }

    /** What is said of them below the form; nothing where there are none. */
    String said() {
        return references.isEmpty() ? "" : " Earlier, by the same applicant or on this subject: " + named(references);
    }

    /** The first of the references, and how many more there are. */
    static String named(List<Reference> references) {
        String named = references.stream().limit(NAMED).map(Reference::written).collect(Collectors.joining(", "));
        return references.size() > NAMED ? named + " and %d more".formatted(references.size() - NAMED) : named;
    }
}
