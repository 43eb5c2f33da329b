package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class CopiedTextsTest {

    private static final String LONG = "The prices are part of a tender that is open until the end of March next year.";

    @TempDir
    Path home;

    private void withholds(Office office, String reference, String why) {
        office.types("part", reference, "add", "1)", "What did it cost?").ends(0);
        office.types("outcome", reference, "1)", "withheld", "--provision", "s.43(2)", "--why", why)
                .ends(0);
    }

    private String check(Office office, String reference) {
        return office.types("check", reference, "--json").out();
    }

    @Test
    void reasons_that_stand_word_for_word_in_another_case_are_pointed_out() {
        Office office = Office.opened(home);
        String first = office.logs("Potholes");
        String second = office.logs("Road signs");
        String third = office.logs("Street lights");
        withholds(office, first, LONG);
        withholds(office, second, LONG);
        withholds(office, third, LONG.replace("prices", "offers"));

        assertThat(check(office, second)).contains("text-copied", first).doesNotContain(third);
        assertThat(check(office, first)).contains("text-copied", second);
        assertThat(check(office, third)).doesNotContain("text-copied");
    }

    @Test
    void a_few_words_alike_are_chance() {
        Office office = Office.opened(home);
        String first = office.logs("Potholes");
        String second = office.logs("Road signs");
        withholds(office, first, "The tender is open.");
        withholds(office, second, "The tender is open.");

        assertThat(check(office, second)).doesNotContain("text-copied");
    }
}
