package foi.tui.letter;

import foi.register.FormDraft;
import foi.register.Labels;
import foi.register.Request;
import foi.register.Text;
import foi.tui.stage.Office;
import java.util.List;
import java.util.Set;

/** What the officer has typed for a case and not saved, so that no letter has it. */
final class Unsaved {

    /** The forms of which a letter is made. */
    private static final Set<String> SAID = Set.of("answer", "outcome");

    private Unsaved() {}

    /** The parts for which there is something, as they stand in a sentence. */
    static List<String> parts(Office office, Request request) {
        String about = request.reference() + " ";
        return office.drafts().all().stream()
                .filter(draft -> SAID.contains(draft.form()) && draft.about().startsWith(about))
                .map(draft -> part(request, draft, about.length()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String part(Request request, FormDraft draft, int from) {
        String number = draft.about().substring(from).replaceFirst(" .*", "");
        return request.parts().stream()
                .filter(part -> String.valueOf(part.number()).equals(number))
                .findFirst()
                .map(part -> "part " + Text.line(Labels.of(request).name(part)))
                .orElse("all parts together");
    }
}
