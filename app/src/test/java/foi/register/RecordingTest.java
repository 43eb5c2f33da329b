package foi.register;

import static foi.law.ClockEvent.Kind.CLARIFICATION_ASKED;
import static foi.law.ClockEvent.Kind.CLARIFICATION_SUPPLIED;
import static foi.law.ClockEvent.Kind.EXTENSION;
import static foi.law.ClockEvent.Kind.FEES_NOTICE;
import static foi.law.ClockEvent.Kind.LAPSED;
import static foi.law.ClockEvent.Kind.TARGET;
import static foi.register.Sample.event;
import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.BankHolidayFile;
import foi.law.ClockEvent;
import foi.law.NotAllowed;
import foi.law.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer may record of a request received on 2 November 2026, due on 1 December. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingTest {

    private static final WorkingDays UK = BankHolidayFile.bundled();
    private static final LocalDate TODAY = LocalDate.parse("2027-03-01");

    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-02 | 2026-12-31 | The notice of an extension had to be given by 1 December 2026, the last day for it: s.17(1).
            2026-12-01 |            | An extension needs the date by which the decision is expected: s.17(2).
            2026-12-01 | 2026-12-26 | Saturday 26 December 2026 is no working day.
            2026-12-01 | 2026-12-28 | Monday 28 December 2026 is no working day.
            2026-11-20 | 2026-12-01 | There is time until 1 December 2026 without an extension to 1 December 2026.
            """)
    void an_extension_that_lengthens_nothing_is_refused(LocalDate on, String until, String what) {
        ClockEvent event = ClockEvent.of(EXTENSION, on);
        NotAllowed no = refused(qualified("s.22"), until == null ? event : event.until(LocalDate.parse(until)))
                .orElseThrow();

        assertThat(no.what()).isEqualTo(what);
        assertThat(no.remedy()).endsWith(".");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"s.22, true", "s.40(2), true", "s.21, false", ", false"})
    void an_extension_needs_an_exemption_that_weighs_the_public_interest(String provision, boolean allowed) {
        Request request = qualified(provision == null ? "" : provision);

        assertThat(refused(request, extension("2026-12-01", "2026-12-31")).isEmpty())
                .isEqualTo(allowed);
        assertThat(refused(request, extension("2026-12-01", "2026-12-31").about(1)))
                .map(NotAllowed::what)
                .isEqualTo(
                        allowed
                                ? Optional.empty()
                                : Optional.of("An extension needs a qualified exemption on that part: only its public"
                                        + " interest may take longer (s.10(3))."));
    }

    @Test
    void a_second_extension_needs_a_reason() {
        Request extended = qualified("s.22").with(List.of(extension("2026-12-01", "2026-12-15")));
        ClockEvent second = extension("2026-12-15", "2026-12-31");

        assertThat(refused(extended, second))
                .map(NotAllowed::what)
                .contains("The time was extended before, until 15 December 2026.");
        assertThat(refused(extended, second.because("The third party was away.")))
                .isEmpty();
        assertThat(refused(extended, extension("2026-12-16", "2026-12-31").because("Late.")))
                .isPresent();
    }

    @Test
    void an_extension_of_the_whole_request_is_one_of_each_part_that_it_concerns() {
        ClockEvent extension = extension("2026-12-01", "2026-12-31");

        assertThat(entries(qualified("s.22", "s.21", "s.40(2)"), extension))
                .containsExactly(extension.about(1), extension.about(3));
        assertThat(entries(qualified("s.22", "s.40(2)"), extension)).containsExactly(extension);
        assertThat(entries(qualified("s.22", "s.21"), extension.about(1))).containsExactly(extension.about(1));
        assertThat(entries(qualified("s.21"), event(TARGET, "2026-12-01")))
                .containsExactly(event(TARGET, "2026-12-01"));
    }

    @Test
    void an_extension_is_recorded_for_the_parts_alone_in_whose_time_the_notice_goes() {
        Request request = qualified("s.22", "s.40(2)")
                .with(List.of(
                        event(CLARIFICATION_ASKED, "2026-11-06", 2), event(CLARIFICATION_SUPPLIED, "2026-11-27", 2)));
        ClockEvent between = extension("2026-12-02", "2027-01-29");
        ClockEvent soon = extension("2026-12-01", "2026-12-15");

        assertThat(refused(request, between)).isEmpty();
        assertThat(entries(request, between)).containsExactly(between.about(2));
        assertThat(refused(request, between.about(1))).isPresent();
        assertThat(refused(request, soon)).isEmpty();
        assertThat(entries(request, soon)).as("part 2 is due on 30 December").containsExactly(soon.about(1));
        assertThat(refused(request, extension("2026-12-31", "2027-01-29")))
                .map(NotAllowed::what)
                .contains(
                        "The notice of an extension had to be given by 30 December 2026, the last day for it: s.17(1).");
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2026-12-31, false", "2027-01-05, true"})
    void more_than_forty_working_days_in_all_are_advised_against(LocalDate until, boolean advised) {
        ClockEvent extension = ClockEvent.extension(LocalDate.parse("2026-12-01"), until);
        Recording recording = new Recording(qualified("s.22"), UK, 60);

        assertThat(recording.refuses(extension, TODAY)).isEmpty();
        assertThat(recording.advice(extension).isPresent()).isEqualTo(advised);
        assertThat(recording.advice(extension).orElse("later than 31 December 2026, 40 working days"))
                .contains("later than 31 December 2026, 40 working days");
        assertThat(recording.advice(event(FEES_NOTICE, "2026-11-09"))).isEmpty();
    }

    @Test
    void a_fees_notice_goes_in_the_time_for_complying() {
        assertThat(refused(qualified("s.22"), event(FEES_NOTICE, "2026-12-01"))).isEmpty();
        assertThat(refused(qualified("s.22"), event(FEES_NOTICE, "2026-12-02")))
                .map(NotAllowed::what)
                .contains("A fees notice had to be given by 1 December 2026, the last day for complying: s.9(1).");
    }

    @Test
    void a_question_lapses_only_after_the_authoritys_period_for_every_part_that_was_asked_about() {
        Request once = Sample.request("2026-11-02").with(List.of(event(CLARIFICATION_ASKED, "2026-11-06")));
        Request twice = qualified("", "")
                .with(List.of(
                        event(CLARIFICATION_ASKED, "2026-11-06", 1), event(CLARIFICATION_ASKED, "2026-11-27", 2)));

        assertThat(refused(once, event(LAPSED, "2027-01-05")))
                .map(NotAllowed::what)
                .contains("Clarification was asked for on 6 November 2026, and the applicant has until 5 January 2027,"
                        + " 60 days, to supply it.");
        assertThat(refused(once, event(LAPSED, "2027-01-06"))).isEmpty();
        assertThat(refused(twice, event(LAPSED, "2027-01-06", 1))).isEmpty();
        assertThat(refused(twice, event(LAPSED, "2027-01-06"))).isPresent();
        assertThat(refused(twice, event(LAPSED, "2027-01-27"))).isEmpty();
    }

    @Test
    void a_fee_lapses_by_the_act_whatever_the_authoritys_period() {
        Request notice = Sample.request("2026-11-02").with(List.of(event(FEES_NOTICE, "2026-11-09")));

        assertThat(refused(notice, event(LAPSED, "2027-02-08"))).isPresent();
        assertThat(refused(notice, event(LAPSED, "2027-02-09"))).isEmpty();
    }

    @Test
    void a_target_needs_its_day() {
        assertThat(refused(qualified(""), event(TARGET, "2026-11-09")))
                .map(NotAllowed::what)
                .contains("A target needs its day.");
    }

    private static ClockEvent extension(String on, String until) {
        return ClockEvent.extension(LocalDate.parse(on), LocalDate.parse(until));
    }

    private static Optional<NotAllowed> refused(Request request, ClockEvent event) {
        return new Recording(request, UK, 60).refuses(event, TODAY);
    }

    private static List<ClockEvent> entries(Request request, ClockEvent event) {
        return new Recording(request, UK, 60).entries(event);
    }

    /** A request with a part withheld under each of those provisions, or disclosed where one is empty. */
    private static Request qualified(String... provisions) {
        List<Part> parts = new ArrayList<>();
        for (String provision : provisions) {
            Outcome outcome = provision.isEmpty()
                    ? Sample.outcome(OutcomeKind.DISCLOSED)
                    : OutcomeKind.WITHHELD.make(provision, "", Particulars.NONE);
            parts.add(new Part(parts.size() + 1, parts.size() + 1 + ")", "How many?", "", List.of(outcome)));
        }
        return Sample.request("2026-11-02").withParts(parts);
    }
}
