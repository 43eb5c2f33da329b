package foi.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SuppliedTest {

    @ParameterizedTest(name = "{0}: {1} | {2}")
    @CsvSource({
        "the delay is short, The delay is short., the delay is short",
        "The delay is short., The delay is short., The delay is short",
        "Is it short?, Is it short?, Is it short?",
        "He said \"no.\", He said &quot;no.&quot;, He said &quot;no.&quot;",
        "see the (first) list (2), See the (first) list (2)., see the (first) list (2)",
        "eBay will publish it, eBay will publish it., eBay will publish it",
        "NDTMS., NDTMS., NDTMS",
        "later in 2019, Later in 2019., later in 2019",
        "'don''t, it is early', 'Don''t, it is early.', 'don''t, it is early'",
        "a *new* report, A <em>new</em> report., a <em>new</em> report",
        "*new* report, <em>new</em> report., <em>new</em> report",
        "5 < 6, 5 &lt; 6., 5 &lt; 6",
        "and so on…, And so on…, and so on…"
    })
    void a_text_becomes_a_sentence_or_a_phrase_whichever_was_typed(String typed, String sentence, String phrase) {
        var text = Supplied.text(Optional.of(typed), "p1", new Markdown());

        assertThat(text.get("sentence")).hasToString("markupOutput(format=HTML, markup=" + sentence + ")");
        assertThat(text.get("phrase")).hasToString("markupOutput(format=HTML, markup=" + phrase + ")");
        assertThat(text).containsEntry("given", true).containsEntry("inline", true);
    }

    @Test
    void an_address_at_the_end_takes_no_full_stop_that_would_be_copied_with_it() {
        var text = Supplied.text(Optional.of("see https://example.org/a"), "p1", new Markdown());

        assertThat(text.get("sentence")).asString().contains("See <a href=").endsWith("</a>)");
    }

    @Test
    void a_text_of_several_paragraphs_stays_as_it_is() {
        var text = Supplied.text(Optional.of("one\n\n- two"), "p1", new Markdown());

        assertThat(text).containsEntry("given", true).containsEntry("inline", false);
        assertThat(text.get("blocks")).asString().contains("<p>one</p>").contains("<li>two</li>");
    }

    @Test
    void nothing_supplied_is_nothing_printed() {
        var text = Supplied.text(Optional.empty(), "p1", new Markdown());

        assertThat(text).containsEntry("given", false).containsEntry("inline", false);
        assertThat(text.get("sentence")).hasToString("markupOutput(format=HTML, markup=)");
    }
}
