package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1. How many dogs?⏎2. How many cats?                | 1.=>How many dogs? ;; 2.=>How many cats?",
                "1) dogs⏎2) cats⏎3) birds                           | 1)=>dogs ;; 2)=>cats ;; 3)=>birds",
                "1 How many dogs?⏎2 How many cats?                  | 1=>How many dogs? ;; 2=>How many cats?",
                "1→How many dogs?⏎2→How many cats?                  | 1=>How many dogs? ;; 2=>How many cats?",
                "1⏎⏎How many dogs?⏎⏎2⏎⏎How many cats?⏎3⏎⏎Birds      | 1=>How many dogs? ;; 2=>How many cats? ;; 3=>Birds",
                "(1) dogs⏎(2) cats                                  | (1)=>dogs ;; (2)=>cats",
                "Q1) dogs⏎Q2) cats                                  | Q1)=>dogs ;; Q2)=>cats",
                "Q1: dogs⏎Q2: cats                                  | Q1:=>dogs ;; Q2:=>cats",
                "Question 1⏎How many dogs?⏎Question 2⏎How many cats?| Question 1=>How many dogs? ;; Question 2=>How many cats?",
                "A) dogs⏎B) cats                                    | A)=>dogs ;; B)=>cats",
                "a. dogs⏎b. cats                                    | a.=>dogs ;; b.=>cats",
                "(i) dogs⏎(ii) cats⏎(iii) birds                     | (i)=>dogs ;; (ii)=>cats ;; (iii)=>birds",
                "3.1 dogs⏎3.2 cats⏎4.1 birds                        | 3.1=>dogs ;; 3.2=>cats ;; 4.1=>birds",
                "S1.1 dogs⏎S2.1(i) cats⏎S2.1(ii) birds              | S1.1=>dogs ;; S2.1(i)=>cats ;; S2.1(ii)=>birds",
                "1 - dogs⏎2 - cats                                  | 1=>dogs ;; 2=>cats",
                "1) dogs⏎2. cats⏎3) birds                           | 1)=>dogs ;; 2.=>cats ;; 3)=>birds",
                "1. dogs⏎1. cats⏎1. birds                           | 1.=>dogs ;; 1.=>cats ;; 1.=>birds",
                "1. dogs⏎2. cats⏎4. birds                           | 1.=>dogs ;; 2.=>cats ;; 4.=>birds",
                "3. dogs⏎4. cats                                    | 3.=>dogs ;; 4.=>cats",
                "1. dogs⏎2-4. cats, birds, fish⏎5. bees             | 1.=>dogs ;; 2-4.=>cats, birds, fish ;; 5.=>bees",
                "1. How many dogs?                                  | 1.=>How many dogs?",
                "• dogs⏎• cats                                      | •=>dogs ;; •=>cats",
                "·         dogs⏎⏎·         cats                     | ·=>dogs ;; ·=>cats",
                "- dogs⏎- cats                                      | -=>dogs ;; -=>cats",
                "– dogs⏎– cats                                      | –=>dogs ;; –=>cats",
                "* dogs⏎* cats                                      | *=>dogs ;; *=>cats",
                "o→dogs⏎o→cats                                      | o=>dogs ;; o=>cats",
                "1.⏎How many dogs?⏎2.⏎How many cats?                | 1.=>How many dogs? ;; 2.=>How many cats?",
                "1. dogs⏎2.⏎                                        | 1.=>dogs"
            })
    void every_way_of_numbering_is_read_and_kept(String request, String proposed) {
        assertThat(Proposed.of(request)).isEqualTo(proposed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Any policy. 2. Is it public? 3. Staff.          | 1.=>Any policy. ;; 2.=>Is it public? ;; 3.=>Staff.",
                "Each year: 1) received 2) staff 3) % in time       | 1)=>received ;; 2)=>staff ;; 3)=>% in time",
                "For 2019: Q1) how many? Q1a) of which under 18?    | Q1)=>how many? ;; Q1a)=>of which under 18?",
                "Each year: 1a) granted 1b) refused 2) open 3) died | 1a)=>granted ;; 1b)=>refused ;; 2)=>open ;; 3)=>died",
                "Crimes by: a. year b. kind c. place                | a.=>year ;; b.=>kind ;; c.=>place",
                "Please state: (a) the number; and (b) the cost.    | (a)=>the number; and ;; (b)=>the cost.",
                "1. When? 2. Where? 3-5. Monthly totals.            | 1.=>When? ;; 2.=>Where? ;; 3-5.=>Monthly totals.",
                "1. Totals for band 5. 2. Vacancies in band 5 now   | 1.=>Totals for band 5. ;; 2.=>Vacancies in band 5 now",
                "1. By (a) kind and (b) place.⏎2. Cost.             | 1.=>By (a) kind and (b) place. ;; 2.=>Cost.",
                "1) In (see 1 and 2) both.⏎3) Cost.                 | 1)=>In (see 1 and 2) both. ;; 3)=>Cost."
            })
    void labels_within_a_line_are_found_where_they_follow_one_another(String request, String proposed) {
        assertThat(Proposed.of(request)).isEqualTo(proposed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Budget for:⏎a) 2014 - 15⏎b) 2018 - 19⏎2. Staff  | 1.=>Budget for:⏎a) 2014 - 15⏎b) 2018 - 19 ;; 2.=>Staff",
                "1. Budget for:⏎⏎a) 2014⏎⏎b) 2018⏎⏎2. Staff         | 1.=>Budget for:⏎a) 2014⏎b) 2018 ;; 2.=>Staff",
                "1. Numbers by⏎- ward⏎- age⏎2. Staff                | 1.=>Numbers by⏎- ward⏎- age ;; 2.=>Staff",
                "1. In 2024:⏎a) How many?⏎b) At what cost?⏎2. Staff | 1.a)=>In 2024: How many? ;; 1.b)=>In 2024: At what cost? ;; 2.=>Staff",
                "1. Foster carers⏎a) How many?⏎b) At what cost?      | 1.a)=>Foster carers⏎How many? ;; 1.b)=>Foster carers⏎At what cost?",
                "Q1: Any freeze?⏎i) If so, when?⏎ii) Why?⏎Q2: Posts | Q1:=>Any freeze? ;; Q1i)=>If so, when? ;; Q1ii)=>Why? ;; Q2:=>Posts",
                "A. Dogs⏎1. How many?⏎2. Where?⏎B. Cats⏎1. Any?⏎2. Old? | A.1.=>Dogs⏎How many? ;; A.2.=>Dogs⏎Where? ;; B.1.=>Cats⏎Any? ;; B.2.=>Cats⏎Old?",
                "1. Total⏎1.a) by year⏎1.b) by kind⏎2. Cost          | 1.=>Total ;; 1.a)=>by year ;; 1.b)=>by kind ;; 2.=>Cost",
                "1. For dogs:⏎1.1 number⏎1.2 cost⏎2. Staff           | 1.1=>For dogs: number ;; 1.2=>For dogs: cost ;; 2.=>Staff",
                "a) one⏎b) two⏎i) x⏎ii) y⏎c) three                  | a)=>one ;; b)=>two⏎i) x⏎ii) y ;; c)=>three"
            })
    void a_list_within_a_question_stays_unless_its_entries_ask_or_name_their_parent(String request, String proposed) {
        assertThat(Proposed.of(request)).isEqualTo(proposed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1. How many dogs did the council find in the streets of the⏎city centre?⏎2. Cats | 1.=>How many dogs did the council find in the streets of the city centre? ;; 2.=>Cats",
                "1. How many dogs did you find?⏎   and at what cost?⏎2. Cats   | 1.=>How many dogs did you find? and at what cost? ;; 2.=>Cats",
                "1. Number of places.⏎⏎Leave out telephone therapy.⏎2. Cats   | 1.=>Number of places.⏎⏎Leave out telephone therapy. ;; 2.=>Cats",
                "1. Number of places⏎Leave out telephone therapy.⏎2. Cats     | 1.=>Number of places⏎Leave out telephone therapy. ;; 2.=>Cats",
                "1. dogs→and→cats⏎2. birds                                     | 1.=>dogs and cats ;; 2.=>birds"
            })
    void wrapped_lines_are_joined_and_paragraphs_kept(String request, String proposed) {
        assertThat(Proposed.of(request)).isEqualTo(proposed);
    }

    @Test
    void what_comes_before_the_first_label_is_no_question() {
        assertThat(Proposed.of("""
                Dear Sir or Madam,

                Under the Freedom of Information Act 2000 please answer the following.

                By full-cost client I mean someone who repays all of it:
                - in a home
                - elsewhere

                1. How many are there?
                2. What do they cost?
                """)).isEqualTo("1.=>How many are there? ;; 2.=>What do they cost?");
    }

    @Test
    void bullets_that_ask_before_the_numbers_are_questions_too() {
        assertThat(Proposed.of("• How many dogs?⏎• How many cats?⏎Also:⏎1. Staff⏎2. Cost"))
                .isEqualTo("•=>How many dogs? ;; •=>How many cats?⏎Also: ;; 1.=>Staff ;; 2.=>Cost");
    }

    @Test
    void a_heading_belongs_to_the_question_below_it() {
        assertThat(Proposed.of("1. How many?⏎2. Where?⏎⏎Noise complaints⏎⏎1. How many?⏎2. Where?"))
                .isEqualTo("1.=>How many? ;; 2.=>Where? ;; 1.=>Noise complaints⏎How many? ;; 2.=>Where?");
    }

    @Test
    void bullets_of_a_word_processors_font_are_bullets() {
        assertThat(Proposed.of("\uF0B7\tdogs\n\uF0B7\tcats")).isEqualTo("•=>dogs ;; •=>cats");
    }

    @Test
    void a_table_of_questions_leaves_its_headings_out() {
        assertThat(Proposed.labels("No\n\nQuestion\n\nResponse\n\n1\n\nHow many?\n\n2\n\nWhere?\n3\n\nWhen?"))
                .containsExactly("1", "2", "3");
    }
}
