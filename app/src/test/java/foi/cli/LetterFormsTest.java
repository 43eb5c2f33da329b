package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class LetterFormsTest {

    @TempDir
    private Path home;

    private Office office;
    private String reference;

    @BeforeEach
    void a_request_is_answered() {
        office = Office.opened(home);
        reference = office.answered("Bins");
    }

    @Test
    void html_begins_as_pages_do_and_text_says_that_it_is_a_draft() {
        assertThat(office.types("letter", reference, "--format", "html").ends(0).out())
                .startsWith("<!DOCTYPE html>")
                .contains("DRAFT");
        assertThat(office.types("letter", reference, "--format", "text").ends(0).out())
                .startsWith("DRAFT");
    }

    @Test
    void a_working_copy_goes_to_the_outbox_under_a_name_that_says_what_it_is() throws IOException {
        Path place = Path.of(
                office.types("letter", reference, "--format", "docx").ends(0).line());
        assertThat(place).exists().hasFileName(reference + "-response-working-copy.docx");
        assertThat(Files.readAllBytes(place)).startsWith('P', 'K');
    }

    @Test
    void an_email_with_a_draft_says_so_and_one_with_a_letter_has_the_letter() throws IOException {
        Path draft = Path.of(office.types("letter", reference, "--eml").ends(0).line());
        assertThat(draft).hasFileName(reference + "-response-draft.eml");
        assertThat(Files.readString(draft))
                .contains("Subject: DRAFT: Your request for information " + reference + ": Bins")
                .contains("X-Unsent: 1")
                .contains("To: a@example.org")
                .contains("Please find attached our response to your request");

        Path pdf = Path.of(office.types("issue", reference).ends(0).line());
        Path sent = Path.of(
                office.types("letter", reference, "--issued", "--eml").ends(0).line());
        assertThat(sent).hasFileName(reference + "-response.eml");
        String encoded = java.util.Base64.getMimeEncoder().encodeToString(Files.readAllBytes(pdf));
        assertThat(Files.readString(sent).replaceAll("\\s", ""))
                .doesNotContain("DRAFT")
                .contains(encoded.replaceAll("\\s", ""));
    }

    @Test
    void an_issued_letter_has_its_other_forms_and_they_are_no_drafts() {
        office.types("issue", reference).ends(0);
        office.types("amend", reference, "--subject", "Other");
        for (String format : new String[] {"text", "html"}) {
            assertThat(office.types("letter", reference, "--issued", "--format", format)
                            .ends(0)
                            .out()
                            .replaceAll("(?s)<style>.*</style>", ""))
                    .contains("Seven.")
                    .contains("Bins")
                    .doesNotContain("DRAFT");
        }
        assertThat(office.types("letter", reference, "--issued", "--format", "docx")
                        .ends(0)
                        .line())
                .endsWith("-working-copy.docx");
    }

    @Test
    void an_applicant_without_an_address_for_it_has_no_email() {
        String posted = office.types(
                        "log", "--received=2024-12-02", "--name=P Post", "--address=1 High St", "--subject=x")
                .ends(0)
                .line();
        office.types("letter", posted, "--eml").refuses(3, "has no e-mail address", "foi amend");
    }

    @Test
    void what_cannot_be_is_refused_before_anything_is_written() {
        office.types("letter", reference, "--format", "odt").refuses(3, "There is no format \"odt\"", "docx");
        office.types("letter", reference, "--eml", "--format", "docx").refuses(3, "is the PDF");
        office.types("letter", reference, "--issued").refuses(3, "No response was issued");
        assertThat(home.resolve("register/letters")).doesNotExist();
    }

    @Test
    void a_letter_whose_bytes_were_changed_behind_the_programs_back_is_not_given_out() throws Exception {
        office.types("issue", reference).ends(0);
        Path database = home.resolve("register/register.db");
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.executeUpdate("drop trigger letter_is_not_changed");
            statement.executeUpdate("update letter set pdf = x'255044462d'");
        }
        office.types(
                        "letter",
                        reference,
                        "--issued",
                        "-o",
                        home.resolve("a.pdf").toString())
                .refuses(5, "is no longer the document that was issued", "SHA-256");
        office.types("letter", reference, "--issued", "--eml").refuses(5, "is no longer the document");
        assertThat(home.resolve("a.pdf")).doesNotExist();
    }

    @Test
    void what_cannot_be_printed_is_told_when_a_draft_is_made() {
        office.types("answer", reference, "1.", "--text", "\u674e").ends(0);
        assertThat(office.types("letter", reference).ends(0).err())
                .contains("part 1.: unprintable")
                .contains("U+674E");
    }
}
