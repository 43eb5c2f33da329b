package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelMarkTest {

    @ParameterizedTest(name = "{0}: label {1} at {2}")
    @CsvSource({
        "1. How many, 1., 1",
        "1) How many, 1), 1",
        "1)How many, 1), 1",
        "1.How many, 1., 1",
        "1: How many, 1:, 1",
        "1.) How many, 1.), 1",
        "1 - How many, 1, 1",
        "(1) How many, (1), 1",
        "( 12 ) How many, ( 12 ), 12",
        "'  7. How many', 7., 7",
        "01. How many, 01., 1",
        "Q1) How many, Q1), q 1",
        "Q1: How many, Q1:, q 1",
        "Q.1 How many, Q.1, q 1",
        "Q 1. How many, Q 1., q 1",
        "Question 1, Question 1, question 1",
        "Question 12: How many, Question 12:, question 12",
        "Question 3 - How many, Question 3, question 3",
        "1a) How many, 1a), 1 a",
        "1.a) How many, 1.a), 1 a",
        "1.(a) How many, 1.(a), 1 a",
        "1)a) How many, 1)a), 1 a",
        "Q1a) How many, Q1a), q 1 a",
        "2(i) How many, 2(i), 2 i",
        "2(iv)(b) How many, 2(iv)(b), 2 iv b",
        "S2.1(xxi) How many, S2.1(xxi), s 2 1 xxi",
        "3.1 How many, 3.1, 3 1",
        "3.1. How many, 3.1., 3 1",
        "3.1.2) How many, 3.1.2), 3 1 2",
        "4-6. Figures, 4-6., 4",
        "4 & 5) Figures, 4 & 5), 4",
        "A) How many, A), A",
        "a. by year, a., a",
        "(b) by kind, (b), b",
        "(xii) by ward, (xii), xii",
        "iv) by ward, iv), iv",
        "B: How many, B:, B"
    })
    void a_label_is_read_as_typed(String line, String label, String steps) {
        LabelMark mark = LabelMark.at(line).orElseThrow();

        assertThat(mark.label()).isEqualTo(label);
        assertThat(String.join(" ", mark.steps().names())).isEqualTo(steps.replaceFirst("^(?:question|q|s) ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• How",
                "· How",
                "·\tHow",
                "·         The",
                "- How",
                "– How",
                "* How",
                "o\tHow",
                "o   How",
                "•How",
                "-How"
            })
    void a_bullet_is_a_label(String line) {
        assertThat(LabelMark.at(line)).hasValueSatisfying(mark -> {
            assertThat(mark.isBullet()).isTrue();
            assertThat(line.substring(mark.end()).strip()).isIn("How", "The");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "How many",
                "2018/19 figures",
                "2019 figures",
                "01/04/2019",
                "0116 454 1000",
                "+44 116 454 1000",
                "£5 million",
                "2.5 million",
                "20% of patients",
                "10:30 am",
                "9.30 am",
                "1st April",
                "2nd floor",
                "1 April 2019",
                "e.g. by ward",
                "i.e. by ward",
                "o how",
                "-5",
                "--",
                "1,066 packages",
                "12-14 beds",
                "s.12 applies",
                "S117 aftercare",
                "s17 notice",
                "A&E",
                "I would",
                "24/7",
                "LE1 1FZ",
                "1.000.000",
                "*important*",
                "**"
            })
    void what_only_looks_like_a_label_is_none(String line) {
        assertThat(LabelMark.at(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 Beaumont Walk",
                "1 How many",
                "1",
                "1. April 2019",
                "3.1 How many",
                "1 - How many",
                "7. May",
                "3D printers"
            })
    void a_label_that_could_be_something_else_needs_neighbours(String line) {
        assertThat(LabelMark.at(line))
                .hasValueSatisfying(mark -> assertThat(mark.firm()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. May I have the list", "1) How many", "Q1 How many", "a) by year", "1. March past"})
    void a_label_that_can_be_nothing_else_is_firm(String line) {
        assertThat(LabelMark.at(line))
                .hasValueSatisfying(mark -> assertThat(mark.firm()).isTrue());
    }

    @ParameterizedTest(name = "{1} follows {0}: {2}")
    @CsvSource({
        "1, 2, true", "1, 1 a, true", "1 a, 1 b, true", "1 b, 2, true", "2, 1, false", "1, 4, true", "1, 5, false",
        "3 1, 3 2, true", "3 9, 4 1, true", "3 9, 4 2, false", "h, i, true", "i, ii, true", "iv, v, true",
                "ix, x, true",
        "viii, ix, true", "A, B, true", "A, b, false", "a, 2, false", "2 1 xx, 2 1 xxi, true", "1, 1, false",
                "a, i, false"
    })
    void labels_follow_one_another(String before, String after, boolean follows) {
        assertThat(steps(after).follow(steps(before), true)).isEqualTo(follows);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"i, 1", "iv, 4", "ix, 9", "XXI, 21", "xxxix, 39", "iiii, 0", "vx, 0", "c, 0", "'', 0", "xl, 0"})
    void small_roman_figures_are_read(String figure, int value) {
        assertThat(Steps.roman(figure)).isEqualTo(value);
    }

    private static Steps steps(String names) {
        return new Steps(java.util.List.of(names.split(" ")));
    }
}
