package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeCommandTest {

    @TempDir
    private Path home;

    private Office office;
    private String reference = "";

    @BeforeEach
    void open() {
        office = Office.opened(home);
        reference = office.logs("Waiting times");
        office.types("part", reference, "add", "1.", "How long is the wait?").ends(0);
    }

    @Test
    void it_tells_what_the_provision_still_needs_and_why() {
        assertThat(office.typesLine("outcome " + reference + " 1. withheld --provision s.22")
                        .ends(0)
                        .err())
                .contains("--publisher", "who will publish it (s.22(1)(a))", "--public-interest", "(s.17(3)(b))");
    }

    @Test
    void the_same_outcome_again_adds_texts_to_the_one_that_is_there() {
        office.typesLine("outcome " + reference + " 1. withheld --provision s.22 --scope 2023/24 --why It_is_audited.");
        String err = office.typesLine(
                        "outcome " + reference + " 1. withheld --provision 22 --scope 2023/24 --publisher us")
                .ends(0)
                .err();
        assertThat(err).doesNotContain("--why ", "--publisher ").contains("--expected");
        assertThat(office.types("show", reference, "--json").out())
                .containsOnlyOnce("\"withheld\"")
                .contains("\"why\": \"It is audited.\"", "\"publisher\": \"us\"");
    }

    @Test
    void a_text_given_again_takes_the_place_of_the_earlier_one() {
        office.typesLine("outcome " + reference + " 1. not-held --why Never_recorded.");
        office.typesLine("outcome " + reference + " 1. not-held --why Not_kept_so_long.")
                .ends(0);
        assertThat(office.types("show", reference, "--json").out())
                .contains("Not kept so long.")
                .doesNotContain("Never recorded.");
    }

    @Test
    void another_scope_is_another_outcome() {
        office.typesLine("outcome " + reference + " 1. not-held --scope 2021/22")
                .ends(0);
        office.typesLine("outcome " + reference + " 1. not-held --scope 2022/23")
                .ends(0);
        assertThat(office.types("show", reference, "--json").out()).contains("2021/22", "2022/23");
    }
}
