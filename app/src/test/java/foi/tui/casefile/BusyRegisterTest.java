package foi.tui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Reference;
import foi.tui.Visit;
import foi.tui.face.Key;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
@Timeout(30)
class BusyRegisterTest {

    @TempDir
    Path home;

    private final Semaphore locked = new Semaphore(0);
    private final Semaphore free = new Semaphore(0);
    private Visit visit;
    private Visit colleague;
    private Thread writing;
    private Reference reference;

    @BeforeEach
    void aColleagueWrites() {
        visit = Visit.in(home).by(new Halls());
        reference = visit.logs("Potholes", "2024-12-03", "How many were filled?", "Where?");
        visit.begins(office -> CaseScreen.open(office, reference));
        visit.press("e", "Tab").types("Anglers");
        colleague = visit.colleague("mpatel");
        writing = new Thread(() -> colleague.register().atomically(() -> {
            locked.release();
            free.acquireUninterruptibly();
            return true;
        }));
        writing.start();
        locked.acquireUninterruptibly();
    }

    @AfterEach
    void end() throws InterruptedException {
        free.release();
        writing.join();
        colleague.close();
        visit.close();
    }

    @Test
    void a_save_that_has_to_wait_says_so_and_the_screen_stays_alive() {
        visit.stage().take(new Key("Ctrl-S"));
        visit.says("Waiting for the register …").shows("Anglers");
        assertThat(visit.stage().rest(2000)).isFalse();
        visit.window(100, 30).says("Waiting for the register …");
        free.release();
        visit.answered().says("Saved: organisation.").shows("Jo Moran, Anglers");
        assertThat(visit.request(reference).requester().organisation()).contains("Anglers");
    }

    @Test
    void what_is_typed_while_the_register_is_waited_for_is_done_after_it() {
        visit.stage().take(new Key("Ctrl-S"));
        visit.stage().take(new Key("d"));
        visit.says("Waiting for the register …");
        free.release();
        visit.answered();
        assertThat(visit.row(0)).contains("· deadline");
        assertThat(visit.request(reference).requester().organisation()).contains("Anglers");
    }
}
