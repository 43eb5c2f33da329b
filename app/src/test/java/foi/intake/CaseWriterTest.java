package foi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.Particular;
import foi.law.Reading;
import foi.register.Asked;
import foi.register.CaseFiles.Filed;
import foi.register.Channel;
import foi.register.Draft;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Particulars;
import foi.register.Reference;
import foi.register.Request;
import foi.register.Requester;
import foi.register.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseWriterTest {

    private static final CaseJson CASES = new CaseJson();
    private static final LocalDate RECEIVED = LocalDate.parse("2019-05-01");

    @Test
    void a_case_is_written_with_every_field_in_its_order() {
        Particulars why =
                Particulars.of(Particular.WHY, "It is due in autumn.").with(Particular.EXPECTED, "later in 2019");
        Part part = new Part(
                4,
                "2)",
                "What was the age range?",
                "",
                List.of(
                        OutcomeKind.DISCLOSED.make("", "2017/18", Particulars.NONE),
                        OutcomeKind.WITHHELD.make("S22", "", why)));
        Request request = request(List.of(part))
                .with(List.of(
                        ClockEvent.extension(RECEIVED.plusDays(1), RECEIVED.plusDays(60))
                                .about(4),
                        ClockEvent.of(Kind.RESPONDED, RECEIVED.plusDays(20))));

        assertThat(CASES.write(request, standing(request))).isEqualTo("""
                        {
                          "reference": "FOI-1920-00001",
                          "regime": "FOIA",
                          "state": "responded",
                          "result": "partly-withheld",
                          "subject": "Crack cocaine treatment",
                          "body": "Dear all,\\r\\n\\"Świątek\\" – 👍",
                          "channel": "web-form",
                          "theirReference": null,
                          "owner": "sgreen",
                          "received": "2019-05-01",
                          "due": "2019-06-30",
                          "responded": "2019-05-21",
                          "requester": {
                            "name": "A Requester",
                            "email": "a@example.org",
                            "address": null,
                            "organisation": null
                          },
                          "onBehalfOf": null,
                          "layout": null,
                          "reading": "statute",
                          "limit": "standard",
                          "answer": null,
                          "clock": [
                            {
                              "event": "extension",
                              "on": "2019-05-02",
                              "part": "2)",
                              "until": "2019-06-30"
                            }
                          ],
                          "parts": [
                            {
                              "label": "2)",
                              "question": "What was the age range?",
                              "answer": null,
                              "outcomes": [
                                {
                                  "kind": "disclosed",
                                  "scope": "2017/18"
                                },
                                {
                                  "kind": "withheld",
                                  "provision": "s.22",
                                  "why": "It is due in autumn.",
                                  "expected": "later in 2019"
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void a_case_with_nothing_decided_has_no_result_and_empty_lists() {
        Request request = request(List.of());

        assertThat(CASES.write(request, standing(request)))
                .contains("\"state\": \"open\"", "\"result\": null", "\"clock\": [],\n  \"parts\": []\n}\n");
    }

    @Test
    void neither_confirming_nor_denying_is_written_under_the_subsection_that_lifts_the_duty() {
        Part part = new Part(
                1,
                "1)",
                "Names?",
                "",
                List.of(OutcomeKind.NEITHER_CONFIRM_NOR_DENY.make("s.40(2)", "", Particulars.NONE)));
        Request request = request(List.of(part));

        assertThat(CASES.write(request, standing(request))).contains("\"provision\": \"s.40(5B)\"");
    }

    @Test
    void several_cases_are_written_as_a_list() {
        Request request = request(List.of());
        Filed filed = new Filed(request, standing(request));

        assertThat(CASES.writeAll(List.of(filed, filed)))
                .startsWith("[\n  {\n    \"reference\":")
                .contains("  },\n  {\n")
                .endsWith("  }\n]\n");
        assertThat(CASES.writeAll(List.of())).isEqualTo("[]\n");
        assertThat(CASES.read("[]\n")).isEmpty();
    }

    @Test
    void no_control_character_reaches_a_terminal_that_shows_a_case() {
        String nasty = "\u0000\u0007\u001b\u007f\u0085\u009b";
        Request request = request(List.of(new Part(1, nasty, nasty, nasty, List.of())));

        assertThat(CASES.write(request, standing(request)))
                .contains("\\u0000\\u0007\\u001B\\u007F\\u0085\\u009b")
                .matches(text -> text.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)));
    }

    @Test
    void no_mark_that_turns_the_direction_of_writing_reaches_it_either() {
        String nasty = "a\u202eb\u2066c\u200fd محمد";
        Request request = request(List.of(new Part(1, "1", nasty, "", List.of())));

        assertThat(CASES.write(request, standing(request))).contains("\"a\\u202eb\\u2066c\\u200fd محمد\"");
    }

    private static Request request(List<Part> parts) {
        Asked asked = new Asked(
                RECEIVED,
                Channel.WEB_FORM,
                "Crack cocaine treatment",
                "Dear all,\r\n\"Świątek\" – 👍",
                Optional.empty());
        Requester requester =
                new Requester("A Requester", Optional.of("a@example.org"), Optional.empty(), Optional.empty());
        return Draft.of(requester, asked, Optional.of("sgreen"))
                .under(new Reference("FOI-1920-00001"), Reading.STATUTE)
                .withParts(parts);
    }

    private static Standing standing(Request request) {
        return Standing.of(request, BankHolidayFile.bundled(), RECEIVED.plusDays(22));
    }
}
