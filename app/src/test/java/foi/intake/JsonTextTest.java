package foi.intake;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import foi.register.InputRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonTextTest {

    private static final CaseJson CASES = new CaseJson();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | line 1, column 1 the text ends and nothing was in it
            ` ` | line 1, column 2 the text ends and nothing was in it
            nonsense | line 1, column 1 something stands that JSON does not allow there
            { "a": 1, "a": 2} | line 1, column 14 one object has the field 'a' twice
            {} {} | line 1, column 4 something follows the end
            {}] | line 1, column 3 something stands that JSON does not allow there
            [{"a": "b | line 1, column 10 the text ends too early
            7 | line 1, column 1 the text is a number and no case
            null | line 1, column 1 the text is null and no case
            """)
    void a_text_that_is_no_json_is_refused_with_line_and_column(String text, String told) {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> CASES.read(text))
                .withMessageContaining(told)
                .matches(refused -> refused.remedy().endsWith("."));
    }

    @Test
    void json_that_is_nested_too_deeply_is_refused() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> CASES.read("\n" + "[".repeat(100_000)))
                .withMessageContaining("at line 2, column 34 it is nested too deeply");
    }
}
