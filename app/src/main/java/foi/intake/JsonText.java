package foi.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text to JSON's maps, lists, strings and numbers, and back. */
final class JsonText {

    /** A case is six levels deep in a list of cases. */
    private static final int DEEPEST = 32;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .characterEscapes(new EscapedControls())
            .build();

    private static final JSON JSON_TEXT = JSON.builder(FACTORY)
            .enable(JSON.Feature.WRITE_NULL_PROPERTIES)
            .prettyPrinter(layout())
            .build();

    private JsonText() {}

    /** The value that stands in {@code text}, refused with line and column when there is none, or more than one. */
    static @Nullable Object parse(String text) {
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(json)) {
            return parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object parse(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                throw NoJson.empty(parser);
            }
            Object value = JSON_TEXT.anyFrom(parser);
            if (parser.nextToken() != null) {
                throw NoJson.moreThanOne(parser);
            }
            return value;
        } catch (IOException e) {
            throw NoJson.because(e, parser);
        }
    }

    /** {@code value} over several lines, with a line break at its end. */
    static String print(Object value) {
        try {
            return JSON_TEXT.asString(value) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code value} is, for a sentence. */
    static String kindOf(@Nullable Object value) {
        if (value instanceof String) {
            return "text";
        }
        if (value instanceof Map<?, ?>) {
            return "an object";
        }
        if (value instanceof List<?>) {
            return "a list";
        }
        return value instanceof Number ? "a number" : String.valueOf(value);
    }

    private static PrettyPrinter layout() {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withArrayIndenter(twoSpaces)
                .withObjectIndenter(twoSpaces);
    }
}
