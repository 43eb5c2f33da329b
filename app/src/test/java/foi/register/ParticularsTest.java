package foi.register;

import static foi.law.Particular.EXPECTED;
import static foi.law.Particular.PUBLISHER;
import static foi.law.Particular.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import foi.law.Particular;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParticularsTest {

    @Test
    void a_blank_text_counts_as_not_supplied() {
        Particulars particulars = new Particulars(Map.of(WHY, " \n", PUBLISHER, "NDTMS"));

        assertThat(particulars.get(WHY)).isEmpty();
        assertThat(particulars.get(PUBLISHER)).contains("NDTMS");
        assertThat(particulars).isEqualTo(Particulars.of(PUBLISHER, "NDTMS"));
    }

    @Test
    void they_stand_in_the_order_in_which_the_law_asks() {
        Particulars particulars =
                Particulars.of(EXPECTED, "2019").with(WHY, "because").with(PUBLISHER, "NDTMS");

        assertThat(particulars.texts().keySet()).containsExactly(WHY, PUBLISHER, EXPECTED);
        assertThat(particulars.texts()).isUnmodifiable();
    }

    @Test
    void a_later_text_takes_the_place_of_the_first_and_a_blank_one_takes_it_away() {
        Particulars first = Particulars.of(WHY, "first");

        assertThat(first.with(WHY, "second").get(WHY)).contains("second");
        assertThat(first.with(WHY, "")).isEqualTo(Particulars.NONE);
        assertThat(first.get(WHY)).contains("first");
    }

    @Test
    void what_is_missing_is_listed_in_the_order_asked_for() {
        List<Particular> needed = List.of(WHY, PUBLISHER, EXPECTED);

        assertThat(Particulars.of(PUBLISHER, "NDTMS").missing(needed)).containsExactly(WHY, EXPECTED);
        assertThat(Particulars.NONE.missing(List.of())).isEmpty();
    }
}
