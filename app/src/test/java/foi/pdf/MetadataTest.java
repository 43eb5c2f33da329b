package foi.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MetadataTest {

    @Test
    void a_document_says_what_it_is_by_whom_and_of_which_case() throws IOException {
        try (PDDocument paper = Loader.loadPDF(Proof.sample("letter", false))) {
            PDDocumentInformation about = paper.getDocumentInformation();
            assertThat(about.getTitle()).isEqualTo("Response to FOI-2026-00417");
            assertThat(about.getAuthor()).isEqualTo("Wexborough Borough Council");
            assertThat(about.getSubject()).isNotBlank();
            assertThat(about.getKeywords()).isEqualTo("FOI-2026-00417");
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(paper.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void an_issued_letter_bears_the_hash_to_which_the_history_of_its_case_had_come() throws IOException {
        assertThat(metadata("letter", false))
                .contains("<foi:reference>FOI-2026-00417</foi:reference>")
                .contains("<dc:identifier>FOI-2026-00417</dc:identifier>")
                .contains("<rdf:li>en-GB</rdf:li>")
                .contains("<foi:chain>" + Proof.CHAIN + "</foi:chain>");
    }

    @Test
    void a_draft_bears_none_since_it_can_be_made_again() throws IOException {
        assertThat(metadata("letter", true))
                .contains("<foi:reference>FOI-2026-00417</foi:reference>")
                .doesNotContain("<foi:chain>");
    }

    private static String metadata(String name, boolean draft) throws IOException {
        try (PDDocument paper = Loader.loadPDF(Proof.sample(name, draft))) {
            return new String(paper.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        }
    }
}
