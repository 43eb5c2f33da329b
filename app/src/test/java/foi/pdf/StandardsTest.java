package foi.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandardsTest {

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest(name = "{0}, draft {1}: {2}")
    @CsvSource({
        "letter, false, PDFUA_1",
        "letter, false, PDFA_2_A",
        "letter, true, PDFUA_1",
        "letter, true, PDFA_2_A",
        "register, false, PDFUA_1",
        "register, false, PDFA_2_A",
        "register, true, PDFUA_1",
        "register, true, PDFA_2_A",
    })
    void the_standards_for_accessible_and_archival_documents_are_kept(String name, boolean draft, PDFAFlavour standard)
            throws Exception {
        assertThat(faults(Proof.sample(name, draft), standard)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PDFUA_1", "PDFA_2_A"})
    void the_standards_are_kept_for_names_from_everywhere(PDFAFlavour standard) throws Exception {
        String names = "Łukasz Ştefănescu, Ŵyn, Ηλίας, Юлия, Արամ, ნინო, محمد علي, דוד כהן, 李, 😀, \uE000";
        assertThat(faults(Proof.print("<p>" + names + "</p><p dir=\"rtl\">محمد علي</p>"), standard))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PDFUA_1", "PDFA_2_A"})
    void the_standards_are_kept_whatever_an_officer_writes(PDFAFlavour standard) throws Exception {
        String answer = """
                <h1>One</h1><h4>Four</h4><p><a href="https://a.example">here</a> <a href="#nowhere">there</a>
                <strong><em>both</em></strong> <code>code</code> <del>gone</del></p><pre><code>a
                  b</code></pre><hr/><p></p><ul><li></li><li><p>a</p><p>b</p></li></ul>
                <table><thead><tr><th></th><th>B</th></tr></thead><tbody><tr><td></td><td></td></tr></tbody></table>
                <p><img src="data:image/png;base64,%s"/></p>
                """.formatted(Proof.DOT);
        assertThat(faults(Proof.print(answer), standard)).isEmpty();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (InputStream bytes = new ByteArrayInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + "-"
                            + fault.getRuleId().getTestNumber() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
