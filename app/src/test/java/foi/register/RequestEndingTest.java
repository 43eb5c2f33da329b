package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestEndingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yours faithfully",
                "Yours sincerely,",
                "Kind regards",
                "Kind Regards, Jo Moran",
                "Regards",
                "Many thanks",
                "Thank you",
                "Thank you in advance for your help.",
                "Thanks",
                "Best wishes",
                "With best wishes",
                "Cheers",
                "I look forward to hearing from you.",
                "Should you need more, please ask.",
                "--",
                "____________________________",
                "-----Original Message-----",
                "> 3. Old",
                "On 3 May 2024, Jo wrote:",
                "From: FOI Team⏎Sent: 3 May 2024 10:00",
                "Sent from my iPhone",
                "Please acknowledge this request.",
                "This e-mail is confidential and meant for its recipient.",
                "Disclaimer",
                "Cofion cynnes",
                "Please send the information by e-mail.",
                "I would like the information in electronic format.",
                "If the cost limit is exceeded, please tell me.",
                "Could you acknowledge receipt?",
                "⏎Jo Moran⏎14 Beaumont Walk",
                "I understand that you have 20 working days to respond.",
                "Tel: 0116 454 1000",
                "Under section 16 you must help me."
            })
    void a_request_ends_where_its_writer_takes_leave(String ending) {
        String request = "1. Dogs?\n2. Cats.\n%s\n3. Birds, of the past".formatted(ending.replace("⏎", "\n"));
        String without = request.substring(0, request.indexOf("3. Birds"));

        assertThat(Proposed.of(without)).isEqualTo("1.=>Dogs? ;; 2.=>Cats.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please only include homes in the city.", "Please break this down by year.", "If so, when was it paid?",
                "I would like to know this for each year.", "Thanks to whom?", "Regarding both: since 2019."
            })
    void a_line_that_adds_to_the_last_question_stays_in_it(String line) {
        assertThat(Proposed.of("1. Dogs?\n2. Cats.\n\n" + line)).isEqualTo("1.=>Dogs? ;; 2.=>Cats.⏎⏎" + line);
    }

    @Test
    void a_remark_before_more_questions_ends_nothing() {
        assertThat(Proposed.labels("Thank you for your help last year.\n\n1. Dogs?\nMany thanks.\n2. Cats?"))
                .containsExactly("1.", "2.");
    }

    @Test
    void a_forwarded_request_is_read_below_the_covering_note() {
        assertThat(Proposed.of("""
                Hi team, please see below and log. Thanks

                Kind regards
                Ann

                From: Jo Moran <jo@example.org>
                Sent: 3 May 2024 10:00
                To: FOI
                Subject: Dogs

                Dear FOI team,

                1. How many dogs?
                2. How many cats?

                Yours faithfully
                Jo Moran
                """)).isEqualTo("1.=>How many dogs? ;; 2.=>How many cats?");
    }

    @Test
    void a_request_that_quotes_the_authoritys_letter_is_the_request() {
        assertThat(Proposed.of("""
                Please send me the plan for the park.

                Yours faithfully

                On 3 May 2024, FOI wrote:
                > 1. We hold it.
                > 2. Would you like to see it?
                """)).isEqualTo("=>Please send me the plan for the park.");
    }

    @Test
    void a_request_all_quoted_is_read() {
        assertThat(Proposed.of("> 1. How many dogs?\n> 2. How many cats?"))
                .isEqualTo("1.=>How many dogs? ;; 2.=>How many cats?");
    }

    @Test
    void questions_below_the_signature_are_read_where_the_letter_points_to_them() {
        assertThat(Proposed.of("Dear FOI,\n\nPlease see my questions below.\n\nRegards\nJo\n\n1. Dogs?\n2. Cats?"))
                .isEqualTo("1.=>Dogs? ;; 2.=>Cats?");
    }

    @Test
    void the_headers_and_the_banner_of_a_pasted_mail_are_no_part_of_it() {
        assertThat(Proposed.of("""
                From: Jo Moran
                Sent: 3 May 2024 10:00
                To: FOI
                Subject: Dogs

                CAUTION: This email originated from outside the council.

                Hello,

                Please send me the dog plan.
                """)).isEqualTo("=>Please send me the dog plan.");
    }
}
