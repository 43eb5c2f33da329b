package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import foi.law.Reading;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsTest {

    private static final Settings NONE = new Settings(Map.of());

    @ParameterizedTest(name = "{0} signs as {1}, {2}, {3}")
    @CsvSource({
        "'Sarah Green, Information Governance Officer', Sarah Green, Information Governance Officer, SG",
        "Sarah Green, Sarah Green, , SG",
        "'Anne-Marie de la Tour, Officer, Legal', Anne-Marie de la Tour, 'Officer, Legal', AMDLT",
        "'S.Green, Officer', S.Green, Officer, SG",
        "Łucja Ėnžė, Łucja Ėnžė, , ŁĖ",
        "'  ', sgreen, , SG",
        "', Officer', sgreen, Officer, SG"
    })
    void an_officer_signs_with_the_name_and_post_that_were_set(String set, String name, String post, String initials) {
        Settings settings = new Settings(Map.of("officer.sgreen", set));
        Officer officer = new Officer("sgreen");

        assertThat(settings.nameOf(officer)).isEqualTo(name);
        assertThat(settings.postOf(officer)).isEqualTo(Optional.ofNullable(post));
        assertThat(settings.initialsOf(officer)).isEqualTo(initials);
    }

    @ParameterizedTest(name = "account \"{0}\": {1}")
    @CsvSource({"sgreen, SG", "x, X", "'', ''", "a-team, A", "_-, ''", "7up, 7U"})
    void without_a_name_the_account_signs_with_its_first_two_letters(String account, String initials) {
        assertThat(NONE.nameOf(new Officer(account))).isEqualTo(account);
        assertThat(NONE.postOf(new Officer(account))).isEmpty();
        assertThat(NONE.initialsOf(new Officer(account))).isEqualTo(initials);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "City Hall|115 Charles Street|Leicester",
                "City Hall\n115 Charles Street\r\nLeicester\n",
                " City Hall |\n| 115 Charles\u001b Street|\u202eLeicester"
            })
    void the_lines_of_an_address_stand_apart_and_are_clean(String set) {
        assertThat(new Settings(Map.of("authority.address", set)).lines(Setting.AUTHORITY_ADDRESS))
                .containsExactly("City Hall", "115 Charles Street", "Leicester");
        assertThat(NONE.lines(Setting.AUTHORITY_ADDRESS)).isEmpty();
    }

    @Test
    void what_was_not_set_has_its_standard_value() {
        assertThat(NONE.get(Setting.REFERENCE_PATTERN)).isEqualTo("FOI-{fy}-{serial:5}");
        assertThat(NONE.reading()).isEqualTo(Reading.STATUTE);
        assertThat(NONE.references().restarts()).isTrue();
        assertThat(NONE.get(Setting.WORDING_NOT_HELD)).isEqualTo("notice");
    }

    @Test
    void what_was_set_goes_before_it() {
        Settings settings = new Settings(Map.of(
                "reference.pattern", "FOI-{fy}-{initials}{serial}",
                "reference.restarts", "never",
                "calendar.reading", "code"));

        assertThat(settings.reading()).isEqualTo(Reading.CODE);
        assertThat(settings.references().write(LocalDate.parse("2024-12-02"), "SG", 15879))
                .hasToString("FOI-2425-SG15879");
        assertThat(settings.references().restarts()).isFalse();
    }

    @Test
    void a_request_may_be_set_out_in_its_own_way() {
        Request request = Sample.request("2024-12-02");
        Request table = request.amended(
                request.requester(), request.asked(), Optional.empty(), Optional.empty(), Optional.of(Layout.TABLE));
        Settings usuallyTable = new Settings(Map.of("wording.layout", "table"));

        assertThat(NONE.layout(request)).isEqualTo(Layout.QUESTIONS);
        assertThat(NONE.layout(table)).isEqualTo(Layout.TABLE);
        assertThat(usuallyTable.layout(request)).isEqualTo(Layout.TABLE);
    }

    @Test
    void an_officers_setting_is_named_by_the_account() {
        assertThat(Settings.isOfficer("officer.sgreen")).isTrue();
        assertThat(Settings.isOfficer("officer.")).isFalse();
        assertThat(Settings.isOfficer("authority.name")).isFalse();
    }
}
