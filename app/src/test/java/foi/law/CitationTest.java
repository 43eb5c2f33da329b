package foi.law;

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
class CitationTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "s.22, s.22",
        "S22, s.22",
        "section 22, s.22",
        "Section  22, s.22",
        "SECTION 22., s.22",
        "sec. 22, s.22",
        "sect 22, s.22",
        "22, s.22",
        "s 22, s.22",
        "' s.22 ', s.22",
        "17.1, s.17(1)",
        "s17(1), s.17(1)",
        "17(1), s.17(1)",
        "s.40(2), s.40(2)",
        "section 40 (2), s.40(2)",
        "s.40( 2 ), s.40(2)",
        "s.40.2, s.40(2)",
        "s.31(1)(a), s.31(1)(a)",
        "S.31 (1) (A), s.31(1)(a)",
        "31.1.a, s.31(1)(a)",
        "22a, s.22A",
        "s.22A(1), s.22A(1)",
        "s.36(2)(b)(ii), s.36(2)(b)(ii)"
    })
    void a_section_is_read_however_it_is_typed_and_written_in_one_way(String typed, String written) {
        assertThat(Citation.parse(typed)).map(Citation::toString).contains(written);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"s.40(5b), s.40(5B)", "S40(3A)(A), s.40(3A)(a)", "s.2(3)(FA), s.2(3)(fa)", "37(1)(AB), s.37(1)(ab)"})
    void inserted_subsections_have_capitals_and_paragraphs_do_not_as_in_the_act(String typed, String written) {
        assertThat(Citation.parse(typed)).map(Citation::toString).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "s.",
                "section",
                "twenty-two",
                "s.22 and s.40",
                "40 2",
                "s.40(2",
                "s.40)2(",
                "s.40()",
                "1234",
                "reg 14",
                "s.22; drop table",
                "s.²²",
                "s.٢٢",
                "${22}",
                "s.22(1)(a)(whatever)"
            })
    void what_is_no_section_of_an_act_is_not_read(String junk) {
        assertThat(Citation.parse(junk)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "(1)", " ", ".1", "s.40(2)", "(a "})
    void a_huge_text_is_refused_at_once(String piece) {
        assertThat(Citation.parse("s.22" + piece.repeat(500_000))).isEmpty();
    }

    @Test
    void a_letter_writes_it_in_full_and_a_list_bare() {
        Citation citation = Citation.of("s.40(2)");

        assertThat(citation.inFull()).isEqualTo("section 40(2)");
        assertThat(citation.bare()).isEqualTo("40(2)");
        assertThat(citation.section()).isEqualTo("40");
        assertThat(citation.limbs()).containsExactly("2");
    }

    @Test
    void two_spellings_of_one_place_are_equal() {
        assertThat(Citation.parse("17.1")).isEqualTo(Citation.parse("Section 17 (1)"));
        assertThat(Citation.of("s.40")).isNotEqualTo(Citation.of("s.40(2)"));
    }

    @Test
    void what_the_program_itself_cites_must_be_a_citation() {
        assertThatThrownBy(() -> Citation.of("nowhere")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void its_limbs_are_its_own() {
        assertThat(new Citation("22", List.of("1")).limbs()).isUnmodifiable();
    }
}
