package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.notHeld;
import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Requester;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the press and the screen rely on: the order and the names of a page's blocks. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResponsePageTest {

    private static final Cases TWO =
            Cases.with("312", disclosed()).part("•", "And before:\n\na) 2014\nb) 2015", "", notHeld());

    @Test
    void the_blocks_of_a_letter_stand_in_the_order_in_which_it_is_read() {
        assertThat(Page.of(TWO.answer("See above.").page()).all("/html/body/*/@class"))
                .containsExactly(
                        "letterhead",
                        "address",
                        "particulars",
                        "subject",
                        "salutation",
                        "part",
                        "part",
                        "whole",
                        "closing",
                        "together",
                        "signoff");
    }

    @Test
    void where_to_complain_stands_together_with_its_heading() {
        assertThat(Page.of(TWO.page()).all("//div[@class='together']/*/@class")).containsExactly("closing", "postal");
    }

    @Test
    void the_head_names_the_letter_for_readers_of_documents() {
        Page page = Page.of(TWO.subject("Care packages", "MT/14").page());

        assertThat(page.one("/html/head/title")).isEqualTo("FOI-2425-00017: Care packages");
        assertThat(page.one("/html/@lang")).isEqualTo("en-GB");
        assertThat(page.one("/html/head/meta[@name='author']/@content")).isEqualTo("Leicester City Council");
        assertThat(page.one("/html/head/style")).contains(".letterhead");
    }

    @Test
    void the_particulars_are_a_table_with_heads_of_rows() {
        Page page = Page.of(TWO.subject("Care packages", "MT/14").page());

        assertThat(page.all("//div[@class='particulars']//th[@scope='row']"))
                .containsExactly("Our reference", "Your reference", "Received", "Date", "Contact");
        assertThat(page.all("//div[@class='particulars']//td"))
                .containsExactly(
                        "FOI-2425-00017",
                        "MT/14",
                        "Tuesday 3 December 2024",
                        "Monday 16 December 2024",
                        "info.requests@leicester.gov.uk");
    }

    @Test
    void each_question_has_its_label_its_answer_and_its_notice() {
        Page page = Page.of(TWO.page());

        assertThat(page.all("//div[@class='part']/h2[@class='question']/span[@class='label']"))
                .containsExactly("1)", "•");
        assertThat(page.one("//div[@class='part'][1]/div[@class='answer']")).isEqualTo("312");
        assertThat(page.all("//div[@class='part'][1]/div[@class='notice']")).isEmpty();
        assertThat(page.all("//div[@class='part'][2]/div[@class='answer']")).isEmpty();
        assertThat(page.one("//div[@class='part'][2]/div[@class='notice']/h3")).isEqualTo("Not held");
        assertThat(page.all("//div[@class='part'][2]/h2/br")).hasSize(3);
    }

    @Test
    void a_part_without_a_label_has_none_printed() {
        Page page = Page.of(
                Cases.answered().part("", "How many?", "312", disclosed()).page());

        assertThat(page.all("//span[@class='label']")).isEmpty();
        assertThat(page.one("//h2[@class='question']")).isEqualTo("How many?");
    }

    @Test
    void in_a_table_each_row_has_number_question_and_response() {
        Page page = Page.of(
                TWO.table().part("3", "And now?", "").answer("See the County.").page());

        assertThat(page.all("//table[@class='register']/thead/tr/th[@scope='col']"))
                .containsExactly("No", "Question", "Response");
        assertThat(page.all("//table[@class='register']/tbody/tr/td[@class='number']"))
                .containsExactly("1)", "•", "3");
        assertThat(page.all("//table[@class='register']/tbody/tr/td[@class='response']"))
                .first()
                .isEqualTo("312");
        assertThat(page.all("//td[@class='response']/div[@class='notice']/h3")).containsExactly("Not held");
        assertThat(page.all("//td[@class='response']").get(2)).isEqualTo("See our response below.");
        assertThat(page.one("//div[@class='whole']/h2")).isEqualTo("Our response to all of your questions");
    }

    @Test
    void on_behalf_of_another_authority_that_one_is_named_and_who_answers_for_it() {
        Page page = Page.of(Cases.with("", notHeld())
                .onBehalfOf("Leicestershire Partnership NHS Trust")
                .setting("authority.team", "Information Governance")
                .page());

        assertThat(page.one("//p[@class='authority']")).isEqualTo("Leicestershire Partnership NHS Trust");
        assertThat(page.one("//p[@class='team']"))
                .isEqualTo("answered on its behalf by Information Governance, Leicester City Council");
        assertThat(page.one("//div[@class='notice']"))
                .contains("this information is not held by Leicestershire Partnership NHS Trust.");
    }

    @Test
    void a_draft_says_so_in_its_body_and_a_letter_that_goes_does_not() {
        Letter draft = TWO.writer().write(LetterKind.RESPONSE, TWO.occasion(), true);
        Letter last = TWO.writer().write(LetterKind.RESPONSE, TWO.occasion(), false);

        assertThat(Page.of(draft.page()).one("/html/body/@class")).isEqualTo("draft");
        assertThat(Page.of(last.page()).one("/html/body/@class")).isEqualTo("final");
        assertThat(draft.draft()).isTrue();
        assertThat(last.reference()).isEqualTo("FOI-2425-00017");
        assertThat(last.authority()).isEqualTo("Leicester City Council");
        assertThat(last.title()).isEqualTo("FOI-2425-00017: Care packages");
    }

    @Test
    void the_address_is_the_postal_one_or_else_the_email_and_no_line_stands_twice() {
        Requester byPost = new Requester(
                "Ferelith Oakshotte",
                Optional.of("f@example.org"),
                Optional.of("The Soar Valley Observer\n\n Unit 6 | Birstall"),
                Optional.of("The Soar Valley Observer"));
        Requester byEmail =
                new Requester("F Oakshotte", Optional.of("f@example.org"), Optional.empty(), Optional.empty());

        assertThat(TWO.requester(byPost).plain()).contains("""
                Ferelith Oakshotte
                The Soar Valley Observer
                Unit 6
                Birstall

                """);
        assertThat(Page.of(TWO.requester(byEmail).page()).one("//div[@class='address']"))
                .isEqualTo("F Oakshottef@example.org");
    }

    @Test
    void the_signature_has_name_post_and_the_offices_address() {
        Cases signed = Cases.with("312", disclosed()).setting("authority.address", "City Hall|Leicester LE1 1FZ");
        Cases bare = Cases.with("312", disclosed()).setting("officer.sgreen", "");

        assertThat(signed.plain()).endsWith("""
                Sarah Green
                Information Governance Officer
                City Hall, Leicester LE1 1FZ
                """);
        assertThat(bare.plain()).endsWith("Yours sincerely\n\n\nsgreen\n");
    }
}
