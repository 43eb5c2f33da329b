package foi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOI-2425-SG15879",
                "FOI/2021/2475",
                "FOI2024/02090",
                "1306/25",
                "13457_18",
                "FOI-0451-2223",
                "ENQ-462818-R7W7Q7",
                "2016040001401",
                "FOI (R) #7",
                "FOI--7"
            })
    void references_of_real_authorities_are_references_and_print_as_they_are_written(String written) {
        assertThat(Reference.parse(written)).map(Reference::written).contains(written);
        assertThat(Reference.parse("  " + written + "\t"))
                .map(Reference::toString)
                .contains(written);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "foi 2425/00001, FOI-2425-00001",
        "FOI.2425.00001, FOI-2425-00001",
        "foi242500001, FOI-2425-00001",
        "foi-2425-sg15879, FOI/2425/SG15879"
    })
    void two_are_the_same_when_their_letters_and_digits_are(String typed, String kept) {
        Reference one = new Reference(typed);
        Reference other = new Reference(kept);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.key()).isEqualTo(other.key());
    }

    @Test
    void a_zero_more_is_another_reference() {
        assertThat(new Reference("FOI-2425-00001")).isNotEqualTo(new Reference("FOI-2425-000001"));
        assertThat(new Reference("FOI-2425-1")).isNotEqualTo("FOI-2425-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "FOI", "-1", "../1", "FOI\n1", "FOI\u001b[31m1", "FOI:1", "FOI<1>", "1\u202e2", "٣"})
    void what_holds_no_digit_or_marks_of_another_trade_is_none(String typed) {
        assertThat(Reference.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new Reference(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sixty_characters_are_the_most() {
        assertThat(Reference.parse("1".repeat(60))).isPresent();
        assertThat(Reference.parse("1".repeat(61))).isEmpty();
        assertThat(Reference.parse("1".repeat(1_000_000))).isEmpty();
    }
}
