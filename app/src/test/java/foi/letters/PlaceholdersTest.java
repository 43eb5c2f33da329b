package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.notHeld;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                " – ",
                "—",
                "---",
                "·",
                "...",
                "N/A",
                "n/a",
                "NA",
                "N/A.",
                "Withheld",
                "exempt.",
                "| Years | Users |\n|---|---|\n| 2018/19 | - |",
                "| Years | Users |\n|---|---|\n| 2018/19 | · |",
                "| Years | Users |\n|---|---|\n| 2018/19 | N/A |\n\nFigures are for March."
            })
    void a_mark_in_the_place_of_an_answer_refuses_without_saying_so(String answer) {
        assertThat(Cases.with(answer, disclosed()).findings("refusal-stated"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BREACH);
                    assertThat(finding.source()).isEqualTo("s.17(1)(a)");
                    assertThat(finding.part()).contains("1)");
                });
    }

    @Test
    void not_applicable_may_be_the_true_answer_and_is_a_risk_only() {
        assertThat(Cases.with("Not applicable.", disclosed()).findings("refusal-stated"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.RISK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Years | Users |\n|---|---|\n| 2017/18 | 44 |\n| 2018/19 | |",
                "| Years | Men | Women |\n|---|---|---|\n| 2017/18 | 44 | 3 |\n| 2018/19 | 12 | |",
                "| Years | Men | Women |\n|---|---|---|\n| 2017/18 | | 3 |\n| 2018/19 | 12 | 8 |"
            })
    void an_empty_cell_beside_filled_ones_refuses_without_saying_so(String answer) {
        assertThat(Cases.with(answer, disclosed()).findings("refusal-stated"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BREACH);
                    assertThat(finding.message()).startsWith("A cell of its table is empty");
                });
        assertThat(Cases.with(answer, disclosed(), notHeld()).findings("refusal-stated"))
                .isEmpty();
        assertThat(Cases.with(answer, disclosed(), outcome("withheld", "s.22", ""))
                        .findings("refusal-stated"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| | Users |\n|---|---|\n| 2017/18 | 44 |",
                "| Ward | Street | Bins |\n|---|---|---|\n| Abbey | High St | 4 |\n| | Low St | 3 |",
                "| Years | Men | Women |\n|---|---|---|\n| 2017/18 | 44 | |\n| 2018/19 | 12 | |",
                "| Years | Men | Women |\n|---|---|---|\n| Adults | | |\n| 2018/19 | 12 | 5 |",
                "| Years | Users |\n|---|---|\n| 2017/18 | 44 |\n| | |",
                "| Year | Cost | Note |\n|---|---|---|\n| 2017/18 | 44 | estimated |\n| 2018/19 | 12 | |",
                "| Year | Men | Rate |\n|---|---|---|\n| 2017/18 | 44 | 2% |\n| Total | 44 | |",
                "| Year | Men |\n|---|---|\n| 2017/18 | `44` |\n| 2018/19 | <b>4</b> |"
            })
    void other_empty_cells_keep_nothing_back(String answer) {
        assertThat(Cases.with(answer, disclosed()).findings("refusal-stated")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "312",
                "| Years | Users |\n|---|---|\n| 2018/19 | - |\n\nA dash (-) means nil.",
                "| Years | Users |\n|---|---|\n| 2018/19 | – |\n\nDashes mean that there were none.",
                "| Years | Users |\n|---|---|\n| 2018/19 | - |\n\nA dash in the table indicates nil.",
                "0",
                "Nil",
                "- 312\n- 313",
                "N/A applies to none of the wards.",
                "The range 5 - 10",
                "| Years | Users |\n|---|---|\n| 2018/19 | |",
                "| Years | Users |\n|---|---|\n| 2018/19 | - |\n\n\"-\" means that no clinic was open.",
                "| Years | Users |\n|---|---|\n| 2018/19 | - |\n\n- means nil",
                "| Years | Users |\n|---|---|\n| 2018/19 | N/A |\n\nN/A = the clinic was not open."
            })
    void an_answer_or_a_mark_that_is_explained_does_not(String answer) {
        assertThat(Cases.with(answer, disclosed()).findings("refusal-stated")).isEmpty();
    }

    @Test
    void where_the_part_says_that_something_is_refused_or_not_held_the_dash_is_explained() {
        assertThat(Cases.with("-", notHeld()).findings("refusal-stated")).isEmpty();
        assertThat(Cases.with("-", outcome("withheld", "s.22", "")).findings("refusal-stated"))
                .isEmpty();
    }
}
