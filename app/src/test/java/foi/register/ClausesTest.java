package foi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.law.Catalogue;
import foi.law.Citation;
import foi.law.Particular;
import foi.law.Provision;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClausesTest {

    private static final Clauses PROGRAMS = new Clauses(new Settings(Map.of()));

    private static Provision at(String place) {
        Citation citation = Citation.parse(place).orElseThrow();
        return Catalogue.find(citation).or(() -> Catalogue.findDenial(citation)).orElseThrow();
    }

    static Stream<String> keys() {
        return Clauses.bundled().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void each_of_the_program_is_for_a_text_that_its_place_asks_for_and_has_something_to_adapt(String key) {
        assertThat(Clauses.keyOf(key)).isEqualTo(key);
        String[] names = key.substring("clause.".length()).split("\\.(?=\\w+$)", -1);
        Particular particular = Particular.named(names[1]).orElseThrow();
        Provision provision = at(names[0]);
        assertThat(accepted(provision)).contains(particular);
        String clause = PROGRAMS.of(provision, particular).orElseThrow();
        assertThat(clause).matches("(?s).*\\[[^\\]]{2,}].*").matches("(?s)[A-Z\\[].*[.\\]]");
        assertThat(PROGRAMS.left(provision, particular, clause)).contains(clause);
    }

    private static Set<Particular> accepted(Provision provision) {
        boolean denial = provision.denial().filter(provision.citation()::equals).isPresent();
        OutcomeKind kind = denial
                ? OutcomeKind.NEITHER_CONFIRM_NOR_DENY
                : provision.isExemption() ? OutcomeKind.WITHHELD : OutcomeKind.REFUSED;
        return kind.accepts(java.util.Optional.of(provision));
    }

    @Test
    void a_limb_has_the_clause_of_its_section_and_the_authoritys_own_goes_before() {
        Clauses own = new Clauses(new Settings(Map.of("clause.s.31.harm", "Thieves would [do what].")));

        assertThat(PROGRAMS.of(at("s.31(1)(a)"), Particular.HARM)).isEqualTo(PROGRAMS.of(at("s.31"), Particular.HARM));
        assertThat(own.of(at("s.31(1)(a)"), Particular.HARM)).contains("Thieves would [do what].");
        assertThat(own.of(at("s.43(2)"), Particular.HARM)).isEqualTo(PROGRAMS.of(at("s.43(2)"), Particular.HARM));
        assertThat(PROGRAMS.of(at("s.23"), Particular.WHY)).isEmpty();
    }

    @Test
    void what_was_to_be_adapted_is_found_until_it_is() {
        Clauses own = new Clauses(new Settings(Map.of("clause.s.31.harm", "Thieves would [do what] with [what].")));

        assertThat(own.left(at("s.31(1)(a)"), Particular.HARM, "Thieves would enter with [what]."))
                .contains("[what]");
        assertThat(own.left(at("s.31(1)(a)"), Particular.HARM, "Thieves would enter with the codes."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clause.s.99.harm", "clause.s.43(2).nothing", "clause.harm", "clause.s.43(2)"})
    void what_names_no_clause_is_refused(String key) {
        assertThatThrownBy(() -> Clauses.keyOf(key))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("names no clause");
    }
}
