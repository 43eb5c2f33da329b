package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsOfAnyTextTest {

    private static final List<String> PIECES = List.of(
            "1. ",
            "2) ",
            "(a) ",
            "b) ",
            "Q3: ",
            "4.1 ",
            "S2.1(xxi) ",
            "• ",
            "- ",
            "o\t",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "?",
            ". ",
            "> ",
            "Dear Sir,\n",
            "Kind regards\n",
            "From: Jo\nSent: today\n",
            "-----Original Message-----\n",
            "How many dogs",
            "i) ",
            "ii) ",
            "1",
            "2\n",
            "\u202eשלום",
            "مرحبا ",
            "\u0000",
            "\uD800",
            "\u001b[31m",
            "中文",
            "👍",
            "(",
            ")",
            ":",
            "  ",
            "\u00a0",
            "Thank you\n",
            "If the cost limit ",
            "2018/19 ",
            "a.",
            "1-3. ",
            "|",
            "\"",
            "=");

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\n\n", "\t", "\r", "\u0000", "\u202e", "Dear Sir or Madam,", "Kind regards\nJo"})
    void a_text_without_a_question_gives_none(String text) {
        assertThat(Questions.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.",
                "1.\n2.\n3.",
                "•",
                "• \n• ",
                "?",
                "> ",
                "----",
                "(",
                "1.1.1.1.1.1",
                ")",
                "999999999999. x",
                "Q",
                "\"\""
            })
    void the_shortest_texts_are_read(String text) {
        assertThat(Questions.in(text)).allSatisfy(q -> assertThat(q.question()).isNotBlank());
    }

    @Test
    void a_text_from_right_to_left_keeps_its_words() {
        assertThat(Proposed.of("1. כמה כלבים?⏎2. כמה חתולים?")).isEqualTo("1.=>כמה כלבים? ;; 2.=>כמה חתולים?");
    }

    @Test
    void no_text_stops_it_and_no_question_is_empty() {
        Random random = new Random(117);
        for (int i = 0; i < 5_000; i++) {
            String text = random.ints(random.nextInt(40), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());

            assertThat(Questions.in(text))
                    .as(text)
                    .allSatisfy(q -> assertThat(q.question()).isNotBlank());
        }
    }

    @Test
    void no_word_between_the_first_label_and_the_farewell_is_lost() {
        Random random = new Random(42);
        List<String> labels = List.of("%d. ", "%d) ", "Q%d: ", "(%d) ", "%d\t");
        for (int i = 0; i < 1_000; i++) {
            String label = labels.get(random.nextInt(labels.size()));
            List<String> words = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int n = 1; n <= 2 + random.nextInt(5); n++) {
                text.append(label.formatted(n));
                for (int w = 0; w <= random.nextInt(30); w++) {
                    String word =
                            (random.nextBoolean() ? "W" : "w") + words.size() + (random.nextInt(6) == 0 ? "." : "");
                    words.add(word);
                    text.append(word)
                            .append(List.of(" ", " ", " ", "\n", "\n\n", "\n- ", "\na) ")
                                    .get(random.nextInt(7)));
                }
                text.append('\n');
            }

            String all = Questions.in(text + "\nYours faithfully\nJo").stream()
                    .map(Questions.Question::question)
                    .collect(Collectors.joining("\n"));

            assertThat(Arrays.asList(all.split("[\\s]+"))).as(text.toString()).containsSubsequence(words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%d. How many dogs?",
                "How many dogs in %d?",
                "a) dogs",
                "(i) dogs %d",
                "• dogs",
                "1.",
                "",
                "> quoted %d?",
                "From: Jo %d",
                "1. a) b) c) d) 2. e) f)",
                "%d) one 2) two 3) three (",
                "Kind regards",
                "Thank you",
                "Noise",
                "    1",
                "If the cost limit is %d",
                "1.1 stem:",
                "A. Dogs\n1. How many?\n2. Where?"
            })
    void ten_thousand_lines_take_no_time(String line) {
        String text = IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> line.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining("\n"));

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(3), () -> Questions.in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "(",
                " ",
                "1.",
                "1. ",
                "a) ",
                "-",
                "? ",
                "w w",
                "\t",
                "\"",
                ">",
                ".1",
                "Thank you ",
                "ix",
                "From: "
            })
    void a_line_without_end_takes_no_time(String piece) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(3), () -> Questions.in(piece.repeat(100_000)));
    }
}
