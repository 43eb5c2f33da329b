package foi.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingOrderTest {

    private final List<String> heard = ScreenReader.hear(Proof.sample("letter", false));

    @Test
    void the_letter_is_heard_from_its_head_to_the_signature() {
        assertThat(heard)
                .containsSubsequence(
                        "P: Wexborough Borough Council",
                        "P: Ms Niamh Tregarthen 3 Orchard Mews Little Halling Wexborough WX4 7QT",
                        "TH: Our reference",
                        "TD: FOI-2026-00417",
                        "H1: Freedom of Information Act 2000: spending on parks and playgrounds",
                        "P: Dear Ms Tregarthen",
                        "H2: Using this information again",
                        "P: Yours sincerely",
                        "P: R. Okonkwo-Lamb");
    }

    @Test
    void a_label_is_heard_with_its_question_and_before_the_answer_and_the_notice() {
        assertThat(heard)
                .containsSubsequence(
                        "H2: 1) How much did the Council spend on the upkeep of playgrounds in each of the past three"
                                + " years?",
                        "TH: Spent",
                        "TD: £684,599",
                        "H3: Refusal notice: section 22, information intended for future publication (2025/26)",
                        "H2: 2) Which firms were paid for this work, and how were they chosen?",
                        "H2: S2.1(xxi) What is planned for 2026/27?",
                        "H2: 4 and 5, taken together Who inspects the playgrounds, and how often?",
                        "P: Please say what training they have.");
    }

    @Test
    void headings_go_down_one_step_at_a_time() {
        List<Integer> levels = heard.stream()
                .filter(said -> said.matches("H[1-6]:.*"))
                .map(said -> said.charAt(1) - '0')
                .toList();
        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void the_marks_of_a_draft_are_not_heard() {
        assertThat(ScreenReader.hear(Proof.sample("letter", true))).isEqualTo(heard);
    }

    @Test
    void headings_inside_an_answer_stand_below_its_question() {
        List<String> said = ScreenReader.hear(Proof.print("<h1>One</h1><h5>Five</h5>"));
        assertThat(said).containsSubsequence("H2: 1) What?", "H3: One", "H3: Five");
    }
}
