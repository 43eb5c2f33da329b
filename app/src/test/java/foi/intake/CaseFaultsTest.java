package foi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import foi.register.CaseFiles.Read;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseFaultsTest {

    private static final CaseJson CASES = new CaseJson();
    private static final String LEAST =
            "\"received\": \"2/12/2024\", \"body\": \"How many bins?\", \"requester\": {\"name\": \"A\"}";

    @Test
    void unknown_fields_are_all_named_in_one_sentence_with_their_places() {
        String text = "{" + LEAST + """
                , "recieved": 1, "parts": [{}, {"outcomes": [{"kind": "disclosed", "colour": 1}]}],
                "clock": [{"event": "withdrawn", "on": "2024-12-03", "\\u001b[2J": 2}]}
                """;

        assertThat(refusal(text))
                .isEqualTo("The fields parts[2].outcomes[1].colour, clock[1].[2J and recieved are not known;"
                        + " correct their names or remove them.");
    }

    @Test
    void very_many_faults_are_cut_short() {
        String fields = "\"x%d\": 1, ".repeat(40).formatted((Object[]) numbers(40));
        String parts = "\"parts\": [" + "{\"outcomes\": 1},".repeat(40) + "{}], ";

        assertThat(refusal("{" + fields + parts + LEAST + "}"))
                .startsWith("The fields x0, x1,")
                .contains("x11 and 28 more are not known")
                .endsWith("parts[12].outcomes is a number; write it as a list in square brackets."
                        + " There is more that is wrong; correct this first and import it again.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "received": 20241202 | received is a number; write it as text such as "2024-12-02".
            "received": " " | received is missing; give the day it arrived, such as "2024-12-02".
            "received": "31/2/2024" | received: "31/2/2024" is impossible, for February 2024 has the days 1 to 29. Type it as 2 December 2024, 2/12/2024 or 2024-12-02.
            "responded": "later" | responded: "later" has the word "later", which is neither a month nor a weekday. Type it as 2 December 2024, 2/12/2024 or 2024-12-02.
            "requester": "A" | requester is text; write it as an object in braces.
            "requester": {"name": "\\t"} | requester.name is missing; give the applicant's name.
            "requester": {"name": "A", "age": 7} | The field requester.age is not known; correct its name or remove it.
            "requester": null | requester.name is missing; give the applicant's name.
            "body": [] | body is a list; write it as text in double quotes.
            "body": " " | subject is missing; give it, or the request itself as body.
            "body": "\\u001b" | subject is missing, and the body has no line that can be read; give a subject.
            "body": "half \\ud83d" | body holds half a character (a lone surrogate), which no file can carry; write the whole one.
            "due": true | due is true; write it as text in double quotes.
            "reference": "???" | reference "???" does not read as one; write it like FOI-2425-00001, or leave it out and the register gives one.
            "regime": "EIR" | regime "EIR" is not known; give FOIA.
            "channel": "pigeon" | channel "pigeon" is not known; give email, letter, web-form, social-media, in-person or other.
            "layout": "prose" | layout "prose" is not known; give questions or table.
            "parts": {} | parts is an object; write it as a list in square brackets.
            "parts": ["1"] | parts[1] is text; write it as an object in braces.
            "parts": [null] | parts[1] is null; write it as an object in braces.
            "parts": [{"outcomes": [{}]}] | parts[1].outcomes[1].kind is missing; give what was decided: disclosed, not-held, withheld, refused, neither-confirm-nor-deny, clarification-needed, held-elsewhere, withdrawn.
            "parts": [{"outcomes": [{"kind": "lost"}]}] | parts[1].outcomes[1].kind "lost" is not known; give disclosed, not-held, withheld, refused, neither-confirm-nor-deny, clarification-needed, held-elsewhere or withdrawn.
            "parts": [{"outcomes": [{"kind": "withheld", "provision": "s.45"}]}] | parts[1].outcomes[1].provision: The program does not know s.45. The nearest it knows is s.44.
            "parts": [{"outcomes": [{"kind": "withheld", "provision": "s.12"}]}] | parts[1].outcomes[1].provision: s.12 (cost of compliance exceeds appropriate limit) is no ground for "withheld". Information is withheld under an exemption of Part II; s.12 and s.14 make it "refused".
            "parts": [{"outcomes": [{"kind": "disclosed", "why": "It is ours."}]}] | parts[1].outcomes[1].why: An outcome "disclosed" takes no --why (why it applies). Leave it out, or say it in the answer.
            "clock": [{"on": "2024-12-03"}] | clock[1].event is missing; give what happened, such as "clarification-asked".
            "clock": [{"event": "withdrawn"}] | clock[1].on is missing; give the day it happened, such as "2024-12-02".
            "clock": [{"event": "lunch", "on": "2024-12-03"}] | clock[1].event "lunch" is not known; give clarification-asked, clarification-supplied, fees-notice, fee-paid, extension, withdrawn, lapsed, responded, review-asked, review-answered, target or receipt-corrected.
            "clock": [{"event": "withdrawn", "on": "2024-12-03", "until": "2024-12-09"}] | clock[1].until belongs to an extension or a target only; remove it, or correct the event.
            "clock": [{"event": "target", "on": "2024-12-03", "was": "2024-12-02"}] | clock[1].was belongs to "receipt-corrected" only; remove it, or correct the event.
            "limit": "soon" | limit "soon" is not known; give standard, school, archive or varied 45.
            "reading": "mine" | reading "mine" is not known; give statute or code.
            "clock": [{"event": "withdrawn", "on": "2024-12-03", "part": "3"}] | clock[1].part "3" is no part of the case; it has none, so write null for the whole request.
            "parts": [{"label": "a"}, {}], "clock": [{"event": "withdrawn", "on": "2024-12-03", "part": "3"}] | clock[1].part "3" is no part of the case; give null for the whole request or one of: a, #2.
            """)
    void a_fault_is_told_with_its_place_and_what_to_give_instead(String field, String told) {
        String name = field.substring(0, field.indexOf(':'));
        StringBuilder text = new StringBuilder("{" + field);
        for (String least : List.of(
                "\"received\": \"2024-12-02\"", "\"body\": \"How many?\"", "\"requester\": {\"name\": \"A\"}")) {
            text.append(least.startsWith(name) ? "" : ", " + least);
        }

        assertThat(refusal(text + "}")).isEqualTo(told);
    }

    private static String refusal(String text) {
        Read read = CASES.read(text).get(0);
        assertThat(read).isInstanceOf(Read.Refused.class);
        return ((Read.Refused) read).why();
    }

    private static Integer[] numbers(int count) {
        return IntStream.range(0, count).boxed().toArray(Integer[]::new);
    }
}
