package foi.register;

import static foi.law.ClockEvent.Kind.CLARIFICATION_ASKED;
import static foi.law.ClockEvent.Kind.CLARIFICATION_SUPPLIED;
import static foi.law.ClockEvent.Kind.FEES_NOTICE;
import static foi.law.ClockEvent.Kind.FEE_PAID;
import static foi.law.ClockEvent.Kind.RESPONDED;
import static foi.law.ClockEvent.Kind.WITHDRAWN;
import static foi.register.Sample.event;
import static foi.register.Sample.request;
import static org.assertj.core.api.Assertions.assertThat;

import foi.law.ClockEvent;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClocksTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-12-31");

    private final Request twoParts = request("2024-12-02", "1)", "2)");

    @Test
    void what_happens_to_a_part_touches_that_part_alone() {
        Request request = happened(twoParts, event(CLARIFICATION_ASKED, "2024-12-04", 2));

        assertThat(kinds(request, 0)).isEmpty();
        assertThat(kinds(request, 1)).containsExactly(CLARIFICATION_ASKED);
    }

    @Test
    void a_response_to_the_whole_touches_only_the_parts_that_have_not_ended() {
        Request request = happened(twoParts, event(WITHDRAWN, "2024-12-04", 1), event(RESPONDED, "2024-12-10"));

        assertThat(kinds(request, 0)).containsExactly(WITHDRAWN);
        assertThat(kinds(request, 1)).containsExactly(RESPONDED);
    }

    @Test
    void a_question_about_the_whole_is_possible_while_one_part_waits_already_and_touches_the_others() {
        Request request = happened(
                twoParts, event(CLARIFICATION_ASKED, "2024-12-04", 2), event(CLARIFICATION_ASKED, "2024-12-05"));

        assertThat(kinds(request, 0)).containsExactly(CLARIFICATION_ASKED);
        assertThat(Clocks.of(request).of(request.parts().get(1)).events())
                .containsExactly(event(CLARIFICATION_ASKED, "2024-12-04", 2));
    }

    @Test
    void a_request_whose_open_part_waits_can_be_withdrawn_as_a_whole() {
        Request request = happened(
                twoParts,
                event(RESPONDED, "2024-12-04", 1),
                event(CLARIFICATION_ASKED, "2024-12-04", 2),
                event(WITHDRAWN, "2024-12-09"));

        assertThat(kinds(request, 0)).containsExactly(RESPONDED);
        assertThat(kinds(request, 1)).containsExactly(CLARIFICATION_ASKED, WITHDRAWN);
    }

    @Test
    void what_would_touch_no_part_is_refused() {
        Request request = happened(twoParts, event(WITHDRAWN, "2024-12-04", 1), event(WITHDRAWN, "2024-12-05", 2));

        assertThat(refusal(request, event(RESPONDED, "2024-12-06"))).contains("It was withdrawn on");
    }

    @Test
    void an_answer_to_no_question_about_the_whole_names_the_part_that_waits() {
        Request asked = happened(twoParts, event(CLARIFICATION_ASKED, "2024-12-04", 2));
        Request charged = happened(twoParts, event(FEES_NOTICE, "2024-12-04", 1), event(FEES_NOTICE, "2024-12-04", 2));

        assertThat(refusal(asked, event(CLARIFICATION_SUPPLIED, "2024-12-06")))
                .isEqualTo("Clarification was asked for about part \"2)\" alone, not about the whole request."
                        + " Repeat the command with --part \"2)\".");
        assertThat(refusal(charged, event(FEE_PAID, "2024-12-06")))
                .contains("parts \"1)\" and \"2)\"", "for each with --part");
        assertThat(refusal(twoParts, event(CLARIFICATION_SUPPLIED, "2024-12-06")))
                .contains("No clarification had been asked for");
    }

    @Test
    void an_answer_about_the_whole_leaves_a_part_closed_that_had_a_response_of_its_own() {
        Request request = happened(
                twoParts,
                event(CLARIFICATION_ASKED, "2024-12-04"),
                event(RESPONDED, "2024-12-05", 1),
                event(CLARIFICATION_SUPPLIED, "2024-12-06"));

        assertThat(kinds(request, 0)).containsExactly(CLARIFICATION_ASKED, RESPONDED);
        assertThat(kinds(request, 1)).containsExactly(CLARIFICATION_ASKED, CLARIFICATION_SUPPLIED);
    }

    @Test
    void nothing_is_recorded_that_makes_a_later_entry_impossible() {
        Request request = happened(
                twoParts, event(CLARIFICATION_ASKED, "2024-12-04"), event(CLARIFICATION_SUPPLIED, "2024-12-09"));

        assertThat(refusal(request, event(WITHDRAWN, "2024-12-06")))
                .contains("before what is recorded for 9 December 2024: clarification supplied");
    }

    @Test
    void a_request_without_parts_has_the_clock_of_the_whole() {
        Request request = happened(request("2024-12-02"), event(CLARIFICATION_ASKED, "2024-12-04"));

        assertThat(Clocks.of(request).all())
                .singleElement()
                .satisfies(clock -> assertThat(clock.events()).hasSize(1));
        assertThat(refusal(request, event(CLARIFICATION_ASKED, "2024-12-05"))).contains("already asked");
    }

    private static Request happened(Request request, ClockEvent... events) {
        Request now = request;
        for (ClockEvent event : events) {
            assertThat(Clocks.refuses(now, event, TODAY)).isEmpty();
            now = now.with(List.of(event));
        }
        assertThat(Clocks.firstImpossible(now.asked().received(), now.parts(), now.clock(), TODAY))
                .isEmpty();
        return now;
    }

    private static String refusal(Request request, ClockEvent event) {
        return Clocks.refuses(request, event, TODAY).map(Object::toString).orElse("");
    }

    private static List<ClockEvent.Kind> kinds(Request request, int place) {
        return Clocks.of(request).of(request.parts().get(place)).events().stream()
                .map(ClockEvent::kind)
                .toList();
    }
}
