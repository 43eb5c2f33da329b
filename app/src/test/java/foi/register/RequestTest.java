package foi.register;

import static foi.law.ClockEvent.Kind.CLARIFICATION_ASKED;
import static foi.law.ClockEvent.Kind.RESPONDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestTest {

    private static final Request REQUEST = Sample.request("2024-12-02", "1)", "2)", "3)");

    @Test
    void a_changed_part_takes_the_place_of_the_one_with_its_number() {
        Part changed = REQUEST.parts().get(1).answered("312").asking("2a)", "How many now?");
        Request after = REQUEST.with(changed);

        assertThat(after.parts()).extracting(Part::label).containsExactly("1)", "2a)", "3)");
        assertThat(after.parts().get(1).answer()).isEqualTo("312");
        assertThat(REQUEST.parts().get(1).answer()).isEmpty();
    }

    @Test
    void a_number_once_given_to_a_part_stays_its_own() {
        Request two = REQUEST.withParts(
                List.of(REQUEST.parts().get(0), REQUEST.parts().get(2)));

        assertThat(two.nextPartNumber()).isEqualTo(4);
        assertThat(Sample.request("2024-12-02").nextPartNumber()).isEqualTo(1);
    }

    @Test
    void its_clock_only_grows() {
        Request asked = REQUEST.with(List.of(Sample.event(CLARIFICATION_ASKED, "2024-12-03")));
        Request answered = asked.with(List.of(Sample.event(RESPONDED, "2024-12-09")));

        assertThat(answered.clock()).hasSize(2).startsWith(asked.clock().get(0));
    }

    @Test
    void a_part_knows_which_kinds_of_outcome_it_has() {
        Part part = REQUEST.parts().get(0).with(List.of(Sample.outcome(OutcomeKind.NOT_HELD)));

        assertThat(part.has(OutcomeKind.NOT_HELD)).isTrue();
        assertThat(part.has(OutcomeKind.DISCLOSED)).isFalse();
    }

    @Test
    void documents_are_equal_when_their_bytes_are_and_nobody_can_change_them() {
        byte[] pdf = {37, 80, 68, 70};
        Bytes bytes = new Bytes(pdf);
        pdf[0] = 0;
        bytes.toArray()[1] = 0;

        assertThat(bytes).isEqualTo(new Bytes(new byte[] {37, 80, 68, 70})).hasToString("4 bytes");
        assertThat(bytes.size()).isEqualTo(4);
    }

    @Test
    void channels_layouts_and_regimes_are_read_by_their_names() {
        assertThat(Channel.values())
                .allSatisfy(c -> assertThat(Channel.parse(c.code())).contains(c));
        assertThat(Layout.values())
                .allSatisfy(l -> assertThat(Layout.parse(" " + l)).contains(l));
        assertThat(EventKind.values())
                .allSatisfy(k -> assertThat(EventKind.named(k.code())).isEqualTo(k));
        assertThat(Regime.parse("foia")).contains(Regime.FOIA);
        assertThat(Channel.parse("pigeon")).isEmpty();
    }
}
