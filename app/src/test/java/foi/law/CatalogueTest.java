package foi.law;

import static foi.law.Particular.PUBLIC_INTEREST;
import static foi.law.Particular.PUBLIC_INTEREST_AGAINST;
import static foi.law.Particular.PUBLIC_INTEREST_FOR;
import static org.assertj.core.api.Assertions.assertThat;

import foi.law.Provision.Basis;
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
        assertThat(provision.needs().isEmpty())
                .isEqualTo(List.of(Effect.DUTY, Effect.RULE).contains(provision.effect()));
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
                Provision denying = provision.denying().orElseThrow();
                assertThat(found.precise()).isTrue();
                assertThat(found.citation()).isEqualTo(denying.citation());
                assertThat(found.needs()).isEqualTo(denying.needs());
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
                .containsExactly(
                        "s.12", "s.14", "s.26", "s.27", "s.29", "s.30", "s.31", "s.32", "s.35", "s.36", "s.37", "s.38",
                        "s.40", "s.43", "s.44");
    }

    @ParameterizedTest(name = "for {0} the nearest is {1}")
    @CsvSource({
        "s.40(7), s.40(2)",
        "s.22(3), s.22(1)",
        "s.13, s.12",
        "s.99, s.44",
        "s.31(1)(z), s.31(1)(a)",
        "s.22B, s.22",
        "s.1(9), s.1(1)",
        "s.12(3), s.12(1)"
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

    @Test
    void every_exemption_of_Part_II_is_there_with_the_effect_that_section_2_gives_it() {
        String absolute = "21 23 32 34 41 44";
        String qualified = "22 22A 24 26 27 28 29 30 31 33 35 36 37 38 39 42 43";
        assertThat(sections(Effect.ABSOLUTE)).containsExactly(absolute.split(" "));
        assertThat(sections(Effect.QUALIFIED)).containsExactly(qualified.split(" "));
        assertThat(sections(Effect.BY_CONDITION)).containsExactly("40");
    }

    private static List<String> sections(Effect effect) {
        return Catalogue.all().stream()
                .filter(p -> p.effect() == effect && p.citation().limbs().isEmpty())
                .map(p -> p.citation().section())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "s.23(1), s.23(5)",
        "s.24(1), s.24(2)",
        "s.26(1)(a), s.26(3)",
        "s.27(2), s.27(4)",
        "s.28(1), s.28(3)",
        "s.29(1)(b), s.29(2)",
        "s.30(1)(a), s.30(3)",
        "s.31(1)(g), s.31(3)",
        "s.32(2), s.32(3)",
        "s.33(2), s.33(3)",
        "s.34(1), s.34(2)",
        "s.35(1)(a), s.35(3)",
        "s.36(2)(b)(i), s.36(3)",
        "s.37(1)(b), s.37(2)",
        "s.38(1)(b), s.38(2)",
        "s.39(1), s.39(2)",
        "s.40(1), s.40(5A)",
        "s.40(2), s.40(5B)",
        "s.41(1), s.41(2)",
        "s.42(1), s.42(2)",
        "s.43(2), s.43(3)",
        "s.44(1)(c), s.44(2)",
        "s.22A(1), s.22A(2)"
    })
    void the_duty_to_confirm_or_deny_is_lifted_by_the_subsection_that_says_so(String exemption, String denial) {
        assertThat(find(exemption).denial()).contains(Citation.of(denial));
    }

    @Test
    void nothing_lifts_that_duty_for_trade_secrets_or_for_what_is_accessible_elsewhere() {
        assertThat(find("s.43(1)").denial()).isEmpty();
        assertThat(find("s.21(1)").denial()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void what_rests_on_harm_asks_for_the_harm_and_every_section_says_what_it_is_about(Provision provision) {
        boolean harm = provision
                .basis()
                .filter(basis -> basis == Basis.PREJUDICE || basis == Basis.OPINION)
                .isPresent();
        assertThat(provision.needs().contains(Particular.HARM)).isEqualTo(harm);
        assertThat(provision.basis().isPresent()).isEqualTo(provision.isExemption());
        assertThat(Catalogue.explanation(provision)).endsWith(".").hasSizeLessThanOrEqualTo(300);
    }

    @ParameterizedTest(name = "{0} asks for {1}")
    @CsvSource({
        "s.31(1)(g), PURPOSE",
        "s.36(2)(c), OPINION",
        "s.41(1), OBTAINED_FROM",
        "s.44(1)(a), ENACTMENT",
        "s.14(2), EARLIER_REQUEST",
        "s.40(2), CONDITION"
    })
    void what_only_some_provisions_need_is_asked_there_alone(String typed, Particular particular) {
        assertThat(find(typed).needs()).contains(particular);
        assertThat(find("s.31(1)(a)").needs()).doesNotContain(particular);
    }

    private static Provision find(String typed) {
        return Catalogue.find(Citation.of(typed)).orElseThrow();
    }
}
