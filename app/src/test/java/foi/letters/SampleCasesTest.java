package foi.letters;

import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.CaseJson;
import foi.law.Reading;
import foi.register.CaseFiles.Read;
import foi.register.Reference;
import foi.register.Request;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four letters that were really sent, as cases: what was wrong with each is found, and nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleCasesTest {

    private static final Cases OFFICE = Cases.answered();

    @Test
    void sample_000_never_says_whether_one_breakdown_is_held() {
        assertThat(faults("000", "2016-07-11")).containsExactly("held-stated #4");
        assertThat(advice("000", "2016-07-11"))
                .containsExactly("not-held-wording #2", "not-held-search #2", "still-open #5");
    }

    @ParameterizedTest(name = "dated {0}: {1}")
    @CsvSource({"2025-01-06, both-readings", "2024-01-06, dates-coherent", "2025-01-03, ", "2024-12-20, "})
    void sample_001_never_says_whether_the_trust_holds_anything(String dated, String dates) {
        Stream<String> held = IntStream.rangeClosed(1, 11).mapToObj(n -> "held-stated " + n);

        assertThat(faults("001", dated))
                .containsExactlyElementsOf(
                        Stream.concat(held, Stream.ofNullable(dates)).toList());
        assertThat(advice("001", dated)).isEmpty();
    }

    @Test
    void sample_002_has_no_fault() {
        assertThat(faults("002", "2018-11-19")).isEmpty();
        assertThat(advice("002", "2018-11-19")).isEmpty();
    }

    @Test
    void sample_003_withholds_for_future_publication_without_the_public_interest_and_keeps_a_small_number_back() {
        assertThat(faults("003", "2019-05-29"))
                .containsExactly(
                        "small-numbers 2)",
                        "public-interest 1)",
                        "public-interest 2)",
                        "future-publication 1)",
                        "future-publication 2)");
        assertThat(advice("003", "2019-05-29")).containsExactly("not-held-wording 2)", "not-held-search 2)");
    }

    @ParameterizedTest
    @CsvSource({"000, 2016-07-11", "002, 2018-11-19", "003, 2019-05-29"})
    void each_letter_has_every_question_in_the_order_of_the_case(String sample, String dated) {
        Request request = request(sample);
        String plain = squeezed(OFFICE.writer()
                .plain(OFFICE.writer().write(LetterKind.RESPONSE, OFFICE.occasion(request, dated, dated), false)));

        int from = 0;
        for (var part : request.parts()) {
            int found = plain.indexOf(squeezed(part.question()), from);
            assertThat(found).as(part.question()).isGreaterThanOrEqualTo(from);
            from = found + 1;
        }
        assertThat(plain).endsWith(squeezed("Sarah Green Information Governance Officer"));
    }

    private static List<String> faults(String sample, String dated) {
        return found(sample, dated)
                .filter(f -> !f.startsWith("ADVICE "))
                .map(SampleCasesTest::rest)
                .toList();
    }

    private static List<String> advice(String sample, String dated) {
        return found(sample, dated)
                .filter(f -> f.startsWith("ADVICE "))
                .map(SampleCasesTest::rest)
                .toList();
    }

    private static Stream<String> found(String sample, String dated) {
        String today = dated.equals("2024-01-06") ? "2025-01-06" : dated;
        return OFFICE.writer().check(LetterKind.RESPONSE, OFFICE.occasion(request(sample), dated, today)).stream()
                .map(f -> Stream.of(f.severity().name(), f.check(), f.part().orElse(""))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private static String rest(String found) {
        return found.substring(found.indexOf(' ') + 1);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    static Request request(String sample) {
        try (InputStream in = SampleCasesTest.class.getResourceAsStream("/foi/desk/demo/sample-" + sample + ".json")) {
            assertThat(in).isNotNull();
            Read read = new CaseJson()
                    .read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .get(0);
            Read.Taken taken = (Read.Taken) read;
            return taken.draft().under(taken.draft().reference().orElse(new Reference("FOI-1")), Reading.STATUTE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
