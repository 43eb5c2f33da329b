import foi.desk.Desk;
import foi.desk.WriteLetter;
import foi.intake.BankHolidayFile;
import foi.letters.LetterKind;
import foi.letters.LetterWriter;
import foi.letters.Supplement;
import foi.letters.Templates;
import foi.pdf.PdfPress;
import foi.register.Officer;
import foi.store.SqliteRegister;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** Makes one letter again and again in one process, and prints the median and the fastest in milliseconds. */
public final class WarmLetter {

    private WarmLetter() {}

    public static void main(String[] words) {
        Path directory = Path.of(words[0]);
        int rounds = Integer.parseInt(words[2]);
        Clock clock = Clock.systemUTC();
        try (SqliteRegister register = SqliteRegister.open(directory, clock)) {
            LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
            Desk desk = new Desk(register, BankHolidayFile.bundled(), new Officer("bench"), today);
            WriteLetter letters = new WriteLetter(
                    desk, new LetterWriter(new Templates(directory.resolve("templates"))), new PdfPress());
            long[] took = new long[rounds];
            for (int round = -10; round < rounds; round++) {
                long before = System.nanoTime();
                letters.print(letters.draft(words[1], LetterKind.RESPONSE, Optional.empty(), Supplement.NONE));
                if (round >= 0) {
                    took[round] = (System.nanoTime() - before) / 1_000_000;
                }
            }
            Arrays.sort(took);
            System.out.println(took[(rounds - 1) / 2] + " " + took[0]);
        }
    }
}
