package foi.store;

import static foi.store.Samples.CLOCK;
import static foi.store.Samples.GREEN;
import static foi.store.Samples.NOW;
import static foi.store.Samples.atomically;
import static org.assertj.core.api.Assertions.assertThat;

import foi.register.FormDraft;
import foi.register.Officer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class DraftsTest {

    private static final Officer PATEL = new Officer("mpatel");

    @TempDir
    Path directory;

    SqliteRegister register;

    @BeforeEach
    void create() {
        register = SqliteRegister.create(directory, CLOCK);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void a_draft_comes_back_to_its_officer_alone() {
        FormDraft draft = draft("answer", "FOI-1 2", "Seven.");
        keep(GREEN, draft);
        assertThat(register.draft(GREEN, "answer", "FOI-1 2")).contains(draft);
        assertThat(register.draft(GREEN, "answer", "FOI-1 3")).isEmpty();
        assertThat(register.draft(GREEN, "outcome", "FOI-1 2")).isEmpty();
        assertThat(register.draft(PATEL, "answer", "FOI-1 2")).isEmpty();
        assertThat(register.drafts(PATEL)).isEmpty();
    }

    @Test
    void a_later_draft_of_the_same_form_takes_the_place_of_the_earlier_with_all_its_fields() {
        keep(GREEN, new FormDraft("new-request", "", Map.of("name", "Jo", "subject", "Bins"), NOW));
        FormDraft later = new FormDraft("new-request", "", Map.of("name", "Jo Moran"), NOW.plusSeconds(5));
        keep(GREEN, later);
        assertThat(register.drafts(GREEN)).containsExactly(later);
    }

    @Test
    void drafts_are_listed_newest_first_also_within_a_second() {
        Instant[] times = {NOW.plusMillis(500), NOW, NOW.plusSeconds(1), NOW.plusMillis(7)};
        for (int i = 0; i < times.length; i++) {
            keep(GREEN, new FormDraft("answer", "" + i, Map.of(), times[i]));
        }
        assertThat(register.drafts(GREEN)).extracting(FormDraft::about).containsExactly("2", "0", "3", "1");
    }

    @Test
    void a_dropped_draft_is_gone_and_the_others_stay() {
        FormDraft mine = draft("answer", "FOI-1 2", "Seven.");
        FormDraft hers = draft("answer", "FOI-1 1", "Eight.");
        keep(GREEN, mine);
        keep(GREEN, draft("answer", "FOI-1 1", "Nine."));
        keep(PATEL, hers);
        atomically(register, () -> register.dropDraft(GREEN, "answer", "FOI-1 1"));
        atomically(register, () -> register.dropDraft(GREEN, "answer", "not there"));
        assertThat(register.drafts(GREEN)).containsExactly(mine);
        assertThat(register.drafts(PATEL)).containsExactly(hers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a\r\nb\tc\u000bd\n\n", "\u0000x\u001b[31m", "é e\u0301 \u202e 𝄞", "--;\n';drop table"
            })
    void what_was_typed_comes_back_as_it_was_typed(String text) {
        FormDraft draft = draft(text, text, text);
        keep(GREEN, draft);
        assertThat(register.draft(GREEN, text, text)).contains(draft);
    }

    @Test
    void a_field_of_half_a_million_characters_is_kept_whole() {
        FormDraft draft = draft("answer", "FOI-1 2", "é|\n".repeat(170_000));
        keep(GREEN, draft);
        keep(GREEN, draft);
        assertThat(register.drafts(GREEN)).containsExactly(draft);
    }

    @Test
    void drafts_leave_no_trace_in_the_history() {
        keep(GREEN, draft("answer", "FOI-1 2", "Seven."));
        atomically(register, () -> register.dropDraft(GREEN, "answer", "FOI-1 2"));
        assertThat(register.history(Optional.empty())).isEmpty();
    }

    private void keep(Officer officer, FormDraft draft) {
        atomically(register, () -> register.keepDraft(officer, draft));
    }

    private static FormDraft draft(String form, String about, String text) {
        return new FormDraft(form, about, Map.of("text", text), NOW);
    }
}
