package foi.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChecksDocumentTest {

    private static final Pattern NAME = Pattern.compile("`([a-z]+(?:-[a-z]+)*)`");

    @Test
    void every_check_stands_in_the_document_and_the_document_names_no_other() throws IOException {
        List<String> rows = Files.readString(Path.of("app/docs/checks.md"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .toList();

        List<String> named = rows.stream()
                .flatMap(row -> NAME.matcher(row).results().map(found -> found.group(1)))
                .distinct()
                .sorted()
                .toList();
        List<String> numbers = rows.stream()
                .map(row -> row.substring(2, row.indexOf('|', 2)).strip())
                .filter(number -> !number.equals("–"))
                .flatMap(number -> Pattern.compile(", ").splitAsStream(number))
                .toList();

        assertThat(named)
                .containsExactlyElementsOf(
                        LetterWriter.checkNames().stream().sorted().toList());
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 47).mapToObj(String::valueOf).toList());
    }
}
