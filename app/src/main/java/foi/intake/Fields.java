package foi.intake;

import foi.law.Dates;
import foi.law.Trouble;
import foi.register.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object. Each is asked for by its name; what was never asked for is unknown.
 *
 * <p>What is wrong with a field is noted among the case's {@link Faults}, and reading goes on as if the field
 * were absent.
 */
final class Fields {

    private final String path;
    private final Map<?, ?> values;
    private final Faults faults;
    private final Set<String> known = new HashSet<>();

    /** The fields of an object that stands at {@code path}, such as {@code parts[2].}, empty for the case itself. */
    Fields(String path, Map<?, ?> values, Faults faults) {
        this.path = path;
        this.values = values;
        this.faults = faults;
    }

    /** The text of a field exactly as it stands; empty when it is absent. */
    String text(String name) {
        return typed(name, String.class, "text in double quotes")
                .filter(text -> carried(name, text))
                .orElse("");
    }

    /** The text of a field that may be left out, and is by blank text. */
    Optional<String> filled(String name) {
        return Optional.of(text(name)).filter(text -> !text.isBlank());
    }

    /** The date of a field in any usual spelling; absent when it is blank. */
    Optional<LocalDate> date(String name) {
        return typed(name, String.class, "text such as \"2024-12-02\"")
                .filter(text -> !text.isBlank())
                .flatMap(text -> accepted(name, () -> Dates.parse(text)));
    }

    /** The one of {@code choices} that a field names; absent when it is blank. */
    <T> Optional<T> choice(String name, Function<String, Optional<T>> parse, List<String> choices) {
        Optional<String> typed = filled(name);
        Optional<T> chosen = typed.flatMap(parse);
        if (typed.isPresent() && chosen.isEmpty()) {
            refuse(name, "\"%s\" is not known; give %s".formatted(Text.excerpt(typed.get(), 40), either(choices)));
        }
        return chosen;
    }

    /** The object in a field; one without fields when it is absent. */
    Fields object(String name) {
        Optional<Map<?, ?>> found =
                typed(name, Map.class, "an object in braces").map(object -> object);
        boolean wrong = found.isEmpty() && values.get(name) != null;
        return new Fields(path + name + ".", found.orElse(Map.of()), wrong ? new Faults() : faults);
    }

    /** The objects in a field that holds a list; none when it is absent. */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        int place = 0;
        for (Object one : typed(name, List.class, "a list in square brackets").orElse(List.of())) {
            place++;
            if (one instanceof Map<?, ?> object) {
                objects.add(new Fields("%s%s[%d].".formatted(path, name, place), object, faults));
            } else {
                refuse("%s[%d]".formatted(name, place), wrongly(one, "an object in braces"));
            }
        }
        return objects;
    }

    /** Asks for a field that has to be there and to say something; {@code instead} tells what to give. */
    void require(String name, String instead) {
        if (saysNothing(name)) {
            refuse(name, "is missing; give " + instead);
        }
    }

    /** Whether a field is absent or blank; one of the wrong type says something. */
    boolean saysNothing(String name) {
        Object value = values.get(name);
        return value == null || (value instanceof String text && text.isBlank());
    }

    /** What {@code reading} of a field brings; absent, with its sentences noted, when they say no. */
    <T> Optional<T> accepted(String name, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Trouble no) {
            faults.add(path + name + ": " + no.getMessage());
            return Optional.empty();
        }
    }

    /** Notes what is wrong with a field: {@code wrong} is the sentence after its name, without the full stop. */
    void refuse(String name, String wrong) {
        faults.add(path + name + " " + wrong + ".");
    }

    /** Notes the fields that nobody has asked for. */
    void finish() {
        values.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.unknown(path + name));
    }

    private <T> Optional<T> typed(String name, Class<T> type, String wanted) {
        known.add(name);
        Object value = values.get(name);
        if (value != null && !type.isInstance(value)) {
            refuse(name, wrongly(value, wanted));
            return Optional.empty();
        }
        return Optional.ofNullable(type.cast(value));
    }

    private boolean carried(String name, String text) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return true;
        }
        refuse(name, "holds half a character (a lone surrogate), which no file can carry; write the whole one");
        return false;
    }

    private static String wrongly(@Nullable Object value, String wanted) {
        return "is %s; write it as %s".formatted(JsonText.kindOf(value), wanted);
    }

    private static String either(List<String> choices) {
        int last = choices.size() - 1;
        return last == 0 ? choices.get(0) : String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
    }
}
