package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubjectLineTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Dear Sir|How many bins?; How many bins?",
                "Hello|1) How many bins?|2) How many lorries?; How many bins?",
                "• The number of bins; The number of bins",
                "Q3. Which firm?; Which firm?",
                "2024/25 budgets; 2024/25 budgets",
                "A contract, please; A contract, please",
                "Dear all,; 'Dear all,'",
            })
    void a_request_is_named_by_its_first_line_without_greeting_and_label(String body, String subject) {
        assertThat(SubjectLine.of(body.replace('|', '\n'))).isEqualTo(subject);
    }
}
