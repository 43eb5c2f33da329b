package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboxTest {

    @TempDir
    Path home;

    private Office office;
    private String reference = "";

    @BeforeEach
    void open() {
        office = Office.opened(home);
        reference = office.answered("Potholes");
    }

    @Test
    void in_a_shared_register_colleagues_can_read_and_replace_what_one_of_them_wrote() throws IOException {
        Path draft = Path.of(office.types("letter", reference).ends(0).line());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft)))
                .isEqualTo("rw-rw----");
        assertThat((int) Files.getAttribute(draft.getParent(), "unix:mode") & 07777)
                .isEqualTo(02770);
    }

    @Test
    void the_outbox_can_be_another_directory() {
        Path outbox = home.resolve("out box");
        office.types("settings", "outbox", outbox.toString()).ends(0);
        assertThat(office.types("issue", reference).ends(0).line())
                .isEqualTo(outbox.resolve(reference + "-response.pdf").toString());
        assertThat(outbox.toFile().list()).hasSize(1);
    }

    @Test
    void a_file_that_is_there_is_never_written_over_by_an_issued_letter() throws IOException {
        Path there = Files.writeString(home.resolve("there.pdf"), "mine");
        office.types("issue", reference, "-o", there.toString()).refuses(3, "is there already");
        assertThat(there).content().isEqualTo("mine");
        Files.createDirectory(office.register().resolve("letters"));
        Files.writeString(office.register().resolve("letters").resolve(reference + "-response.pdf"), "older");
        assertThat(office.types("issue", reference).ends(0).line()).endsWith("-response-2.pdf");
    }

    @Test
    void a_named_file_in_a_directory_that_is_not_there_is_refused() {
        Path nowhere = home.resolve("nowhere").resolve("letter.pdf");
        office.types("letter", reference, "-o", nowhere.toString()).refuses(3, "cannot be written", "directory");
        assertThat(nowhere.getParent()).doesNotExist();
    }
}
