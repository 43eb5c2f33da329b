package foi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import foi.register.CaseFiles.Claims;
import foi.register.CaseFiles.Read;
import foi.register.Channel;
import foi.register.Draft;
import foi.register.Regime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseReaderTest {

    private static final CaseJson CASES = new CaseJson();
    private static final String LEAST =
            "\"received\": \"2/12/2024\", \"body\": \"\\n Dear all, \\n how many bins?\", \"requester\": {\"name\": \"A\"}";

    @Test
    void the_least_is_a_day_a_text_and_a_name() {
        Read.Taken taken = (Read.Taken) CASES.read("\uFEFF{" + LEAST + "}").get(0);
        Draft draft = taken.draft();

        assertThat(taken.place()).isEqualTo("case 1");
        assertThat(taken.claims()).isEqualTo(new Claims("", "", ""));
        assertThat(draft.reference()).isEmpty();
        assertThat(draft.regime()).isEqualTo(Regime.FOIA);
        assertThat(draft.asked().received()).isEqualTo("2024-12-02");
        assertThat(draft.asked().channel()).isEqualTo(Channel.OTHER);
        assertThat(draft.asked().subject()).isEqualTo("how many bins?");
        assertThat(draft.asked().body()).isEqualTo("\n Dear all, \n how many bins?");
    }

    @Test
    void a_subject_taken_from_the_body_has_eighty_characters_at_most() {
        String body = "Ŵ👍 ".repeat(100);

        Draft draft = ((Read.Taken)
                        CASES.read("{\"received\": \"2024-12-02\", \"requester\": {\"name\": \"A\"}, \"body\": \""
                                        + body + "\"}")
                                .get(0))
                .draft();

        String subject = draft.asked().subject();
        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(80);
        assertThat(subject).endsWith("…");
    }

    @Test
    void what_a_case_says_of_itself_is_handed_on_as_it_stands() {
        Read read = CASES.read("{" + LEAST + ", \"state\": \"Open\", \"due\": \"soon\", \"result\": null}")
                .get(0);

        assertThat(((Read.Taken) read).claims()).isEqualTo(new Claims("Open", "soon", ""));
    }

    @Test
    void the_other_cases_are_read_although_one_is_refused() {
        List<Read> read = CASES.read(
                "[{%s}, {\"subject\": \"Bins\"}, 7, {\"reference\": \"FOI 1\", %s}]".formatted(LEAST, LEAST));

        assertThat(read).extracting(Read::place).containsExactly("case 1", "case 2 (Bins)", "case 3", "case 4 (FOI 1)");
        assertThat(read.get(1))
                .isEqualTo(new Read.Refused(
                        "case 2 (Bins)",
                        "received is missing; give the day it arrived, such as \"2024-12-02\"."
                                + " requester.name is missing; give the applicant's name."));
        assertThat(read.get(2))
                .isEqualTo(new Read.Refused(
                        "case 3", "It is a number and no case; give each case as an object in braces."));
        assertThat(read.get(3)).isInstanceOf(Read.Taken.class);
    }
}
