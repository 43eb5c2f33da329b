package foi.law;

import foi.law.Provision.Basis;
import foi.law.Provision.Effect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The provisions that come with the program, a line for each, its columns told at the head of the file. */
final class ProvisionFile {

    private static final int COLUMNS = 10;

    /** The day on which the Act came into force for everybody. */
    private static final LocalDate COMMENCED = LocalDate.of(2005, 1, 1);

    private ProvisionFile() {}

    static List<Provision> read() {
        try (InputStream file = ProvisionFile.class.getResourceAsStream("provisions.tsv")) {
            if (file == null) {
                throw new IllegalStateException("The program was packed without its provisions.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ProvisionFile::provision)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Provision provision(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("Not a provision: " + line);
        }
        return new Provision(
                Citation.of(columns[0]),
                columns[6],
                effect(columns[1]),
                basis(columns[2]),
                columns[3].equals("yes"),
                columns[4].isEmpty() ? Optional.empty() : Optional.of(Citation.of(columns[4])),
                needs(columns[5]),
                columns[7],
                Optional.of(columns[8]).filter(bodies -> !bodies.isEmpty()),
                columns[9].isEmpty() ? COMMENCED : LocalDate.parse(columns[9]));
    }

    private static Effect effect(String code) {
        return code.equals("no-duty") ? Effect.NO_DUTY_TO_COMPLY : Effect.valueOf(constant(code));
    }

    private static Optional<Basis> basis(String code) {
        return code.equals("-") ? Optional.empty() : Optional.of(Basis.valueOf(constant(code)));
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<Particular> needs(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(",", -1))
                        .map(code -> Particular.named(code)
                                .orElseThrow(() -> new IllegalStateException("No particular: " + code)))
                        .toList();
    }
}
