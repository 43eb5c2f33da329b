package foi.desk;

import static foi.law.Division.NORTHERN_IRELAND;
import static foi.law.Division.SCOTLAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import foi.desk.ImportHolidays.Report;
import foi.intake.BankHolidayFile;
import foi.intake.GovUkList;
import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.register.EventKind;
import foi.register.InputRefused;
import foi.register.Reference;
import foi.register.Request;
import foi.register.Selection;
import foi.register.Standing;
import foi.register.State;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is Monday 9 December 2024. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class ImportHolidaysTest {

    @TempDir
    Path directory;

    private Room room;
    private Desk desk;

    @BeforeEach
    void open() {
        room = new Room(directory);
        desk = room.desk("sgreen");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Report takes(GovUkList list) {
        return new ImportHolidays(desk, new BankHolidayFile()).take(list.json(), false);
    }

    private Standing standing(String reference) {
        return desk.standing(desk.request(reference));
    }

    private static GovUkList published() {
        return GovUkList.of(2022, 2026);
    }

    private String happens(String reference, ClockEvent... events) {
        desk.register().atomically(() -> {
            Request request = desk.request(reference);
            desk.register().save(request.with(List.of(events)));
            return request;
        });
        return reference;
    }

    private static ClockEvent on(Kind kind, String day) {
        return ClockEvent.of(kind, LocalDate.parse(day));
    }

    private List<String> calendarEvents(String reference) {
        return Room.history(desk, reference).stream()
                .filter(event -> event.kind() == EventKind.CALENDAR)
                .map(event -> event.summary())
                .toList();
    }

    @Test
    void the_date_of_an_open_request_moves_and_its_history_says_why() {
        String moves = Room.logs(desk, "2024-12-03", "1.", "2.");
        String stays = Room.logs(desk, "2024-11-14");
        assertThat(standing(moves).due()).contains(LocalDate.parse("2025-01-06"));

        Report report = takes(published().with("2025-01-03", SCOTLAND));

        assertThat(report.added()).hasSize(1);
        assertThat(report.dates().moved()).hasSize(1);
        assertThat(standing(moves).due()).contains(LocalDate.parse("2025-01-07"));
        assertThat(calendarEvents(moves))
                .containsExactly(
                        "Due date moved from Monday 6 January to Tuesday 7 January 2025: 3 January 2025, a bank"
                                + " holiday in Scotland, was added to the calendar.");
        assertThat(calendarEvents(stays)).isEmpty();
        assertThat(desk.register().history(Optional.empty()))
                .filteredOn(event -> event.reference().isEmpty() && event.kind() == EventKind.CALENDAR)
                .extracting(event -> event.summary())
                .containsExactly("Added 1 bank holiday to the calendar; it is complete until 31 December 2028.");
    }

    @Test
    void several_days_are_named_and_a_part_of_its_own_date_by_its_label() {
        String reference = Room.logs(desk, "2024-12-03", "1.", "2.");
        happens(
                reference,
                on(Kind.CLARIFICATION_ASKED, "2024-12-04").about(2),
                on(Kind.CLARIFICATION_SUPPLIED, "2024-12-09").about(2));
        takes(published()
                .with("2025-01-03", SCOTLAND)
                .with("2025-01-08", SCOTLAND)
                .with("2025-01-08", NORTHERN_IRELAND));
        assertThat(calendarEvents(reference))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Due date of part \"2.\" moved from Friday 10 January to Tuesday 14 January 2025: 3 January"
                        + " 2025, a bank holiday in Scotland, and 8 January 2025, a bank holiday in Scotland and"
                        + " Northern Ireland, were added");
    }

    @Test
    void a_list_that_brings_nothing_changes_nothing() {
        takes(published().with("2025-01-03", SCOTLAND));
        long last = desk.register().lastEvent();
        Report again = takes(published().with("2025-01-03", SCOTLAND).calling("Another name"));
        assertThat(again.changes()).isFalse();
        assertThat(again.summary())
                .isEqualTo("Nothing new: all %d days are known."
                        .formatted(published().size() + 1));
        assertThat(desk.register().lastEvent()).isEqualTo(last);
    }

    @Test
    void what_the_list_has_not_stays_and_is_told() {
        Report report = takes(published().without("2025-12-01", SCOTLAND));
        assertThat(report.unlisted()).extracting(day -> day.date().toString()).containsExactly("2025-12-01");
        assertThat(desk.days().isWorkingDay(LocalDate.parse("2025-12-01"))).isFalse();
    }

    @Test
    void a_rehearsal_tells_the_same_and_changes_nothing() {
        String reference = Room.logs(desk, "2024-12-03");
        long last = desk.register().lastEvent();
        GovUkList list = published().with("2025-01-03", SCOTLAND);
        Report rehearsed = new ImportHolidays(desk, new BankHolidayFile()).take(list.json(), true);
        assertThat(standing(reference).due()).contains(LocalDate.parse("2025-01-06"));
        assertThat(desk.register().lastEvent()).isEqualTo(last);
        assertThat(takes(list)).isEqualTo(rehearsed);
    }

    @Test
    void a_closed_request_is_as_late_as_it_was_also_where_it_was_closed_on_the_day_of_the_import() {
        String late = happens(Room.logs(desk, "2024-11-04"), on(Kind.RESPONDED, "2024-12-04"));
        String lateToday = happens(Room.logs(desk, "2024-11-07"), on(Kind.RESPONDED, "2024-12-09"));
        String open = Room.logs(desk, "2024-11-07");
        Standing was = standing(late);
        Standing wasToday = standing(lateToday);
        assertThat(List.of(was.late(), wasToday.late())).containsOnly(true);

        Report report = takes(published().with("2024-11-20", SCOTLAND));

        assertThat(standing(late)).isEqualTo(was);
        assertThat(standing(lateToday)).isEqualTo(wasToday);
        assertThat(report.dates().closed()).extracting(Reference::written).containsExactly(late, lateToday);
        assertThat(new Worklist(desk).lines(Selection.CLOSED))
                .hasSize(2)
                .allMatch(line -> line.standing().late());
        assertThat(new Worklist(desk).rows(Selection.CLOSED, Worklist.Filter.NONE))
                .allMatch(row -> row.standing().late());
        assertThat(Standing.decisive(desk.request(late), desk.days()).due()).isEqualTo(was.due());
        assertThat(calendarEvents(late)).isEmpty();
        // What is closed after the import, be it on the same day, was counted with the new day all along.
        happens(open, on(Kind.RESPONDED, "2024-12-09"));
        assertThat(standing(open).late()).isFalse();
        assertThat(standing(open).due()).contains(LocalDate.parse("2024-12-09"));
    }

    @Test
    void a_second_import_leaves_closed_what_was_closed_between_the_two() {
        takes(published().with("2024-11-20", SCOTLAND));
        String between = happens(Room.logs(desk, "2024-11-07"), on(Kind.RESPONDED, "2024-12-09"));
        Standing was = standing(between);
        takes(published().with("2024-11-21", SCOTLAND));
        assertThat(was.due()).contains(LocalDate.parse("2024-12-09"));
        assertThat(standing(between)).isEqualTo(was);
    }

    @Test
    void a_closed_request_that_is_opened_again_is_counted_with_the_whole_calendar() {
        String reference = happens(
                Room.logs(desk, "2024-11-04"),
                on(Kind.CLARIFICATION_ASKED, "2024-11-06"),
                on(Kind.RESPONDED, "2024-12-04"));
        takes(published().with("2024-11-20", SCOTLAND).with("2024-12-17", SCOTLAND));
        happens(reference, on(Kind.CLARIFICATION_SUPPLIED, "2024-12-09"));
        assertThat(standing(reference).state()).isEqualTo(State.OPEN);
        assertThat(standing(reference).due()).contains(LocalDate.parse("2025-01-13"));
    }

    @Test
    void the_review_of_an_answered_request_moves_and_its_answer_is_as_late_as_it_was() {
        String reference = happens(
                Room.logs(desk, "2024-11-04"), on(Kind.RESPONDED, "2024-12-04"), on(Kind.REVIEW_ASKED, "2024-12-05"));
        LocalDate due = standing(reference).due().orElseThrow();
        Report report = takes(published().with("2024-11-20", SCOTLAND).with("2024-12-17", SCOTLAND));
        assertThat(report.dates().moved()).hasSize(1);
        assertThat(standing(reference).due().orElseThrow()).isAfter(due);
        happens(reference, on(Kind.REVIEW_ANSWERED, "2024-12-09"));
        assertThat(standing(reference).late()).isTrue();
    }

    @Test
    void a_date_that_was_promised_stays_and_this_is_told() {
        String reference = happens(
                Room.logs(desk, "2024-11-12"),
                ClockEvent.extension(LocalDate.parse("2024-12-06"), LocalDate.parse("2025-01-20")));
        Report report = takes(published().with("2025-01-03", SCOTLAND).with("2025-01-20", SCOTLAND));
        assertThat(standing(reference).due()).contains(LocalDate.parse("2025-01-20"));
        assertThat(report.dates().moved()).isEmpty();
        assertThat(report.dates().promised())
                .containsExactly(new MovedDates.Promise(new Reference(reference), LocalDate.parse("2025-01-20"), true));
    }

    @Test
    void a_new_year_lets_dates_be_counted_that_could_not_and_a_gap_is_refused() {
        Desk later = new Desk(desk.register(), Room.DAYS, desk.officer(), LocalDate.parse("2028-12-20"));
        String reference = Room.logs(desk, "2024-12-02");
        desk.register().atomically(() -> {
            Request request = desk.request(reference);
            desk.register().save(request.receivedOn(LocalDate.parse("2028-12-19")));
            return request;
        });
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> new ImportHolidays(later, new BankHolidayFile())
                        .take(GovUkList.of(2030, 2031).json(), false))
                .withMessageContaining("begins in 2030")
                .withMessageContaining("until 31 December 2028 only");
        Report report = new ImportHolidays(later, new BankHolidayFile())
                .take(GovUkList.of(2027, 2030).json(), false);
        assertThat(report.until()).isEqualTo("2030-12-31");
        assertThat(later.standing(later.request(reference)).due()).isPresent();
        assertThat(calendarEvents(reference).get(0)).startsWith("Due date can be counted now, and is ");
    }

    @Test
    void a_date_that_is_pushed_beyond_the_calendar_is_told() {
        String reference = Room.logs(desk, "2024-12-02");
        desk.register().atomically(() -> {
            Request request = desk.request(reference);
            desk.register().save(request.receivedOn(LocalDate.parse("2028-11-28")));
            return request;
        });
        assertThat(standing(reference).due()).contains(LocalDate.parse("2028-12-29"));
        takes(GovUkList.of(2024, 2028).with("2028-12-27", SCOTLAND));
        assertThat(calendarEvents(reference).get(0)).contains("was Friday 29 December 2028, and there is none");
        assertThat(new Worklist(desk).lines(Selection.OPEN)).hasSize(1);
    }

    @Test
    void a_colleague_counts_with_the_new_days_at_once_and_is_told_which_requests_moved() {
        String reference = Room.logs(desk, "2024-12-03");
        Desk colleague = room.desk("apatel");
        Colleagues notices = new Colleagues(colleague);
        assertThat(colleague.standing(colleague.request(reference)).due()).contains(LocalDate.parse("2025-01-06"));
        takes(published().with("2025-01-03", SCOTLAND));
        assertThat(colleague.standing(colleague.request(reference)).due()).contains(LocalDate.parse("2025-01-07"));
        assertThat(notices.touched())
                .extracting(touched -> touched.reference().written())
                .containsExactly(reference);
    }

    @Test
    void the_warning_comes_before_the_calendar_ends_and_goes_with_a_new_list() {
        LocalDate early = LocalDate.parse("2028-05-01");
        assertThat(CalendarEnd.warning(desk.days(), early, Optional.empty())).isEmpty();
        assertThat(CalendarEnd.warning(desk.days(), early, Optional.of(LocalDate.parse("2028-10-15"))))
                .contains("Bank holidays are known until 31 December 2028 only. Import the new list with foi holidays"
                        + " import FILE.");
        assertThat(CalendarEnd.warning(desk.days(), LocalDate.parse("2028-07-20"), Optional.empty()))
                .isPresent();
        assertThat(CalendarEnd.warning(desk.days(), LocalDate.parse("2031-01-01"), Optional.empty()))
                .isPresent();
        takes(GovUkList.of(2024, 2030));
        assertThat(CalendarEnd.warning(desk.days(), LocalDate.parse("2028-07-20"), Optional.empty()))
                .isEmpty();
    }
}
