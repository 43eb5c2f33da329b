package foi.intake;

import static foi.law.Division.ENGLAND_AND_WALES;
import static foi.law.Division.NORTHERN_IRELAND;
import static foi.law.Division.SCOTLAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import foi.register.HolidayFiles.Listed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeYearsTest {

    private static Listed read(String json) {
        return new BankHolidayFile().read(json);
    }

    private static void refused(String json, String reason) {
        assertThatExceptionOfType(NotBankHolidays.class)
                .isThrownBy(() -> read(json))
                .withMessageContaining(reason);
    }

    @Test
    void every_list_of_whole_years_is_taken() {
        GovUkList list = GovUkList.of(2005, 2028);
        assertThat(read(list.json()).days()).hasSize(list.size());
        assertThat(read(list.json()).until()).isEqualTo("2028-12-31");
        assertThat(read(GovUkList.of(2019, 2030).json()).until()).isEqualTo("2030-12-31");
    }

    @Test
    void a_list_that_stops_before_christmas_is_refused_even_where_all_divisions_stop_together() {
        GovUkList list = GovUkList.of(2024, 2029);
        for (var division : foi.law.Division.values()) {
            list.without("2029-12", division);
        }
        refused(list.json(), "the year 2029 is not complete for England and Wales");
        refused(GovUkList.of(2024, 2029).without("2029-12", SCOTLAND).json(), "2029 is not complete for Scotland");
        refused(
                GovUkList.of(2024, 2029).without("2029", NORTHERN_IRELAND).json(),
                "2029 is not complete for Northern Ireland");
    }

    @Test
    void a_year_with_a_gap_is_refused() {
        refused(GovUkList.of(2024, 2028).without("2026", SCOTLAND).json(), "2026 is not complete for Scotland");
        refused(
                GovUkList.of(2024, 2028).without("2026-01", ENGLAND_AND_WALES).json(),
                "2026 is not complete for England and Wales");
        GovUkList thin = GovUkList.of(2024, 2028);
        for (String month : new String[] {"04", "05", "08"}) {
            thin.without("2027-" + month, ENGLAND_AND_WALES);
        }
        refused(thin.json(), "2027 is not complete for England and Wales");
    }

    @Test
    void days_that_cannot_be_are_refused() {
        refused(GovUkList.of(2024, 2028).with("1995-05-08", SCOTLAND).json(), "a day in the year 1995");
        refused(GovUkList.of(2024, 2028).with("2924-05-08", SCOTLAND).json(), "a day in the year 2924");
        refused(GovUkList.of(2024, 2028).with("2026-12-25", SCOTLAND).json(), "lists 2026-12-25 twice for Scotland");
        GovUkList many = GovUkList.of(2024, 2028);
        for (int day = 1; day <= 9; day++) {
            many.with("2026-10-0" + day, SCOTLAND);
        }
        refused(many.json(), "in 2026 for Scotland");
    }

    @Test
    void a_file_cut_off_anywhere_is_refused() {
        String json = GovUkList.of(2026, 2028).json();
        for (int end = 0; end < json.length(); end++) {
            String cut = json.substring(0, end);
            assertThatExceptionOfType(NotBankHolidays.class)
                    .as("cut at %s", end)
                    .isThrownBy(() -> read(cut));
        }
        refused(json.substring(0, json.length() / 2), "breaks off before its end");
    }

    @Test
    void names_that_stand_twice_and_web_pages_are_refused() {
        String json = GovUkList.of(2026, 2028).json();
        refused(json.replaceFirst("\"northern-ireland\"", "\"scotland\""), "cannot be read as JSON");
        refused(
                json.replaceFirst("\"division\": \"scotland\"", "\"division\": \"wales\""),
                "says that it is another's");
        refused("\n <!DOCTYPE html><html></html>", "a web page");
        refused(GovUkList.of(2026, 2028).calling("x".repeat(101)).json(), "has a title of 101 characters");
    }
}
