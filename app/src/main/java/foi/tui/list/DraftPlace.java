package foi.tui.list;

import static java.util.Map.entry;

import foi.register.FormDraft;
import foi.register.InputRefused;
import foi.register.Reference;
import foi.register.Text;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a draft was typed.
 *
 * @param form the form in words
 * @param reference the case it is about, as far as there is one
 * @param part the number of the part it is about, as far as there is one
 * @param draft the draft
 */
record DraftPlace(String form, Optional<Reference> reference, Optional<Integer> part, FormDraft draft) {

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("new-request", "new request"),
            entry("answer", "answer"),
            entry("common-answer", "answer for all parts"),
            entry("outcome", "outcome"),
            entry("facts", "facts"),
            entry("note", "note"),
            entry("settings", "settings"),
            entry("part", "question"),
            entry("event", "clock"),
            entry("set-aside", "reason to set a breach aside"),
            entry("notice", "another letter"),
            entry("letter", "breaches set aside"));

    /** The forms about one part write its number after the reference, and perhaps which of its outcomes. */
    private static final Pattern OF_PART = Pattern.compile("(.+?) (\\d{1,4})( new| \\d{1,3})?");

    static DraftPlace of(FormDraft draft) {
        String form = WORDS.getOrDefault(draft.form(), draft.form().replace('-', ' '));
        boolean ofPart = draft.form().equals("answer") || draft.form().equals("outcome");
        Matcher found = OF_PART.matcher(draft.about());
        if (ofPart && found.matches()) {
            return new DraftPlace(
                    form, Reference.parse(found.group(1)), Optional.of(Integer.parseInt(found.group(2))), draft);
        }
        // What is set aside is named after the reference, which has no blank in it.
        String about = draft.form().equals("set-aside") ? draft.about().replaceFirst(" .*", "") : draft.about();
        return new DraftPlace(form, Reference.parse(about), Optional.empty(), draft);
    }

    /** What it is about, for the list. */
    String about() {
        return reference.map(Reference::written).orElse(Text.excerpt(draft.about(), 60))
                + part.map(number -> ", part no. " + number).orElse("");
    }

    /** The form and what it is about, within a sentence. */
    String words() {
        String about = about();
        return "\"" + form + "\"" + (about.isEmpty() ? "" : " of " + about);
    }

    /** The form, or the case from which the form is reached. */
    Screen open(Office office) {
        if (draft.form().equals("new-request")) {
            return office.ways().newRequest(office);
        }
        if (draft.form().equals("settings")) {
            return office.ways().settings(office);
        }
        Reference about = reference.orElseThrow(() ->
                new InputRefused("No way leads there from here.", "Open the form as before; it offers the draft."));
        if (part.isPresent() && draft.form().equals("outcome")) {
            return office.ways().outcome(office, about, part.get(), place());
        }
        if (part.isPresent()) {
            return office.ways().part(office, about, part.get());
        }
        return switch (draft.form()) {
            case "facts" -> office.ways().facts(office, about);
            case "answer", "common-answer" -> office.ways().commonAnswer(office, about);
            case "letter", "set-aside", "notice" -> office.ways().letter(office, about);
            default -> office.ways().caseFile(office, about);
        };
    }

    private Optional<Integer> place() {
        String last = draft.about().substring(draft.about().lastIndexOf(' ') + 1);
        boolean which = draft.about().matches(".* \\d+ \\d+") && last.matches("\\d{1,3}");
        return which ? Optional.of(Integer.parseInt(last)) : Optional.empty();
    }
}
