package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "less than 5",
                "less&nbsp;than 5",
                "Less  than 5 people.",
                "fewer than ten",
                "12 over 40; and less than 5 under 25",
                "<5",
                "< 5",
                "\\<10",
                "| Years | Users |\n|---|---|\n| 2018/19 | <5 |",
                "| Years | Users |\n|---|---|\n| 2018/19 | * |",
                "| Years | Users |\n|---|---|\n| 2018/19 | \\* |\n\n\\* = fewer than five",
                "| Years | Users |\n|---|---|\n| 2018/19 | ** |",
                "| Years | Users |\n|---|---|\n| 2018/19 | under 5 |",
                "| Years | Users |\n|---|---|\n| 2018/19 | Below 5 |",
                "| Years | Users |\n|---|---|\n| 2018/19 | 1-4 |",
                "| Years | Users |\n|---|---|\n| 2018/19 | 1 – 4 |",
                "| Years | Users |\n|---|---|\n| 2018/19 | [c] |",
                "| Years | Users |\n|---|---|\n| 2018/19 | ~ |",
                "| Years | Users |\n|---|---|\n| 2018/19 | # |",
                "| Years | Users |\n|---|---|\n| 2018/19 | ≤5 |",
                "| Years | Users |\n|---|---|\n| 2018/19 | &lt;5 |",
                "| Years | Users |\n|---|---|\n| 2018/19 | \\* |\n\n\\* = suppressed to protect identities",
                "| Age | Users |\n|---|---|\n| <18 | <5 |",
                "≤5",
                "<=4",
                "&lt;5",
                "5 or fewer",
                "There were no more than 4.",
                "less\nthan *5*",
                "<11"
            })
    void a_small_number_kept_back_needs_an_exemption(String answer) {
        assertThat(Cases.with(answer, disclosed()).findings("small-numbers"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BREACH);
                    assertThat(finding.source()).isEqualTo("s.17(1)(b)");
                    assertThat(finding.message()).endsWith("no exemption is cited for it.");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "less than 50%",
                "| Age | <18 | <5 |\n|---|---|---|\n| Users | 44 | 51 |",
                "| Age | Users |\n|---|---|\n| under 5 | 44 |\n| <10 | 51 |",
                "children aged less than 18",
                "children aged less than 5",
                "people under the age of 5",
                "no fewer than three members",
                "not less than two members",
                "less than 12 vehicles",
                "fewer than twenty",
                "<12",
                "the under 5 group",
                "| Years | Users |\n|---|---|\n| 2018/19 | \\* |\n\n\\* = estimated",
                "| Years | Users |\n|---|---|\n| 2018/19 | # |\n\n\\# means that the clinic was closed.",
                "| Years | Users |\n|---|---|\n| 2018/19 | 1-400 |",
                "no more than 4 days",
                "less than 5 per cent",
                "less than 10,000",
                "less than 5.5",
                "less than 2 hours",
                "<5%",
                "1<50000",
                "fewer than before",
                "a<b>c",
                "| Years | Users |\n|---|---|\n| 2018/19* | 1815* |\n\n\\* provisional",
                "| Years | Users |\n|---|---|\n| *2018/19* | 44 |",
                "5 * 3",
                "* one\n* two"
            })
    void other_numbers_and_stars_keep_nothing_back(String answer) {
        assertThat(Cases.with(answer, disclosed()).findings("small-numbers")).isEmpty();
    }

    @Test
    void an_exemption_that_protects_persons_covers_it_and_another_does_not() {
        assertThat(Cases.with("less than 5", disclosed(), outcome("withheld", "s.40(2)", "the number"))
                        .findings("small-numbers"))
                .isEmpty();
        assertThat(Cases.with("less than 5", disclosed(), outcome("withheld", "s.22", "2018/19"))
                        .findings("small-numbers"))
                .hasSize(1);
    }

    @Test
    void the_answer_to_all_parts_is_looked_at_too() {
        Cases all = Cases.with("", disclosed()).answer("In all there were fewer than five.");

        assertThat(all.findings("small-numbers"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.part()).isEmpty());
        assertThat(all.part("2)", "Names?", "", outcome("withheld", "s.40(2)", ""))
                        .findings("small-numbers"))
                .isEmpty();
    }
}
