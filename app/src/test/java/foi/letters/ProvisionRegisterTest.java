package foi.letters;

import static org.assertj.core.api.Assertions.assertThat;

import foi.law.Catalogue;
import foi.law.Provision;
import foi.law.Provision.Effect;
import foi.register.OutcomeKind;
import foi.register.Particulars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The register of the provisions says what is true of each: an outcome takes it, a letter names it, a test looks at both. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvisionRegisterTest {

    private static final Path REGISTER = Path.of("app/docs/provisions.md");

    @Test
    void the_register_says_of_each_provision_whether_it_is_modelled_and_worded() throws IOException {
        String rows = Catalogue.all().stream().map(ProvisionRegisterTest::row).collect(Collectors.joining("\n"));
        Path made = Files.createDirectories(Path.of("target")).resolve("provisions.md");
        Files.writeString(made, rows + "\n");

        assertThat(Files.readString(REGISTER))
                .as("app/docs/provisions.md; its rows as they are now: " + made)
                .contains(rows);
        assertThat(rows.lines().filter(row -> row.contains("| no |"))).isEmpty();
    }

    private static String row(Provision provision) {
        boolean ground = provision.isExemption() || provision.effect() == Effect.NO_DUTY_TO_COMPLY;
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        provision.citation(),
                        provision.effect().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        provision.denial().map(Object::toString).orElse(provision.isExemption() ? "none" : ""),
                        !ground ? "shown" : made(provision) ? "yes" : "no",
                        !ground ? "" : named(provision) ? "yes" : "no");
    }

    private static boolean made(Provision provision) {
        return kind(provision)
                .make(provision.citation().toString(), "", Particulars.NONE)
                .provision()
                .isPresent();
    }

    private static boolean named(Provision provision) {
        return Cases.with("", kind(provision).make(provision.citation().toString(), "", Particulars.NONE))
                .page()
                .contains(provision.citation().inFull());
    }

    private static OutcomeKind kind(Provision provision) {
        return provision.isExemption() ? OutcomeKind.WITHHELD : OutcomeKind.REFUSED;
    }
}
