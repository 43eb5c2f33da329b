package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoQuestionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018/19⏎spend on agency staff",
                "1. April 2019 is when it began.",
                "14 Beaumont Walk flooded in 2019.",
                "0116 454 1000 is the number I called.",
                "£5 million was spent.",
                "2019 figures please.",
                "2.5 million was spent.",
                "12 staff left⏎14 joined.",
                "I rely on section 1. Please send the plan.",
                "a) The plan.",
                "Minutes by⏎J. Smith⏎K. Jones⏎of the meeting.",
                "Copies of section 2. 3 of them.",
                "The plan - all of it.",
                "- The plan.",
                "Sums of⏎20% of fees⏎30% of rents",
                "14. Beaumont Walk flooded."
            })
    void figures_that_count_or_name_something_make_no_parts(String request) {
        assertThat(Questions.in(request.replace("⏎", "\n")))
                .singleElement()
                .satisfies(q -> assertThat(q.label()).isEmpty())
                .satisfies(q -> assertThat(q.question().replaceAll("\\s+", " ")).isEqualTo(request.replace("⏎", " ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. How many homes were empty⏎2018/19⏎2019/20⏎2. Cost",
                "1. Homes at⏎14 Beaumont Walk⏎2. Cost",
                "1. Since⏎1 April 2019⏎2. Cost",
                "1. Homes over⏎£250,000⏎2. Cost",
                "1. More than⏎2.5 million⏎2. Cost",
                "1. Homes near⏎10. Downing Street⏎2. Cost",
                "1. Under section 2. 5 of them⏎2. Cost"
            })
    void such_figures_stay_in_their_question(String request) {
        assertThat(Proposed.labels(request.replace("⏎", "\n"))).containsExactly("1.", "2.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "How many dogs?⏎How many cats?                           | =>How many dogs? ;; =>How many cats?",
                "Dear all,⏎⏎Under the Act:⏎⏎How many dogs?⏎⏎By year please.⏎⏎How many cats? | =>How many dogs?⏎⏎By year please. ;; =>How many cats?",
                "How many dogs? How many cats?                           | =>How many dogs? ;; =>How many cats?",
                "How many dogs? By year please.                          | =>How many dogs? By year please.",
                "Dear FOI,⏎The plan.⏎⏎The minutes.⏎⏎Kind regards⏎Jo      | =>The plan.⏎⏎The minutes.",
                "The number of dogs found in the streets of the city⏎centre last year. | =>The number of dogs found in the streets of the city centre last year.",
                "See https://example.org/a?b=1 and send the plan.         | =>See https://example.org/a?b=1 and send the plan."
            })
    void a_request_without_numbers_is_a_part_for_each_line_that_asks_or_one(String request, String proposed) {
        assertThat(Proposed.of(request)).isEqualTo(proposed);
    }
}
