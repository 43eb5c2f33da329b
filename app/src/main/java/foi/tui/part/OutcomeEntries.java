package foi.tui.part;

import foi.law.CostEstimate;
import foi.law.Dates;
import foi.law.Particular;
import foi.register.Outcome;
import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of an outcome: exactly what its kind and its provision ask for. The focused one has room, the others a row.
 *
 * @param ground what it relies on
 */
record OutcomeEntries(Ground ground) {

    static final String SCOPE = "scope";

    private static final int ROOM = 4;
    private static final int INDENT = 24;

    /** What is said in a few words. */
    private static final Set<Particular> SHORT =
            EnumSet.of(Particular.PUBLISHER, Particular.EXPECTED, Particular.LIKELY_HOLDER);

    /** Every field of an outcome by name. */
    static Map<String, String> values(Outcome outcome) {
        Map<String, String> values = new HashMap<>();
        values.put(SCOPE, outcome.scope());
        outcome.particulars().texts().forEach((particular, text) -> values.put(particular.code(), text));
        return values;
    }

    /** A form that begins with these values. */
    Form begun(Map<String, String> values) {
        List<Entry> seeds = new ArrayList<>();
        values.forEach((name, text) -> seeds.add(Entry.area(name, name, 1).with(text)));
        List<Entry> filled = entries(Form.of(seeds)).stream()
                .map(entry -> entry.with(values.getOrDefault(entry.name(), "")))
                .toList();
        return Form.of(filled);
    }

    /** {@code form} with the fields for this ground, the needed ones that are empty marked. */
    Form arranged(Form form) {
        return form.entries(entries(form)).entries(entries(form));
    }

    private List<Entry> entries(Form form) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.line(SCOPE, "  Covers"));
        ground.needs().forEach(p -> entries.add(entry(p, form, true)));
        ground.optional().forEach(p -> entries.add(entry(p, form, false)));
        return entries;
    }

    private Entry entry(Particular particular, Form form, boolean needed) {
        String value = form.value(particular.code());
        String label = (needed && value.isBlank() ? "! " : "  ") + Labelled.of(particular);
        if (SHORT.contains(particular) && value.indexOf('\n') < 0) {
            return Entry.line(particular.code(), label);
        }
        return Entry.area(particular.code(), label, form.focused().equals(particular.code()) ? ROOM : 1);
    }

    /** What the focused field asks for, and why; of a request that came on that day. */
    List<Line> echo(String name, Form form, LocalDate received, int columns) {
        if (!name.equals(form.focused())) {
            return List.of();
        }
        String told = name.equals(SCOPE)
                ? "which years or which pieces; empty for the whole part"
                : Particular.named(name)
                        .map(particular -> told(particular, received) + reckoned(particular, form))
                        .orElse("");
        return Width.wrap(told, Math.max(20, columns - INDENT)).stream()
                .map(row -> Line.of(row, Style.QUIET))
                .toList();
    }

    private String told(Particular particular, LocalDate received) {
        String held = particular == Particular.HELD_FOR_PUBLICATION
                ? ": already held on " + Dates.withWeekday(received) + ", when the request came"
                : "";
        String may = ground.needs().contains(particular) ? "" : "if it helps: ";
        return may + Words.asked(particular) + held;
    }

    /** What the estimate comes to as it is typed, or why it cannot be recorded. */
    private static String reckoned(Particular particular, Form form) {
        if (particular != Particular.ESTIMATE) {
            return "";
        }
        String typed = form.value(particular.code());
        return CostEstimate.refuses(typed)
                .map(no -> ". " + no.what())
                .or(() -> CostEstimate.read(typed)
                        .map(read -> ". So far %s hours, £%,.2f"
                                .formatted(read.hours().toPlainString(), read.cost())))
                .orElse("");
    }

    /** What must not be mistaken, for the row above the keys. */
    String caution() {
        return ground.needs().contains(Particular.HELD_FOR_PUBLICATION)
                ? "Not held when the request came? Then the outcome is \"not held\", not %s.".formatted(ground.name())
                : "";
    }
}
