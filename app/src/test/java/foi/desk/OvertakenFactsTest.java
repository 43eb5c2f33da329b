package foi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import foi.desk.AmendRequest.Amendment;
import foi.register.InputRefused;
import foi.register.Layout;
import foi.register.Overtaken;
import foi.register.Overtaken.Clash;
import foi.register.Request;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two officers at one case: the facts about it, sent whole as a form sends them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class OvertakenFactsTest {

    @TempDir
    Path directory;

    private Room room;
    private Desk mine;
    private Desk hers;
    private String reference = "";
    private Request was;

    @BeforeEach
    void open() {
        room = new Room(directory);
        mine = room.desk("sgreen");
        hers = room.desk("mpatel");
        reference = Room.logs(mine, "2024-12-02");
        was = mine.request(reference);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void facts_that_two_officers_correct_at_once_are_both_kept_where_they_are_not_the_same() {
        new AmendRequest(hers).amend(reference, form("Jo Moran", "new@example.org", "Potholes", ""), was);
        new AmendRequest(mine).amend(reference, form("Jo Moran", "jo@example.org", "Potholes", "sgreen"), was);
        Request now = mine.request(reference);
        assertThat(now.requester().email()).contains("new@example.org");
        assertThat(now.owner()).contains("sgreen");
        assertThat(Room.history(mine, reference))
                .last()
                .satisfies(event -> assertThat(event.summary()).isEqualTo("Amended owner."));
    }

    @Test
    void the_same_fact_corrected_otherwise_by_a_colleague_is_refused_and_nothing_is_saved() {
        new AmendRequest(hers).amend(reference, form("Jo Moran", "", "Potholes", "mpatel"), was);
        Overtaken refused = catchThrowableOfType(
                Overtaken.class,
                () -> new AmendRequest(mine)
                        .amend(reference, form("Jo Moran", "mine@example.org", "Holes", "sgreen"), was));
        assertThat(refused)
                .hasMessageStartingWith(
                        "mpatel changed the e-mail and the owner at 13:12, while you wrote yours; nothing is saved.");
        assertThat(refused.clashes())
                .containsExactly(
                        new Clash("the e-mail", "", "mine@example.org"), new Clash("the owner", "mpatel", "sgreen"));
        assertThat(mine.request(reference).asked().subject()).isEqualTo("Potholes");
    }

    @Test
    void the_same_correction_by_both_is_one_entry() {
        Amendment same = form("Joanna Moran", "jo@example.org", "Potholes", "");
        new AmendRequest(hers).amend(reference, same, was);
        assertThat(new AmendRequest(mine).amend(reference, same, was))
                .isEqualTo("The facts are as you wrote them already; nothing is changed.");
        assertThat(Room.history(mine, reference))
                .last()
                .satisfies(event -> assertThat(event.officer()).isEqualTo("mpatel"));
    }

    @Test
    void a_name_is_never_taken_away() {
        assertThatThrownBy(
                        () -> new AmendRequest(mine).amend(reference, form("", "jo@example.org", "Potholes", ""), was))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("s.8(1)(b)");
    }

    @Test
    void a_layout_that_was_not_touched_does_not_undo_a_colleagues() {
        Amendment table = new Amendment(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Layout.TABLE));
        new AmendRequest(hers).amend(reference, table, was);
        new AmendRequest(mine).amend(reference, form("Joanna Moran", "jo@example.org", "Potholes", ""), was);
        assertThat(mine.request(reference).layout()).contains(Layout.TABLE);
    }

    private static Amendment form(String name, String email, String subject, String owner) {
        return new Amendment(
                Optional.of(name),
                Optional.of(email),
                Optional.of(""),
                Optional.of(""),
                Optional.of(subject),
                Optional.of(""),
                Optional.of(owner),
                Optional.of(""),
                Optional.empty());
    }
}
