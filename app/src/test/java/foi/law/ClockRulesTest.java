package foi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.law.ClockEvent.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-03-01");

    @ParameterizedTest(name = "after [{0}], {1}")
    @CsvSource(delimiter = '|', textBlock = """
            -                                                                | clarification-asked 2026-11-02
            clarification-asked 2026-11-06                                   | clarification-supplied 2026-11-06
            clarification-asked 2026-11-06                                   | withdrawn 2026-11-07
            clarification-asked 2026-11-06 clarification-supplied 2026-11-09 | clarification-asked 2026-11-10
            clarification-asked 2026-11-06 responded 2026-11-06              | clarification-supplied 2026-11-09
            fees-notice 2026-11-09                                           | fee-paid 2027-02-08
            responded 2026-11-20                                             | extension 2026-11-19
            clarification-supplied 2026-11-09                                | clarification-asked 2026-11-06
            clarification-asked 2026-11-06                                   | lapsed 2026-11-09
            clarification-asked 2026-11-06 lapsed 2027-01-08                 | clarification-supplied 2027-01-11
            fees-notice 2026-11-09                                           | lapsed 2027-02-09
            responded 2026-11-09                                             | review-asked 2026-11-09
            responded 2026-11-09 review-asked 2026-11-10                     | review-answered 2026-11-10
            clarification-asked 2026-11-06 responded 2026-11-06 review-asked 2026-11-10 | clarification-supplied 2026-11-12
            responded 2026-11-09                                             | receipt-corrected 2026-11-10
            -                                                                | target 2026-11-10
            """)
    void what_can_have_happened_is_recorded_even_after_the_fact(String before, String next) {
        assertThat(refused(before, next)).isEmpty();
    }

    @ParameterizedTest(name = "after [{0}], {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            - | extension 2026-11-01 | 1 November 2026 is before the request was received on 2 November 2026.
            - | extension 2027-03-02 | 2 March 2027 is in the future.
            - | clarification-supplied 2026-11-09 | No clarification had been asked for by then
            - | fee-paid 2026-11-09 | No fees notice had been given by then
            clarification-asked 2026-11-06 | clarification-asked 2026-11-09 | already asked for on 6 November 2026.
            clarification-asked 2026-11-06 | clarification-supplied 2026-11-05 | No clarification had been asked for by then
            clarification-asked 2026-11-06 | extension 2026-11-09 | Time does not run
            fees-notice 2026-11-09 | fees-notice 2026-11-10 | already given on 9 November 2026.
            fees-notice 2026-11-09 | fee-paid 2027-02-09 | The fee came after 8 February 2027
            fees-notice 2026-11-09 | fees-notice 2026-11-06 | That would come before what is recorded for 9 November 2026
            withdrawn 2026-11-09 | withdrawn 2026-11-09 | It was withdrawn on 9 November 2026.
            withdrawn 2026-11-09 | responded 2026-11-10 | It was withdrawn on 9 November 2026.
            responded 2026-11-09 | responded 2026-11-10 | It was answered on 9 November 2026.
            responded 2026-11-09 | withdrawn 2026-11-06 | That would come before what is recorded for 9 November 2026
            responded 2026-11-09 | clarification-supplied 2026-11-10 | It was answered on 9 November 2026.
            clarification-asked 2026-11-06 withdrawn 2026-11-09 | clarification-supplied 2026-11-10 | It was withdrawn
            - | lapsed 2026-11-09 | Nothing had been asked of the applicant by then, so nothing can have lapsed.
            fees-notice 2026-11-09 | lapsed 2027-02-08 | The fee can still be paid until 8 February 2027: s.9(2).
            clarification-asked 2026-11-06 lapsed 2027-01-08 | responded 2027-01-11 | It lapsed on 8 January 2027.
            clarification-asked 2026-11-06 lapsed 2027-01-08 | lapsed 2027-01-11 | It lapsed on 8 January 2027.
            fees-notice 2026-11-09 lapsed 2027-02-09 | fee-paid 2027-02-10 | It lapsed on 9 February 2027.
            - | review-asked 2026-11-09 | It had not been answered by then, so there was nothing to review.
            withdrawn 2026-11-09 | review-asked 2026-11-10 | It had not been answered by then
            responded 2026-11-09 review-asked 2026-11-10 | review-asked 2026-11-11 | already asked for on 10 November 2026.
            responded 2026-11-09 review-asked 2026-11-10 review-answered 2026-11-20 | review-asked 2026-11-23 | there is one review only.
            responded 2026-11-09 | review-answered 2026-11-10 | No internal review was open by then.
            responded 2026-11-09 review-asked 2026-11-10 review-answered 2026-11-20 | review-answered 2026-11-23 | No internal review
            responded 2026-11-09 | target 2026-11-10 | It was answered on 9 November 2026.
            responded 2026-11-09 review-asked 2026-11-12 | review-asked 2026-11-10 | That would come before what is recorded for 12
            """)
    void what_cannot_have_happened_is_refused_with_a_way_out(String before, String next, String what) {
        NotAllowed refused = refused(before, next).orElseThrow();

        assertThat(refused.what()).contains(what).endsWith(".");
        assertThat(refused.remedy()).endsWith(".");
    }

    @Test
    void an_extension_ends_after_the_notice_of_it() {
        Clock clock = new Clock(LocalDate.parse("2026-11-02"), List.of());
        LocalDate on = LocalDate.parse("2026-11-20");

        assertThat(ClockRules.refuses(clock, ClockEvent.extension(on, on), TODAY))
                .isPresent();
        assertThat(ClockRules.refuses(clock, ClockEvent.extension(on, TODAY.plusYears(1)), TODAY))
                .isEmpty();
    }

    @Test
    void a_target_is_no_day_before_the_one_on_which_it_is_set() {
        Clock clock = new Clock(LocalDate.parse("2026-11-02"), List.of());
        LocalDate on = LocalDate.parse("2026-11-20");
        ClockEvent target = ClockEvent.of(Kind.TARGET, on);

        assertThat(ClockRules.refuses(clock, target.until(on), TODAY)).isEmpty();
        assertThat(ClockRules.refuses(clock, target.until(on.minusDays(1)), TODAY))
                .map(NotAllowed::what)
                .contains("The target 19 November 2026 is before the day on which it is set, 20 November 2026.");
    }

    @ParameterizedTest(name = "notice {0}, last day {1}")
    @CsvSource({
        "2026-11-09, 2027-02-08",
        "2026-11-30, 2027-02-28",
        "2027-11-30, 2028-02-29",
        "2026-12-01, 2027-02-28",
        "2027-01-31, 2027-04-30",
        "2027-02-28, 2027-05-27"
    })
    void three_months_begin_with_the_day_of_the_notice(LocalDate notice, LocalDate last) {
        assertThat(ClockRules.lastDayToPay(notice)).isEqualTo(last);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_event_is_found_by_its_name(Kind kind) {
        assertThat(Kind.parse(" " + kind.code().toUpperCase(Locale.ROOT))).contains(kind);
        assertThat(Kind.parse(kind.title())).isEmpty();
    }

    @Test
    void only_an_extension_of_an_existing_part_can_be_dated_ahead() {
        assertThatThrownBy(() -> ClockEvent.of(Kind.RESPONDED, TODAY).until(TODAY.plusDays(9)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClockEvent.of(Kind.EXTENSION, TODAY).about(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<NotAllowed> refused(String before, String next) {
        Clock clock = new Clock(LocalDate.parse("2026-11-02"), events(before));
        return ClockRules.refuses(clock, events(next).get(0), TODAY);
    }

    private static List<ClockEvent> events(String told) {
        String[] words = told.equals("-") ? new String[0] : told.split(" ");
        List<ClockEvent> events = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            events.add(ClockEvent.of(Kind.parse(words[i]).orElseThrow(), LocalDate.parse(words[i + 1])));
        }
        return events;
    }
}
