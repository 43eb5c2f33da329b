package foi.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandardsTest {

    @ParameterizedTest(name = "{0}, draft {1}")
    @CsvSource({"letter, false", "letter, true", "register, false", "register, true"})
    void the_standards_for_accessible_and_archival_documents_are_kept(String name, boolean draft) {
        assertThat(Standards.faults(Proof.sample(name, draft))).isEmpty();
    }

    @Test
    void the_standards_are_kept_for_names_from_everywhere() {
        String names = "Łukasz Ştefănescu, Ŵyn, Ηλίας, Юлия, Արամ, ნინო, محمد علي, דוד כהן, 李, 😀, \uE000";
        assertThat(Standards.faults(Proof.print("<p>" + names + "</p><p dir=\"rtl\">محمد علي</p>")))
                .isEmpty();
    }

    @Test
    void the_standards_are_kept_whatever_stands_in_an_answer() {
        String answer = """
                <h1>One</h1><h4>Four</h4><p><a href="https://a.example">here</a> <a href="#nowhere">there</a>
                <strong><em>both</em></strong> <code>code</code> <del>gone</del></p><pre><code>a
                  b</code></pre><hr/><p></p><ul><li></li><li><p>a</p><p>b</p></li></ul>
                <table><thead><tr><th></th><th>B</th></tr></thead><tbody><tr><td></td><td></td></tr></tbody></table>
                <p><img src="data:image/png;base64,%s"/></p>
                """.formatted(Proof.DOT);
        assertThat(Standards.faults(Proof.print(answer))).isEmpty();
    }

    /** The test of the test: what is no such document does not pass. */
    @Test
    void a_document_without_its_metadata_is_found_out() {
        byte[] pdf = Proof.sample("letter", false).clone();
        String bytes = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = bytes.indexOf("/MarkInfo");
        pdf[at + 1] = 'X';
        assertThat(Standards.faults(pdf)).isNotEmpty();
    }
}
