package foi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import foi.law.BankHoliday;
import foi.law.Division;
import foi.law.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BankHolidayFileTest {

    private static final String SMALL = """
            {"england-and-wales": {"division": "england-and-wales", "events": [
               {"title": "Boxing Day", "date": "2026-12-28", "notes": "Substitute day", "bunting": true}]},
             "scotland": {"division": "scotland", "events": [
               {"title": "St Andrew’s Day", "date": "2026-11-30", "notes": "", "bunting": true},
               {"title": "2nd January", "date": "2027-01-04", "more": {"a": [1]}}, {"title":"X","date":"2026-12-28"}]},
             "northern-ireland": {"events": [{"title": "Boxing Day", "date": "2026-12-28"}]}}
            """;

    @Test
    void the_bundled_calendar_covers_every_year_of_the_act_for_every_division() {
        WorkingDays days = BankHolidayFile.bundled();

        assertThat(days.from()).isEqualTo("2005-01-01");
        assertThat(days.until()).isEqualTo("2028-12-31");
        assertThat(BankHolidayFile.completeUntil(days.bankHolidays())).isEqualTo(days.until());
        for (int year = 2005; year <= 2028; year++) {
            for (Division division : Division.values()) {
                int wanted = year;
                assertThat(days.bankHolidays())
                        .filteredOn(
                                day -> day.division() == division && day.date().getYear() == wanted)
                        .as("%s %s", division, year)
                        .hasSizeBetween(6, 12);
            }
        }
    }

    @Test
    void a_list_in_govuks_form_is_read_whatever_else_it_says() {
        List<BankHoliday> holidays = BankHolidayFile.holidays("\uFEFF" + SMALL);

        assertThat(holidays)
                .hasSize(5)
                .startsWith(new BankHoliday(
                        LocalDate.parse("2026-12-28"), "Boxing Day (substitute day)", Division.ENGLAND_AND_WALES))
                .contains(new BankHoliday(LocalDate.parse("2026-11-30"), "St Andrew’s Day", Division.SCOTLAND));
        assertThat(BankHolidayFile.completeUntil(holidays)).isEqualTo("2026-12-31");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                            | does not begin with {
            []                                            | does not begin with {
            not JSON at all                               | cannot be read as JSON
            {"scotland":                                  | breaks off before its end
            {}                                            | lists no days for England and Wales
            {"wales": {}}                                 | no division of the United Kingdom
            {"scotland": []}                              | Scotland is no object
            {"scotland": {"events": {}}}                  | the events for Scotland are no list
            {"scotland": {"events": [1]}}                 | an event for Scotland is no object
            {"scotland": {"events": [{}]}}                | an event for Scotland has no title
            {"scotland": {"events": [{"title": "X"}]}}    | has no date such as 2026-12-25
            {"scotland": {"events": [{"title": "X", "date": "2026-02-30"}]}} | has no date such as 2026-12-25
            """)
    void another_file_is_refused_with_the_reason(String json, String reason) {
        assertThatExceptionOfType(NotBankHolidays.class)
                .isThrownBy(() -> BankHolidayFile.holidays(json))
                .withMessageContaining(reason)
                .withMessageContaining("https://www.gov.uk/bank-holidays.json")
                .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(3));
    }

    @Test
    void what_follows_the_list_or_is_nested_without_end_is_refused() {
        assertThatExceptionOfType(NotBankHolidays.class).isThrownBy(() -> BankHolidayFile.holidays(SMALL + "{}"));
        assertThatExceptionOfType(NotBankHolidays.class)
                .isThrownBy(() -> BankHolidayFile.holidays("{\"scotland\":{\"x\":" + "[".repeat(100_000)));
    }
}
