package foi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.letters.Letter;
import foi.letters.LetterKind;
import foi.register.InputRefused;
import foi.register.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboxTest {

    private static final byte[] PDF = {1, 2, 3};

    @TempDir
    Path directory;

    @Test
    void without_a_setting_documents_go_beside_the_register() {
        assertThat(Outbox.of(new Settings(Map.of()), directory, "").directory())
                .isEqualTo(directory.resolve("letters"));
        assertThat(Outbox.of(new Settings(Map.of("outbox", "/srv/out")), directory, "")
                        .directory())
                .isEqualTo(Path.of("/srv/out"));
    }

    @Test
    void a_refusal_tells_how_another_place_is_given_only_where_that_must_be_said() throws IOException {
        Path there = Files.write(directory.resolve("there.pdf"), PDF);
        Path nowhere = directory.resolve("nowhere").resolve("letter.pdf");
        Outbox typed = new Outbox(directory, "with -o");
        Outbox shown = new Outbox(directory, "");
        assertRefused(() -> typed.to(there).prepare(letter(), PDF), "Give another name with -o.");
        assertRefused(() -> shown.to(there).prepare(letter(), PDF), "Give another name.");
        assertRefused(() -> typed.put(directory, PDF), "Give the name of a file with -o.");
        assertRefused(() -> shown.put(directory, PDF), "Give the name of a file.");
        assertRefused(() -> typed.put(nowhere, PDF), "or give another place with -o. Where");
        assertRefused(() -> shown.put(nowhere, PDF), "or give another place. Where");
    }

    @Test
    void a_document_arrives_only_once_it_is_let_and_leaves_nothing_when_it_is_taken_back() {
        Outbox outbox = new Outbox(directory.resolve("new"), "");
        Dispatch.Sent sent = outbox.prepare(letter(), PDF);
        Path place = directory.resolve("new/FOI-1-response.pdf");
        assertThat(place).doesNotExist();
        assertThat(sent.arrive()).isEqualTo(place.toString());
        assertThat(place).hasBinaryContent(PDF);
        outbox.prepare(letter(), PDF).takeBack();
        assertThat(directory.resolve("new").toFile().list()).containsExactly("FOI-1-response.pdf");
    }

    private static Letter letter() {
        return new Letter(
                LetterKind.RESPONSE,
                "FOI-1",
                "Response",
                "Anytown Council",
                LocalDate.parse("2024-12-09"),
                false,
                "<p>Yes.</p>",
                Optional.empty(),
                "");
    }

    private static void assertRefused(Runnable work, String remedy) {
        assertThatThrownBy(work::run).isInstanceOf(InputRefused.class).hasMessageContaining(remedy);
    }
}
