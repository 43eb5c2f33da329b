package foi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import foi.register.CaseFiles.Read;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoCasesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
    private static final Pattern DAY = Pattern.compile("\"@([-+]?\\d+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"sample-000.json", "sample-001.json", "sample-002.json", "sample-003.json"})
    void a_sample_letters_case_is_read(String file) throws IOException {
        assertThat(new CaseJson().read(text(file))).singleElement().isInstanceOf(Read.Taken.class);
    }

    @Test
    void every_demo_case_is_read_once_its_days_are_dates() throws IOException {
        String dated = DAY.matcher(text("cases.json"))
                .replaceAll(day -> "\"" + TODAY.plusDays(Long.parseLong(day.group(1))) + "\"");

        List<Read> read = new CaseJson().read(dated);

        assertThat(read).filteredOn(Read.Refused.class::isInstance).isEmpty();
        assertThat(read).hasSizeGreaterThan(10);
    }

    private static String text(String file) throws IOException {
        try (InputStream in = DemoCasesTest.class.getResourceAsStream("/foi/desk/demo/" + file)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
