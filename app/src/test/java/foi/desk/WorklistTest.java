package foi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import foi.desk.Worklist.Filter;
import foi.desk.Worklist.Line;
import foi.law.ClockEvent.Kind;
import foi.law.Reading;
import foi.register.Asked;
import foi.register.Channel;
import foi.register.Draft;
import foi.register.Reference;
import foi.register.Requester;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class WorklistTest {

    private static final LocalDate TODAY = Room.TODAY;

    @TempDir
    Path directory;

    private Room room;
    private Desk desk;
    private Worklist worklist;
    private String byParts = "";

    @BeforeEach
    void open() {
        room = new Room(directory);
        desk = room.desk("sgreen");
        worklist = new Worklist(desk);
        Room.logs(desk, "2024-12-02", "1)", "2)");
        Room.logs(desk, "2024-11-04");
        Room.logs(desk, "2024-12-02");
        happens(Room.logs(desk, "2024-11-29", "1)", "2)"), Kind.CLARIFICATION_ASKED, Optional.of("2)"));
        happens(Room.logs(desk, "2024-11-28", "1)"), Kind.CLARIFICATION_ASKED, Optional.empty());
        happens(Room.logs(desk, "2024-11-27", "a"), Kind.WITHDRAWN, Optional.empty());
        byParts = Room.logs(desk, "2024-11-26", "a", "b");
        happens(byParts, Kind.WITHDRAWN, Optional.of("a"));
        happens(byParts, Kind.WITHDRAWN, Optional.of("b"));
        addBeyondTheCalendar();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_lines_are_the_rows_without_their_texts(Selection selection) {
        assertThat(worklist.lines(selection))
                .isNotEmpty()
                .extracting(line -> line.request().reference(), Line::standing)
                .containsExactlyElementsOf(worklist.rows(selection, Filter.NONE).stream()
                        .map(row -> tuple(row.request().reference(), row.standing()))
                        .toList());
    }

    @Test
    void a_request_whose_parts_were_all_closed_by_themselves_is_closed() {
        assertThat(references(Selection.OPEN)).doesNotContain(byParts);
        assertThat(references(Selection.CLOSED)).contains(byParts);
        assertThat(worklist.line(new Reference(byParts)))
                .map(line -> line.standing().state())
                .contains(State.WITHDRAWN);
    }

    @Test
    void a_date_beyond_the_calendar_hides_no_line() {
        assertThat(worklist.lines(Selection.OPEN))
                .filteredOn(line -> line.request().received().getYear() == 1987)
                .extracting(Line::standing)
                .containsExactly(Standing.unknown());
    }

    @Test
    void what_is_due_on_a_date_beyond_the_calendar_is_told_apart() {
        Deadlines.Found found = new Deadlines(desk).due(Optional.empty(), Optional.empty());
        assertThat(found.days()).isNotEmpty();
        assertThat(found.uncounted())
                .extracting(line -> line.reference().written())
                .containsExactly("OLD-1");
    }

    @Test
    void one_line_stands_as_it_does_in_the_list() {
        for (Line line : worklist.lines(Selection.ALL)) {
            assertThat(worklist.line(line.request().reference())).contains(line);
        }
        assertThat(worklist.line(new Reference("FOI-9"))).isEmpty();
    }

    /** As it may have come with an older calendar; none is logged so today. */
    private void addBeyondTheCalendar() {
        Draft draft = Draft.of(
                new Requester("Jo Moran", Optional.empty(), Optional.empty(), Optional.empty()),
                new Asked(LocalDate.parse("1987-06-01"), Channel.LETTER, "Old", "How many?", Optional.empty()),
                Optional.empty());
        desk.register().atomically(() -> {
            desk.register().add(draft.under(new Reference("OLD-1"), Reading.STATUTE));
            return draft;
        });
    }

    private List<String> references(Selection selection) {
        return worklist.lines(selection).stream()
                .map(line -> line.request().reference().written())
                .toList();
    }

    private void happens(String reference, Kind kind, Optional<String> part) {
        new RecordClockEvent(desk)
                .record(reference, new RecordClockEvent.Told(kind, TODAY, part, Optional.empty(), ""));
    }
}
