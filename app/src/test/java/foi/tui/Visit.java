package foi.tui;

import static org.assertj.core.api.Assertions.assertThat;

import foi.desk.AnswerPart;
import foi.desk.DemoCases;
import foi.desk.Desk;
import foi.desk.EditParts;
import foi.desk.EncloseFiles;
import foi.desk.ImportCases;
import foi.desk.IssueLetter;
import foi.desk.LogRequest;
import foi.desk.Outbox;
import foi.desk.RecordOutcome;
import foi.desk.SendLetter;
import foi.desk.WriteLetter;
import foi.intake.BankHolidayFile;
import foi.intake.CaseJson;
import foi.law.Dates;
import foi.law.WorkingDays;
import foi.letters.LetterWriter;
import foi.letters.Press;
import foi.letters.Templates;
import foi.pdf.PdfPress;
import foi.post.UnsentMail;
import foi.register.Asked;
import foi.register.Channel;
import foi.register.Draft;
import foi.register.EventKind;
import foi.register.Happening;
import foi.register.Officer;
import foi.register.OutcomeKind;
import foi.register.Particulars;
import foi.register.Reference;
import foi.register.Register;
import foi.register.Request;
import foi.register.Requester;
import foi.release.Scanner;
import foi.store.SqliteRegister;
import foi.tui.face.Drawing;
import foi.tui.face.Key;
import foi.tui.face.Paste;
import foi.tui.face.Size;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Stage;
import foi.tui.stage.Ways;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An officer before the screen, with a real register; it is Monday 9 December 2024, half past ten. */
@SuppressWarnings("NullAway.Init")
public final class Visit implements AutoCloseable {

    private static final WorkingDays DAYS = BankHolidayFile.bundled();
    private static final Press PRESS = new PdfPress();

    private final Path directory;
    private final HandClock clock = new HandClock();
    private final Register register;
    private Ways ways = new Signposts();
    private String account = "sgreen";
    private LocalDate today = LocalDate.of(2024, 12, 9);
    private boolean readOnly;
    private Optional<String> editor = Optional.empty();
    private Size window = new Size(80, 24);
    private Stage stage;

    private Visit(Path directory) {
        this.directory = directory;
        this.register = SqliteRegister.create(directory, clock);
        register.atomically(() -> {
            register.set("authority.name", "Anytown Council");
            register.set("authority.email", "foi@anytown.example.org");
            register.set("complaints.email", "foi@anytown.example.org");
            register.set("officer.sgreen", "Sam Green, Information Governance Officer");
            register.append(new Happening(
                    new Officer(account), Optional.empty(), EventKind.REGISTER_CREATED, "Created the register.", ""));
            return true;
        });
    }

    /** A visit with a new register in {@code home}. */
    public static Visit in(Path home) {
        return new Visit(home.resolve("register"));
    }

    /** Another visit to the same register, through a connection of its own. */
    public Visit colleague(String other) {
        return new Visit(this, other);
    }

    private Visit(Visit first, String account) {
        this.directory = first.directory;
        this.register = SqliteRegister.open(directory, first.clock);
        this.account = account;
        this.ways = first.ways;
    }

    public Visit by(Ways other) {
        ways = other;
        return this;
    }

    public Visit reading() {
        readOnly = true;
        return this;
    }

    public Visit editingWith(String program) {
        editor = Optional.of(program);
        return this;
    }

    public Visit on(LocalDate day) {
        today = day;
        return this;
    }

    public Visit window(int columns, int rows) {
        window = new Size(columns, rows);
        return this;
    }

    public Desk desk() {
        return new Desk(register, DAYS, new Officer(account), today);
    }

    public Register register() {
        return register;
    }

    public Office office() {
        LetterWriter writer = new LetterWriter(new Templates(directory.resolve("templates")));
        WriteLetter letters = new WriteLetter(desk(), writer, PRESS);
        return new Office(
                desk(),
                letters,
                new IssueLetter(desk(), letters, writer, new CaseJson()),
                new SendLetter(desk(), letters, writer, new UnsentMail()),
                new EncloseFiles(desk(), new Scanner()),
                () -> Outbox.of(desk().settings(), directory, ""),
                new CaseJson(),
                ways,
                editor,
                readOnly,
                false);
    }

    /** Begins with the screen that {@code made} makes. */
    public Visit begins(Function<Office, Screen> made) {
        Office office = office();
        stage = new Stage(office, made.apply(office));
        return answered();
    }

    /** Logs a request of that day with a part for each of the questions, labelled 1), 2) … */
    public Reference logs(String subject, String received, String... questions) {
        Reference reference = new LogRequest(desk())
                .log(Draft.of(
                        new Requester("Jo Moran", Optional.of("jo@example.org"), Optional.empty(), Optional.empty()),
                        new Asked(
                                Dates.parse(received),
                                Channel.EMAIL,
                                subject,
                                "Please tell me about " + subject + ".",
                                Optional.empty()),
                        Optional.of(account)))
                .reference();
        int label = 1;
        for (String question : questions) {
            new EditParts(desk()).add(reference.written(), label++ + ")", question);
        }
        return reference;
    }

    public void answers(Reference reference, String label, String markdown) {
        new AnswerPart(desk()).answer(reference.written(), label, markdown);
    }

    public void decides(Reference reference, String label, OutcomeKind kind, String provision, String scope) {
        new RecordOutcome(desk()).add(reference.written(), label, kind.make(provision, scope, Particulars.NONE));
    }

    /** Takes the demonstration's office in: a score of cases in every state. */
    public Visit withDemoCases() {
        ImportCases task = new ImportCases(desk(), new CaseJson());
        task.take(task.read(DemoCases.file(DemoCases.OFFICE, DAYS, today)), false);
        return this;
    }

    public Request request(Reference reference) {
        return register.find(reference).orElseThrow();
    }

    /** Presses keys by name, doing what they ask for. */
    public Visit press(String... keys) {
        for (String key : keys) {
            stage.take(new Key(key));
            settle();
        }
        return this;
    }

    /** Types a text letter by letter; a line break is Enter. */
    public Visit types(String text) {
        text.codePoints().forEach(c -> press(c == '\n' ? "Enter" : Character.toString(c)));
        return this;
    }

    public Visit pastes(String text) {
        stage.take(new Paste(text));
        settle();
        return this;
    }

    private void settle() {
        while (stage.work() || stage.busy()) {
            stage.draw(window);
        }
    }

    /** Waits until the register has answered, where it lets the officer wait. */
    public Visit answered() {
        while (stage.busy()) {
            stage.work();
        }
        return this;
    }

    /** No key comes for so many seconds. */
    public Visit waits(int seconds) {
        stage.rest(250);
        answered();
        for (int i = 0; i < seconds; i += 2) {
            clock.pass(Duration.ofSeconds(2));
            stage.rest(2000 + i * 1000L);
            answered();
        }
        return this;
    }

    public Visit hangsUp() {
        stage.hangUp();
        return this;
    }

    public Stage stage() {
        return stage;
    }

    public Drawing drawing() {
        return stage.draw(window);
    }

    /** The window, row by row, without the spaces at the ends. */
    public List<String> rows() {
        return drawing().text();
    }

    public String screen() {
        return String.join("\n", rows());
    }

    public String row(int number) {
        return rows().get(number);
    }

    /** The row on which the cursor stands. */
    public String cursorRow() {
        return row(drawing().cursor().row());
    }

    public String said() {
        String shown = row(window.rows() - 2).strip();
        assertThat(stage.said().replaceAll("\\s+", " "))
                .contains(shown.replaceAll("…$", "").replaceAll("\\s+", " "));
        return shown.endsWith("…") ? shown : stage.said().strip();
    }

    public String hints() {
        return row(window.rows() - 1).strip();
    }

    public Visit shows(String... texts) {
        assertThat(screen()).contains(texts);
        return this;
    }

    public Visit showsNot(String... texts) {
        assertThat(screen()).doesNotContain(texts);
        return this;
    }

    public Visit says(String text) {
        assertThat(said()).contains(text);
        return this;
    }

    public HandClock clock() {
        return clock;
    }

    @Override
    public void close() {
        register.close();
    }

    /** A clock that stands until it is moved. */
    public static final class HandClock extends Clock {

        private Instant now = Instant.parse("2024-12-09T10:30:00Z");

        public void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
