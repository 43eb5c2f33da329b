package foi.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import foi.register.InputRefused;
import foi.register.Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says why a text is no JSON, and at which line and column. */
final class NoJson {

    private static final String DUPLICATE = "Duplicate field ";
    private static final String REMEDY = "Correct that place, or export the cases anew, and import the file again.";

    private NoJson() {}

    static InputRefused empty(JsonParser parser) {
        return refused(parser.currentLocation(), "the text ends and nothing was in it");
    }

    static InputRefused moreThanOne(JsonParser parser) {
        return refused(
                parser.currentTokenLocation(),
                "something follows the end; several cases stand in one list, in square brackets with commas between");
    }

    static InputRefused because(IOException e, JsonParser parser) {
        JsonLocation told = e instanceof JsonProcessingException json ? json.getLocation() : null;
        return refused(told == null ? parser.currentLocation() : told, reason(e));
    }

    private static String reason(IOException e) {
        String said = e instanceof JsonProcessingException json ? shortened(json.getOriginalMessage()) : "";
        if (said.startsWith(DUPLICATE)) {
            return "one object has the field " + Text.excerpt(said.substring(DUPLICATE.length()), 40) + " twice";
        }
        if (e instanceof JsonEOFException) {
            return "the text ends too early";
        }
        return e instanceof StreamConstraintsException
                ? "it is nested too deeply, or a number or name is too long"
                : "something stands that JSON does not allow there";
    }

    private static String shortened(@Nullable String message) {
        return message == null ? "" : message;
    }

    private static InputRefused refused(JsonLocation at, String reason) {
        return new InputRefused(
                "This is no JSON that can be read: at line %d, column %d %s."
                        .formatted(at.getLineNr(), at.getColumnNr(), reason),
                REMEDY);
    }
}
