package foi;

import foi.cli.Foi;
import foi.cli.Terminal;
import foi.cli.Workplace;
import foi.desk.Workshop;
import foi.intake.BankHolidayFile;
import foi.intake.CaseJson;
import foi.letters.Press;
import foi.pdf.PdfPress;
import foi.post.UnsentMail;
import foi.register.CaseFiles;
import foi.register.Officer;
import foi.release.Scanner;
import foi.store.SqliteRegister;
import foi.word.WordCopies;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The program's entry: wires the rooms of the house together and hands the words typed to the commands. */
public final class Main {

    private static final int OUTPUT_LOST = 5;

    private Main() {}

    /**
     * Carries out one command and ends with its exit code. The launcher sets {@code foi.interactive} where input and
     * output are a terminal; the runtime itself cannot tell in every version.
     */
    public static void main(String[] words) {
        silenceLogging();
        Outlet out = new Outlet(FileDescriptor.out);
        Terminal terminal = new Terminal(
                System.in,
                stream(out, false),
                stream(new FileOutputStream(FileDescriptor.err), true),
                Boolean.getBoolean("foi.interactive"));
        Clock clock = Clock.systemUTC();
        CaseFiles caseFiles = new CaseJson();
        Press press = new PdfPress();
        Workshop workshop = new Workshop(press, new WordCopies(), new UnsentMail(), new Scanner());
        Workplace workplace = new Workplace(
                terminal,
                System.getenv(),
                new Officer(System.getProperty("user.name", "unknown")),
                clock,
                directory -> SqliteRegister.open(directory, clock),
                directory -> SqliteRegister.create(directory, clock),
                BankHolidayFile::bundled,
                caseFiles,
                new BankHolidayFile(),
                workshop,
                new OnTerminal(workshop, caseFiles));
        int code = Foi.run(workplace, words);
        terminal.out().flush();
        if (out.lost()) {
            terminal.err().println("The output could not be written in full. See whether the disk it goes to is full.");
            code = code == 0 ? OUTPUT_LOST : code;
        }
        terminal.err().flush();
        System.exit(code);
    }

    /** The library for office files would say on the terminal that it has nobody to log to. */
    private static void silenceLogging() {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("log4j2.simplelogLevel", "OFF");
    }

    /** A stream in UTF-8, whatever the locale says; what cannot be shown on a terminal has been taken out before. */
    private static PrintStream stream(OutputStream to, boolean atOnce) {
        return new PrintStream(new BufferedOutputStream(to, 8192), atOnce, StandardCharsets.UTF_8);
    }
}
