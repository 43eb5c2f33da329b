package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Event;
import foi.register.Reference;
import foi.register.Register;
import foi.store.SqliteRegister;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendCommandTest {

    @TempDir
    Path home;

    private Office office;

    @BeforeEach
    void open() {
        office = Office.opened(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--subject=Other", "--layout=table", "--on-behalf-of=Another Council"})
    void what_was_answered_is_not_amended(String fact) {
        String reference = office.answered("Bins");
        office.types("amend", reference, fact).ends(0);
        office.types("clock", reference, "withdrawn", "--on", "2024-12-09").ends(0);
        List<Object> before = office.state();

        String other =
                fact.replace("Other", "Third").replace("table", "questions").replace("Another", "A Third");
        office.types("amend", reference, other, "--owner=apatel").refuses(3, reference + " is closed");
        assertThat(office.state()).isEqualTo(before);
    }

    @Test
    void the_requester_and_the_owner_of_a_closed_case_are_corrected() {
        String reference = office.answered("Bins");
        office.types("clock", reference, "withdrawn", "--on", "2024-12-09").ends(0);

        office.types("amend", reference, "--name=Another", "--email=b@example.org", "--owner=apatel")
                .ends(0);
    }

    @Test
    void the_history_keeps_each_fact_as_it_was_and_as_it_is() {
        String reference = office.logs("Bins");
        office.types("amend", reference, "--address=1 Road|Town", "--email=", "--subject=Bin rounds")
                .ends(0);

        try (Register register = SqliteRegister.open(office.register(), Office.CLOCK)) {
            List<Event> events = register.history(Reference.parse(reference));
            assertThat(events.get(events.size() - 1).content().lines())
                    .containsExactly(
                            "e-mail: a@example.org → none",
                            "address: none → 1 Road | Town",
                            "subject: Bins → Bin rounds");
        }
    }

    @Test
    void a_question_is_not_made_blank() {
        String reference = office.answered("Bins");

        office.types("part", reference, "edit", "1.", "--question", "  ").refuses(3, "has no question");
    }

    @Test
    void the_authority_keeps_a_name() {
        office.types("settings", "authority.name", " ").refuses(3, "authority.name", "cannot be empty");
    }
}
