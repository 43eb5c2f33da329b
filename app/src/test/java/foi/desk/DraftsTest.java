package foi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import foi.register.FormDraft;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class DraftsTest {

    @TempDir
    Path directory;

    private Room room;

    @BeforeEach
    void open() {
        room = new Room(directory);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void what_an_officer_typed_is_there_when_they_come_back() {
        new Drafts(room.desk("sgreen")).keep("answer", "FOI-1 2", Map.of("answer", "Seven, \nnot"));
        Drafts later = new Drafts(room.desk("sgreen"));
        FormDraft draft = new FormDraft("answer", "FOI-1 2", Map.of("answer", "Seven, \nnot"), Room.NOW);
        assertThat(later.find("answer", "FOI-1 2")).contains(draft);
        assertThat(later.all()).containsExactly(draft);
        assertThat(new Drafts(room.desk("mpatel")).all()).isEmpty();
    }

    @Test
    void the_last_words_kept_are_those_that_come_back() {
        Drafts drafts = new Drafts(room.desk("sgreen"));
        drafts.keep("answer", "FOI-1 2", Map.of("answer", "Seven"));
        drafts.keep("answer", "FOI-1 2", Map.of("answer", "Eight"));
        assertThat(drafts.all()).extracting(FormDraft::fields).containsExactly(Map.of("answer", "Eight"));
    }

    @Test
    void a_draft_that_was_dropped_does_not_come_back() {
        Drafts drafts = new Drafts(room.desk("sgreen"));
        drafts.keep("answer", "FOI-1 2", Map.of("answer", "Seven"));
        drafts.drop("answer", "FOI-1 2");
        drafts.drop("answer", "FOI-1 2");
        assertThat(drafts.all()).isEmpty();
    }
}
