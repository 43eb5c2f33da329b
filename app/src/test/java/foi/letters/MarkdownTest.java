package foi.letters;

import static foi.letters.Cases.disclosed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkdownTest {

    @Test
    void a_table_has_heads_of_columns_and_keeps_every_figure_as_typed() {
        Page page =
                page("| Years | Users |\n|---|---:|\n| 2018/19* | 8,023.000 |\n| 2019/20 | £680,000-£700,000 approx |");

        assertThat(page.all("//table/thead/tr/th[@scope='col']")).containsExactly("Years", "Users");
        assertThat(page.all("//table/tbody/tr/td"))
                .containsExactly("2018/19*", "8,023.000", "2019/20", "£680,000-£700,000 approx");
        assertThat(page.all("//td[@align='right']")).hasSize(2);
    }

    @Test
    void footnotes_of_two_parts_are_kept_apart() {
        String answer = "312[^1] and 313[^b][^1]\n\n[^1]: A note.\n[^b]: Another.";
        String page = Cases.with(answer, disclosed())
                .part("2)", "And?", answer, disclosed())
                .answer(answer)
                .page();
        List<String> ids = Page.of(page).all("//@id");

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids).isNotEmpty();
        assertThat(Page.of(page).all("//a[starts-with(@href, '#')]/@href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        assertThat(Page.of(page).all("//@*[starts-with(name(), 'data-')]")).isEmpty();
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource({
        "https://example.org/a, https://example.org/a",
        "<https://example.org/a>, https://example.org/a",
        "[our page](https://example.org/a), our page (https://example.org/a)",
        "[example.org/a](https://example.org/a/), example.org/a",
        "[write](mailto:foi@example.org), write (foi@example.org)",
        "foi@example.org, foi@example.org",
        "www.example.org, www.example.org"
    })
    void a_link_prints_its_address_once(String typed, String printed) {
        Page page = page("See " + typed + " now");

        assertThat(page.one("//div[@class='answer']/p")).isEqualTo("See " + printed + " now");
        assertThat(page.all("//div[@class='answer']//a[@href]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html;base64,PHA+",
                "vbscript:x",
                "file:///etc/passwd"
            })
    void a_link_that_would_run_or_fetch_something_is_only_its_words(String address) {
        Page page = page("See [our page](" + address + ") now");

        assertThat(page.one("//div[@class='answer']/p")).isEqualTo("See our page now");
        assertThat(page.all("//div[@class='answer']//a")).isEmpty();
    }

    @Test
    void an_image_is_named_and_not_fetched() {
        assertThat(page("![a map](http://example.org/map.png) ![](x.png)").one("//div[@class='answer']"))
                .isEqualTo("[image: a map] [image: x.png]");
        assertThat(page("![a map](http://example.org/map.png)").all("//img")).isEmpty();
    }

    @Test
    void a_line_break_typed_is_a_line_break_printed() {
        assertThat(page("2019 = 312\n2020 = 313").all("//div[@class='answer']/p/br"))
                .hasSize(1);
    }

    @Test
    void a_heading_within_an_answer_stands_below_the_question_whatever_its_level() {
        Page page = page("# Turning Point\n\nruns it\n\n##### Prison");

        assertThat(page.all("//div[@class='answer']/h3")).containsExactly("Turning Point", "Prison");
        assertThat(page.all("//div[@class='answer']//h1 | //div[@class='answer']//h5"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "  - "})
    void nesting_without_end_ends(String mark) {
        assertThat(page(mark.repeat(5_000) + "deep").one("//div[@class='answer']"))
                .endsWith("deep");
    }

    @Test
    void one_paragraph_can_stand_within_a_sentence_and_more_cannot() {
        Markdown markdown = new Markdown();

        assertThat(markdown.inline("the *new* report")).contains("the <em>new</em> report");
        assertThat(markdown.inline("one\n\ntwo")).isEmpty();
        assertThat(markdown.inline("- one")).isEmpty();
        assertThat(markdown.inline("")).isEmpty();
        assertThat(markdown.inline("one[^1]\n\n[^1]: note")).isEmpty();
    }

    private static Page page(String answer) {
        return Page.of(Cases.with(answer, disclosed()).page());
    }
}
