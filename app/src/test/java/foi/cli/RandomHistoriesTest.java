package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RandomHistoriesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2024-12-02");

    @TempDir
    Path home;

    private Office office;
    private String reference = "";

    @BeforeEach
    void open() {
        office = Office.opened(home).printing(new Elsewhere.BlankPress());
    }

    @Test
    void whatever_commands_do_to_cases_another_register_takes_without_loss() throws IOException {
        Random random = new Random(10);
        int done = 0;
        for (int i = 0; i < 30; i++) {
            office.today(MONDAY.toString());
            reference = office.logs("Case " + i);
            for (int part = random.nextInt(4); part > 0; part--) {
                office.types("part", reference, "add", part + ")", "What?").ends(0);
            }
            LocalDate day = MONDAY;
            for (int step = 0; step < 12; step++) {
                day = day.plusDays(random.nextInt(6));
                done += something(random, day).code() == 0 ? 1 : 0;
            }
        }
        assertThat(done).isGreaterThan(80);
        office.today("2025-03-03");
        Elsewhere.takes(office, home);
    }

    private Office.Said something(Random random, LocalDate day) {
        String label = (1 + random.nextInt(3)) + ")";
        String on =
                day.minusDays(random.nextInt(4) == 0 ? random.nextInt(8) : 0).toString();
        return switch (random.nextInt(8)) {
            case 0 -> Elsewhere.issues(office, reference, day.toString());
            case 1 ->
                office.types("outcome", reference, label, random.nextBoolean() ? "clarification-needed" : "disclosed");
            case 2 -> office.types("outcome", reference, "all", "remove");
            case 3 -> office.types("part", reference, "remove", label, "--anyway");
            default -> {
                List<String> kinds = List.of(
                        "clarification-asked",
                        "clarification-supplied",
                        "clarification-supplied",
                        "fees-notice",
                        "fee-paid",
                        "extension",
                        "withdrawn");
                List<String> more = random.nextInt(3) > 0 ? List.of("--part", label) : List.of();
                office.today(day.toString());
                List<String> words = new ArrayList<>(
                        List.of("clock", reference, kinds.get(random.nextInt(kinds.size())), "--on", on));
                words.addAll(more);
                yield office.types(words.toArray(String[]::new));
            }
        };
    }
}
