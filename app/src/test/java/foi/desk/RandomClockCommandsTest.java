package foi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import foi.intake.CaseJson;
import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.register.Clocks;
import foi.register.EventKind;
import foi.register.InputRefused;
import foi.register.Officer;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Particulars;
import foi.register.Request;
import foi.store.SqliteRegister;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class RandomClockCommandsTest {

    private static final LocalDate LAST = LocalDate.parse("2026-11-22");
    private static final int CASES = 60;

    @TempDir
    Path home;

    private final Random random = new Random(2000_36);
    private final Set<Kind> recorded = EnumSet.noneOf(Kind.class);
    private int refused;
    private int takenBack;

    @Test
    void no_command_leaves_a_clock_that_could_not_have_been_and_another_register_takes_them_all() {
        try (SqliteRegister register = SqliteRegister.create(home.resolve("one"), Clock.systemUTC());
                SqliteRegister other = SqliteRegister.create(home.resolve("other"), Clock.systemUTC())) {
            for (int i = 0; i < CASES; i++) {
                lives(register);
            }
            assertThat(recorded).containsExactlyInAnyOrder(Kind.values());
            assertThat(refused).isGreaterThan(CASES);
            assertThat(takenBack).isGreaterThan(CASES / 4);

            String exported = new ExportCases(desk(register, LAST), new CaseJson()).json(List.of());
            ImportCases importing = new ImportCases(desk(other, LAST), new CaseJson());
            ImportCases.Report report = importing.take(importing.read(exported), false);

            assertThat(report.refused()).isEmpty();
            assertThat(report.remarks()).isEmpty();
            assertThat(new ExportCases(desk(other, LAST), new CaseJson()).json(List.of()))
                    .isEqualTo(exported);
        }
    }

    /** One case from its arrival on, with some thirty attempts to record something. */
    private void lives(SqliteRegister register) {
        LocalDate day = LocalDate.parse("2024-01-02").plusDays(random.nextInt(300));
        Desk first = desk(register, day);
        String reference = Room.logs(first, day.toString(), labels());
        decides(first, first.request(reference));
        for (int step = 0; step < 30; step++) {
            day = day.plusDays(random.nextInt(random.nextInt(5) == 0 ? 70 : 9));
            Desk desk = desk(register, day);
            try {
                something(desk, reference, day);
            } catch (InputRefused no) {
                refused++;
                assertThat(no.getMessage()).contains(".");
            }
            Request request = desk.request(reference);
            assertThat(Clocks.firstImpossible(request, day))
                    .as("%s", request.clock())
                    .isEmpty();
            assertThat(desk.standing(request).state()).isNotNull();
        }
    }

    private void something(Desk desk, String reference, LocalDate today) {
        Request request = desk.request(reference);
        LocalDate on = random.nextInt(4) == 0 ? today.minusDays(random.nextInt(20)) : today;
        switch (random.nextInt(12)) {
            case 0 -> responds(desk, reference, today);
            case 1 -> takesBack(desk, request);
            case 2 -> decides(desk, request);
            default -> {
                Kind kind = kind(request);
                Optional<LocalDate> until = kind.pointsAhead() && random.nextInt(8) > 0
                        ? Optional.of(today.plusDays(random.nextInt(60)))
                        : Optional.empty();
                Optional<String> part = random.nextBoolean() || kind.wholeOnly()
                        ? Optional.empty()
                        : Optional.of(any(List.of("1)", "2)")));
                String why = random.nextInt(4) == 0 ? "" : "It was so.";
                LocalDate day = kind == Kind.RECEIPT_CORRECTED
                        ? request.asked().received().plusDays(random.nextInt(9) - 4)
                        : on;
                new RecordClockEvent(desk).record(reference, new RecordClockEvent.Told(kind, day, part, until, why));
                recorded.add(kind);
            }
        }
    }

    /** Giving up rarely, since nothing much can follow it, and a payment rather where a fee is awaited. */
    private Kind kind(Request request) {
        boolean awaited = request.clock().stream().anyMatch(event -> event.kind() == Kind.FEES_NOTICE);
        if (awaited && random.nextInt(3) == 0) {
            return Kind.FEE_PAID;
        }
        Kind kind = any(List.of(Kind.values()));
        return kind == Kind.WITHDRAWN && random.nextInt(4) > 0 ? Kind.LAPSED : kind;
    }

    private void decides(Desk desk, Request request) {
        for (Part part : request.parts()) {
            new RecordOutcome(desk)
                    .add(
                            request.reference().written(),
                            part.label(),
                            OutcomeKind.WITHHELD.make(any(List.of("s.22", "s.21")), "", Particulars.NONE));
        }
    }

    private void takesBack(Desk desk, Request request) {
        if (!request.clock().isEmpty()) {
            ClockEvent event = any(request.clock());
            Optional<String> part = event.part().map(number -> number + ")");
            new TakeBackClockEvent(desk)
                    .takeBack(request.reference().written(), event.kind(), event.on(), part, "Typed by mistake.");
            takenBack++;
        }
    }

    /** As the issue of a letter does it, without the letter. */
    private void responds(Desk desk, String reference, LocalDate today) {
        Request request = desk.request(reference);
        ClockEvent response = ClockEvent.of(Kind.RESPONDED, today);
        if (Clocks.refuses(request, response, today).isEmpty()) {
            new Changing(desk)
                    .change(
                            reference,
                            open -> new Changing.Changed(
                                    open.with(List.of(response)), EventKind.CLOCK, "Response sent.", ""));
            recorded.add(Kind.RESPONDED);
        }
    }

    private String[] labels() {
        return any(List.of(new String[0], new String[] {"1)"}, new String[] {"1)", "2)"}));
    }

    private static Desk desk(SqliteRegister register, LocalDate today) {
        return new Desk(register, Room.DAYS, new Officer("sgreen"), today);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
