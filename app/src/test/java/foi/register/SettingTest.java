package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingTest {

    @ParameterizedTest
    @EnumSource
    void each_takes_its_own_standard_value_but_the_name_that_must_be_given_and_is_found_by_its_name(Setting setting) {
        assertThat(setting.refuses(setting.standard()).isPresent()).isEqualTo(setting == Setting.AUTHORITY_NAME);
        assertThat(Setting.named(" " + setting.key().toUpperCase(java.util.Locale.ROOT)))
                .contains(setting);
        assertThat(setting.meaning()).isNotBlank().doesNotEndWith(".");
    }

    @Test
    void no_two_have_one_name() {
        assertThat(Setting.values()).extracting(Setting::key).doesNotHaveDuplicates();
        assertThat(Setting.named("wording")).isEmpty();
    }

    @ParameterizedTest(name = "{0} takes {1}")
    @CsvSource({
        "reference.restarts, never",
        "reference.first, 15879",
        "wording.not-held, plain",
        "wording.layout, table",
        "wording.licence, none",
        "calendar.reading, code",
        "regulator.verified, 2/11/2026",
        "authority.name, Cyngor Sir Ynys Môn",
        "complaints.email, ''",
        "authority.email, foi@council.gov.uk"
    })
    void a_value_that_fits_is_taken(String key, String value) {
        assertThat(Setting.named(key).orElseThrow().refuses(value)).isEmpty();
    }

    @ParameterizedTest(name = "{0} refuses \"{1}\"")
    @CsvSource({
        "reference.restarts, monthly, 'Give \"year\" or \"never\".'",
        "authority.email, Information Governance, Give one such as foi@council.gov.uk.",
        "complaints.email, a b@c, Give one such as foi@council.gov.uk.",
        "reference.restarts, '', 'Give \"year\" or \"never\".'",
        "reference.first, 0, Give a number such as 15879.",
        "reference.first, -1, Give a number such as 15879.",
        "reference.first, 1e3, Give a number such as 15879.",
        "reference.first, 1000000000, Give a number such as 15879.",
        "reference.pattern, FOI, For example FOI-{fy}-{serial:5} or FOI-{fy}-{initials}{serial}.",
        "wording.not-held, Notice, 'Give \"notice\" or \"plain\".'",
        "wording.layout, letter, 'Give \"questions\" or \"table\".'",
        "wording.licence, cc-by, 'Give \"ogl\", \"own\", \"copyright\" or \"none\".'",
        "calendar.reading, scotland, 'Give \"statute\" or \"code\".'",
        "regulator.verified, last week, 'Type it as 2 December 2024, 2/12/2024 or 2024-12-02.'",
        "regulator.verified, 31/02/2026, 'Type it as 2 December 2024, 2/12/2024 or 2024-12-02.'",
        "regulator.verified, '', 'Type it as 2 December 2024, 2/12/2024 or 2024-12-02.'"
    })
    void a_value_that_does_not_fit_is_refused_with_one_that_does(String key, String value, String remedy) {
        assertThat(Setting.named(key).orElseThrow().refuses(value)).hasValueSatisfying(no -> {
            assertThat(no.what()).endsWith(".");
            assertThat(no.remedy()).isEqualTo(remedy);
        });
    }
}
