package foi.law;

import static foi.law.Particular.PUBLIC_INTEREST;
import static foi.law.Particular.PUBLIC_INTEREST_AGAINST;
import static foi.law.Particular.PUBLIC_INTEREST_FOR;
import static org.assertj.core.api.Assertions.assertThat;

import foi.law.Provision.Effect;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueTest {

    static List<Provision> provisions() {
        return Catalogue.all();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "s.12(1), NO_DUTY_TO_COMPLY, s.2 lists no public interest for Part I",
        "s.14(1), NO_DUTY_TO_COMPLY, the same",
        "s.17(1), DUTY, nothing is withheld under the section on notices",
        "s.21, ABSOLUTE, s.2(3)(a)",
        "s.22, QUALIFIED, not in s.2(3)",
        "s.22(1), QUALIFIED, not in s.2(3)",
        "s.40(2), BY_CONDITION, s.2(3)(fa): only where the first condition is satisfied"
    })
    void an_exemption_is_absolute_only_where_section_2_says_so(String typed, Effect effect, String why) {
        assertThat(find(typed).effect()).as(why).isEqualTo(effect);
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void each_provision_is_found_by_the_citation_it_writes(Provision provision) {
        Citation written = Citation.parse(provision.citation().toString()).orElseThrow();

        assertThat(Catalogue.find(written)).containsSame(provision);
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void the_public_interest_is_asked_for_exactly_where_it_must_be_weighed(Provision provision) {
        List<Particular> balance = List.of(PUBLIC_INTEREST_FOR, PUBLIC_INTEREST_AGAINST, PUBLIC_INTEREST);
        if (provision.isQualified()) {
            assertThat(provision.needs()).containsAll(balance);
        } else {
            assertThat(provision.needs()).doesNotContainAnyElementsOf(balance);
        }
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void only_exemptions_and_the_refusals_of_part_i_need_anything(Provision provision) {
        assertThat(provision.isExemption())
                .isEqualTo(List.of(Effect.ABSOLUTE, Effect.QUALIFIED, Effect.BY_CONDITION)
                        .contains(provision.effect()));
        assertThat(provision.needs().isEmpty()).isEqualTo(provision.effect() == Effect.DUTY);
        assertThat(provision.needs()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void a_title_reads_within_brackets_in_a_letter(Provision provision) {
        assertThat(provision.title()).isNotBlank().doesNotEndWith(".").doesNotContain("(");
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void only_an_exemption_lifts_the_duty_to_confirm_or_deny_by_a_subsection_of_its_own(Provision provision) {
        provision.denial().ifPresent(denial -> {
            assertThat(provision.isExemption()).isTrue();
            assertThat(denial.section()).isEqualTo(provision.citation().section());
            assertThat(denial.limbs()).isNotEmpty();
            assertThat(Catalogue.findDenial(denial)).hasValueSatisfying(found -> {
                assertThat(found.precise()).isTrue();
                assertThat(found).isEqualTo(provision.denying().orElseThrow());
            });
        });
    }

    @Test
    void section_21_lifts_no_duty_to_confirm_or_deny() {
        assertThat(find("s.21").denial()).isEmpty();
        assertThat(find("s.21(1)").denial()).isEmpty();
    }

    @ParameterizedTest(name = "{0} lifts the duty for {1}")
    @CsvSource({"s.22(2), s.22", "s.40(5B), s.40(2)"})
    void a_denial_has_the_effect_of_its_exemption_and_is_cited_for_itself(String denial, String exemption) {
        assertThat(Catalogue.findDenial(Citation.of(denial))).hasValueSatisfying(found -> {
            assertThat(found.citation()).isEqualTo(Citation.of(denial));
            assertThat(found.effect()).isEqualTo(find(exemption).effect());
            assertThat(found.title()).isEqualTo(find(exemption).title());
            assertThat(find(exemption).needs()).containsAll(found.needs());
        });
        assertThat(Catalogue.findDenial(Citation.of(exemption))).isEmpty();
        assertThat(Catalogue.denialIn(Citation.of(exemption).section()))
                .isEqualTo(Catalogue.findDenial(Citation.of(denial)));
    }

    @Test
    void a_denial_needs_nothing_that_would_betray_whether_the_information_is_held() {
        assertThat(Catalogue.findDenial(Citation.of("s.22(2)")).orElseThrow().needs())
                .containsExactly(Particular.WHY, PUBLIC_INTEREST_FOR, PUBLIC_INTEREST_AGAINST, PUBLIC_INTEREST);
    }

    @Test
    void sections_with_several_grounds_are_imprecise_without_a_subsection() {
        assertThat(Catalogue.all())
                .filteredOn(p -> !p.precise())
                .extracting(p -> p.citation().toString())
                .containsExactly("s.12", "s.14", "s.40");
    }

    @ParameterizedTest(name = "for {0} the nearest is {1}")
    @CsvSource({"s.40(7), s.40(2)", "s.22(3), s.22(1)", "s.13, s.12", "s.99, s.40", "s.1(9), s.1(1)", "s.12(3), s.12(1)"
    })
    void an_unknown_place_has_a_nearest_known_one_of_its_section_or_the_next(String unknown, String nearest) {
        assertThat(Catalogue.find(Citation.of(unknown))).isEmpty();
        assertThat(Catalogue.nearest(Citation.of(unknown)).citation().section())
                .isEqualTo(Citation.of(nearest).section());
    }

    @Test
    void of_one_section_the_nearest_is_precise_when_a_subsection_was_typed() {
        assertThat(Catalogue.nearest(Citation.of("s.40(7)")).citation()).isEqualTo(Citation.of("s.40(2)"));
        assertThat(Catalogue.nearest(Citation.of("s.12(3)")).precise()).isTrue();
    }

    @Test
    void no_place_is_listed_twice() {
        assertThat(Catalogue.all()).extracting(Provision::citation).doesNotHaveDuplicates();
    }

    private static Provision find(String typed) {
        return Catalogue.find(Citation.of(typed)).orElseThrow();
    }
}
