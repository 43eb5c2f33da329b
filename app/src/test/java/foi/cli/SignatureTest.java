package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignatureTest {

    private static final String HOW = "To sign with your name: foi settings officer.sgreen \"Name, Post\".";

    @TempDir
    private Path home;

    @Test
    void an_officer_without_a_name_is_told_how_to_sign_with_one() {
        Office office = Office.opened(home);
        String reference = office.answered("Bins");
        assertThat(office.types("letter", reference, "--format", "text").ends(0).err())
                .contains("The letter is signed \"sgreen\".", HOW);
        assertThat(office.types("issue", reference).ends(0).err()).contains(HOW);
    }

    @Test
    void an_officer_with_a_name_is_not() {
        Office office = Office.opened(home);
        office.types("settings", "officer.sgreen", "Sam Green, Officer").ends(0);
        String reference = office.answered("Bins");
        assertThat(office.types("letter", reference, "--format", "text").ends(0).err())
                .doesNotContain("sign");
        assertThat(office.types("issue", reference).ends(0).err()).doesNotContain("sign");
    }
}
