package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoCommandTest {

    @TempDir
    Path home;

    @Test
    void the_demonstration_does_the_whole_job_and_leaves_a_register_to_look_at() throws IOException {
        Path directory = home.resolve("a demo");
        Office office = new Office(home).today("2026-03-02");
        Office.Said said = office.types("demo", directory.toString()).ends(0);
        List<Path> printed = said.out()
                .lines()
                .filter(line -> line.endsWith(".pdf"))
                .map(Path::of)
                .toList();
        assertThat(printed).hasSize(6).allSatisfy(pdf -> assertThat(pdf).isRegularFile());
        assertThat(said.out()).contains("$ foi log - ", "$ foi issue FOI-", "(exit code 1)");
        office.with("FOI_REGISTER", directory.toString());
        for (String sample : List.of("FOI-1617-00052", "FOI-1819-00377", "FOI-1920-00214", "FOI-2425-SG15879")) {
            assertThat(office.types("show", sample).ends(0).out()).contains("Letters issued");
        }
        assertThat(office.types("list").ends(0).out().lines()).hasSizeGreaterThan(10);
        assertThat(Files.exists(office.register())).isFalse();

        office.types("demo", directory.toString()).refuses(3, "There is a register in", "foi demo DIR");
    }

    @Test
    void a_directory_that_cannot_be_made_is_refused() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        new Office(home).types("demo", file.resolve("demo").toString()).refuses(3, "cannot be made");
    }
}
