package foi.register;

import static foi.register.Sample.labels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelsTest {

    @Test
    void a_part_is_called_by_the_requesters_own_label() {
        assertThat(names(labels("1)", "Q2", "S2.1(xxi)", "a)"))).containsExactly("1)", "Q2", "S2.1(xxi)", "a)");
    }

    @Test
    void bullets_do_not_tell_parts_apart_so_places_do() {
        assertThat(names(labels("•", "•", "•"))).containsExactly("#1", "#2", "#3");
        assertThat(names(labels("1)", "•", "•"))).containsExactly("1)", "#2", "#3");
        assertThat(names(labels("•"))).containsExactly("•");
    }

    @Test
    void a_part_without_a_label_that_can_be_seen_is_called_by_its_place() {
        assertThat(names(labels("", "  ", "\u200b", "2)"))).containsExactly("#1", "#2", "#3", "2)");
    }

    @Test
    void labels_that_look_alike_do_not_tell_parts_apart() {
        assertThat(names(labels("1)", "1)\u200b"))).containsExactly("#1", "#2");
    }

    @Test
    void every_part_is_found_by_its_name() {
        Labels labels = labels("1", "1\u200b", "#2", "2", "\u202e#1", "", "Q1)", "•", "•", "\u00a0");

        assertThat(labels.parts())
                .allSatisfy(part -> assertThat(labels.find(labels.name(part))).contains(part));
    }

    @Test
    void a_label_that_looks_like_a_place_is_not_used_as_a_name() {
        assertThat(names(labels("#2", "#1"))).containsExactly("#1", "#2");
    }

    @ParameterizedTest(name = "{0} is part {1}")
    @CsvSource({
        "1.a), 1",
        "1a, 1",
        "1 A, 1",
        "Q2, 2",
        "2, 2",
        "q2), 2",
        "' Q2 ', 2",
        "s2.1(xxi), 3",
        "S21XXI, 3",
        "#1, 1",
        "#4, 4",
        "#5, 5"
    })
    void a_part_is_found_by_its_name_its_place_or_its_letters_and_digits(String typed, int number) {
        assertThat(labels("1.a)", "Q2", "S2.1(xxi)", "•", "•").find(typed))
                .map(Part::number)
                .contains(number);
    }

    @Test
    void the_exact_name_goes_before_letters_and_digits() {
        Labels labels = labels("1)", "1a)", "1.a)");

        assertThat(labels.find("1a)")).map(Part::number).contains(2);
        assertThat(labels.find("1.a)")).map(Part::number).contains(3);
        assertThat(labels.find("1A")).isEmpty();
    }

    @Test
    void numbers_count_parts_that_are_there_not_those_that_were_removed() {
        Labels labels = new Labels(List.of(new Part(3, "•", "?", "", List.of()), new Part(7, "•", "?", "", List.of())));

        assertThat(labels.find("#2")).map(Part::number).contains(7);
        assertThat(labels.name(7)).isEqualTo("#2");
        assertThat(labels.name(4)).isEqualTo("#?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "9", "•", "#0", "#3", "#", ")", "\u001b"})
    void what_calls_no_single_part_is_refused_with_the_parts_there_are(String typed) {
        assertThatThrownBy(() -> labels("•", "•").get(typed, Sample.REFERENCE))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith("FOI-2425-00001 has no part")
                .hasMessageEndingWith("Its parts are #1  #2.");
    }

    @Test
    void a_request_without_parts_says_how_to_add_one() {
        assertThatThrownBy(() -> labels().get("1", Sample.REFERENCE))
                .hasMessageContaining("no parts yet; add one with foi part FOI-2425-00001 add LABEL QUESTION.");
    }

    private static List<String> names(Labels labels) {
        return labels.parts().stream().map(labels::name).toList();
    }
}
