package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import foi.letters.Letter;
import foi.letters.LetterWriter;
import foi.letters.Press;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another register that takes all that an office has, and gives the same again. */
final class Elsewhere {

    private Elsewhere() {}

    static void takes(Office office, Path home) throws IOException {
        String exported = office.today("2025-03-31").types("export").ends(0).out();
        Office other =
                Office.opened(Files.createDirectory(home.resolve("other"))).today("2025-03-31");
        Office.Said imported = other.given(exported, "import", "-");
        assertThat(imported.err()).contains(" 0 refused.");
        assertThat(other.types("export").ends(0).out()).isEqualTo(exported);
    }

    /** Issues the response on {@code day}, whatever the checks find. */
    static Office.Said issues(Office office, String reference, String day) {
        List<String> words = new ArrayList<>(List.of("issue", reference));
        LetterWriter.checkNames().forEach(check -> words.add("--override=" + check + "=For the test."));
        return office.today(day).types(words.toArray(String[]::new));
    }

    /** Prints nothing, quickly. */
    record BlankPress() implements Press {

        @Override
        public byte[] print(Letter letter) {
            return new byte[] {'%', 'P', 'D', 'F'};
        }

        @Override
        public List<Integer> unprintable(String text) {
            return List.of();
        }
    }
}
