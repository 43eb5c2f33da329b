package foi.register;

import java.time.Instant;
import java.util.Map;

/**
 * What an officer has typed in a form and not yet saved, exactly as it was typed.
 *
 * @param form which form it is, such as {@code answer} or {@code new-request}
 * @param about what it is about, such as {@code FOI-2627-00001 2}; empty where it is about nothing yet
 * @param fields what was typed, by the names of the fields
 * @param kept when it was kept, by the host's clock
 */
public record FormDraft(String form, String about, Map<String, String> fields, Instant kept) {

    public FormDraft {
        fields = Map.copyOf(fields);
    }
}
