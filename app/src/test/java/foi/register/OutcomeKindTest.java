package foi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.law.Particular;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeKindTest {

    private static final Particulars WHY = Particulars.of(Particular.WHY, "because");

    @ParameterizedTest
    @EnumSource
    void each_kind_makes_an_outcome_of_its_own_and_is_found_by_its_name(OutcomeKind kind) {
        assertThat(Sample.outcome(kind).kind()).isEqualTo(kind);
        assertThat(OutcomeKind.parse(" " + kind.code().toUpperCase(java.util.Locale.ROOT)))
                .contains(kind);
        assertThat(OutcomeKind.names()).contains(kind.code());
    }

    @ParameterizedTest
    @EnumSource
    void scope_and_texts_are_kept_and_a_provision_only_where_one_is_relied_on(OutcomeKind kind) {
        String provision = Sample.outcome(kind)
                .provision()
                .map(p -> p.citation().toString())
                .orElse("");
        Outcome made = kind.kept(provision, "2018/19", WHY);

        assertThat(made.scope()).isEqualTo("2018/19");
        assertThat(made.text(Particular.WHY)).contains("because");
        assertThat(made.text(Particular.WHERE)).isEmpty();
        assertThat(made.provision().isPresent()).isEqualTo(kind.takesProvision());
    }

    @ParameterizedTest(name = "{0} under {1} rests on {2}")
    @CsvSource({
        "WITHHELD, s.22, s.22",
        "WITHHELD, section 40 (2), s.40(2)",
        "WITHHELD, 40, s.40",
        "WITHHELD, 21, s.21",
        "REFUSED, 12.1, s.12(1)",
        "REFUSED, S14, s.14",
        "NEITHER_CONFIRM_NOR_DENY, s.40(5B), s.40(5B)",
        "NEITHER_CONFIRM_NOR_DENY, s.40(2), s.40(5B)",
        "NEITHER_CONFIRM_NOR_DENY, s.22(2), s.22(2)"
    })
    void a_provision_is_read_as_people_type_it(OutcomeKind kind, String cited, String provision) {
        assertThat(kind.make(cited, "", WHY).provision())
                .map(p -> p.citation().toString())
                .contains(provision);
    }

    @ParameterizedTest(name = "{0} under \"{1}\": {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "WITHHELD | '' | An outcome \"withheld\" has to name the provision it relies on (s.17(1)(b), s.17(5)). Add it, for example --provision s.40(2).",
                "REFUSED | ' ' | An outcome \"refused\" has to name the provision it relies on (s.17(1)(b), s.17(5)). Add it, for example --provision s.40(2).",
                "WITHHELD | data protection | \"data protection\" does not read as a section of the Act. Write it as s.22, s.40(2) or section 12(1).",
                "WITHHELD | s.40(7) | The program does not know s.40(7). The nearest it knows is s.40(2).",
                "WITHHELD | s.99 | The program does not know s.99. The nearest it knows is s.44.",
                "WITHHELD | s.12(1) | s.12(1) (cost of compliance exceeds appropriate limit) is no ground for \"withheld\". Information is withheld under an exemption of Part II; s.12 and s.14 make it \"refused\".",
                "WITHHELD | s.17(1) | s.17(1) (notice that information is exempt) is no ground for \"withheld\". Information is withheld under an exemption of Part II; s.12 and s.14 make it \"refused\".",
                "REFUSED | s.22 | s.22 (information intended for future publication) is no ground for \"refused\". A request is refused under s.12 or s.14; an exemption makes it \"withheld\".",
                "NEITHER_CONFIRM_NOR_DENY | s.21 | s.21 (information accessible to you by other means) is no ground for \"neither-confirm-nor-deny\". Choose an exemption that has a subsection on the duty to confirm or deny.",
                "NEITHER_CONFIRM_NOR_DENY | s.40 | s.40 (personal information) is no ground for \"neither-confirm-nor-deny\". Rely on the subsection that lifts the duty to confirm or deny: s.40(5B).",
                "NEITHER_CONFIRM_NOR_DENY | s.40(7) | The program does not know s.40(7). The nearest it knows is s.40(5B).",
                "DISCLOSED | s.22 | An outcome \"disclosed\" relies on no provision, yet \"s.22\" is given. Leave the provision out, or choose withheld, refused or neither-confirm-nor-deny.",
                "NOT_HELD | 17.1 | An outcome \"not-held\" relies on no provision, yet \"17.1\" is given. Leave the provision out, or choose withheld, refused or neither-confirm-nor-deny."
            })
    void what_a_kind_cannot_rest_on_is_refused_with_the_way_out(OutcomeKind kind, String cited, String sentences) {
        assertThatThrownBy(() -> kind.make(cited, "", WHY))
                .isInstanceOf(InputRefused.class)
                .hasMessage(sentences);
    }

    @ParameterizedTest(name = "{0} under \"{1}\" with {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DISCLOSED | '' | WHY | An outcome \"disclosed\" takes no --why (why it applies). Leave it out, or say it in the answer.",
                "HELD_ELSEWHERE | '' | LIKELY_HOLDER | An outcome \"held-elsewhere\" takes no --likely-holder (who else may hold it). Leave it out, or say it in one of: --why, --where.",
                "NOT_HELD | '' | WHERE | An outcome \"not-held\" takes no --where (where the applicant can get it). Leave it out, or say it in one of: --why, --search, --likely-holder.",
                "WITHHELD | s.21 | PUBLIC_INTEREST | An outcome \"withheld\" under s.21 takes no --public-interest (why the balance falls as it does). Leave it out, or say it in one of: --why, --where.",
                "NEITHER_CONFIRM_NOR_DENY | s.22(2) | PUBLISHER | An outcome \"neither-confirm-nor-deny\" under s.22(2) takes no --publisher (who will publish it). Leave it out, or say it in one of: --why, --public-interest-for, --public-interest-against, --public-interest."
            })
    void a_text_that_no_letter_would_print_is_refused(
            OutcomeKind kind, String cited, Particular given, String sentences) {
        assertThatThrownBy(() -> kind.make(cited, "", Particulars.of(given, "words")))
                .isInstanceOf(InputRefused.class)
                .hasMessage(sentences);
        assertThat(kind.kept(cited, "", Particulars.of(given, "words")).text(given))
                .contains("words");
    }

    @Test
    void what_was_typed_is_repeated_without_what_would_steer_a_terminal() {
        assertThatThrownBy(() -> OutcomeKind.DISCLOSED.make("\u001b]0;x\u0007s.22", "", WHY))
                .hasMessageContaining("]0;xs.22")
                .message()
                .doesNotContain("\u001b");
        assertThatThrownBy(() -> OutcomeKind.WITHHELD.make("x".repeat(100_000), "", WHY))
                .message()
                .hasSizeLessThan(200);
    }

    @Test
    void an_unknown_kind_is_none() {
        assertThat(OutcomeKind.parse("exempt")).isEmpty();
        assertThat(OutcomeKind.parse("")).isEmpty();
    }
}
