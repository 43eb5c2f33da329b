package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import foi.letters.Letter;
import foi.letters.Press;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a colleague does to a case between its reading and its issue. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeanwhileTest {

    @TempDir
    Path home;

    /** A press during whose work something else happens in the office. */
    private record Interrupted(Runnable colleague) implements Press {

        @Override
        public byte[] print(Letter letter) {
            colleague.run();
            return Office.PRESS.print(letter);
        }

        @Override
        public List<Integer> unprintable(String text) {
            return Office.PRESS.unprintable(text);
        }
    }

    @Test
    void a_case_that_was_changed_while_its_letter_was_printed_is_not_issued() {
        String reference = Office.opened(home).answered("Potholes");
        Office colleague = new Office(home).as("apatel");
        Office office = new Office(home)
                .printing(new Interrupted(() -> colleague
                        .types("answer", reference, "1.", "--text=Eight, not seven.")
                        .ends(0)));
        office.types("issue", reference).refuses(4, "changed by a colleague meanwhile", "foi show " + reference);
        assertThat(office.register().resolve("letters")).isEmptyDirectory();
        assertThat(office.types("show", reference).out()).contains("State           open", "Eight, not seven.");
        assertThat(office.summaries(reference)).last().isEqualTo("Answered part \"1.\".");
        new Office(home).types("issue", reference).ends(0);
    }

    @Test
    void what_happens_to_another_case_does_not_matter() {
        String reference = Office.opened(home).answered("Potholes");
        Office colleague = new Office(home).as("apatel");
        new Office(home)
                .printing(new Interrupted(() -> colleague.logs("Bins")))
                .types("issue", reference)
                .ends(0);
    }

    @Test
    void two_officers_do_not_issue_the_same_letter_twice() {
        String reference = Office.opened(home).answered("Potholes");
        Office colleague = new Office(home).as("apatel");
        new Office(home)
                .printing(new Interrupted(
                        () -> colleague.types("issue", reference).ends(0)))
                .types("issue", reference)
                .refuses(4, "changed by a colleague meanwhile");
        assertThat(home.resolve("register/letters")).isDirectoryContaining("glob:**/" + reference + "-response.pdf");
        assertThat(home.resolve("register/letters").toFile().list()).hasSize(1);
    }
}
