package foi.store;

import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.MAY;

import foi.law.ClockEvent;
import foi.law.Particular;
import foi.law.Reading;
import foi.law.TimeLimit;
import foi.law.TimeRule;
import foi.register.Asked;
import foi.register.Bytes;
import foi.register.Channel;
import foi.register.EventKind;
import foi.register.Happening;
import foi.register.IssuedLetter;
import foi.register.Layout;
import foi.register.Officer;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Overridden;
import foi.register.Part;
import foi.register.Particulars;
import foi.register.Reference;
import foi.register.Regime;
import foi.register.Request;
import foi.register.Requester;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Values to keep in a register. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Officer GREEN = new Officer("sgreen");

    private Samples() {}

    static Reference ref(int serial) {
        return new Reference("FOI-2425-%05d".formatted(serial));
    }

    /** A request with nothing optional in it. */
    static Request bare(int serial) {
        return bare(serial, LocalDate.of(2024, DECEMBER, 2));
    }

    static Request bare(int serial, LocalDate received) {
        return new Request(
                ref(serial),
                Regime.FOIA,
                new Requester("A Requester", Optional.empty(), Optional.empty(), Optional.empty()),
                new Asked(received, Channel.LETTER, "Potholes", "How many?", Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TimeRule.STATUTE,
                "",
                List.of(),
                List.of(),
                0);
    }

    /** A request with everything in it, and every kind of outcome. */
    static Request full(int serial) {
        return new Request(
                ref(serial),
                Regime.FOIA,
                new Requester(
                        "Zoë O’Brien",
                        Optional.of("zoe@example.org"),
                        Optional.of("1 High Street\nAnytown"),
                        Optional.of("The Gazette")),
                new Asked(
                        LocalDate.of(2019, MAY, 1),
                        Channel.WEB_FORM,
                        "Crack cocaine treatment",
                        "Dear Sirs,\r\n1. How many?\n",
                        Optional.of("ZB/7")),
                Optional.of("sgreen"),
                Optional.of("The other council"),
                Optional.of(Layout.TABLE),
                new TimeRule(Reading.CODE, TimeLimit.of(45)),
                "One answer for *all*.",
                List.of(
                        ClockEvent.of(ClockEvent.Kind.CLARIFICATION_ASKED, LocalDate.of(2019, MAY, 3))
                                .about(2),
                        ClockEvent.receiptCorrected(
                                LocalDate.of(2019, MAY, 6), LocalDate.of(2019, MAY, 2), "Stamped a day late"),
                        ClockEvent.of(ClockEvent.Kind.TARGET, LocalDate.of(2019, MAY, 7))
                                .until(LocalDate.of(2019, MAY, 14))
                                .because("draft"),
                        ClockEvent.extension(LocalDate.of(2019, MAY, 20), LocalDate.of(2020, JANUARY, 6))),
                List.of(
                        new Part(3, "-", "Third, asked first", "", List.of()),
                        new Part(1, "-", "First", "| a | b |\n|---|---|", everyOutcome()),
                        new Part(2, "", "Second", "See above.", List.of(outcome(OutcomeKind.DISCLOSED)))),
                0);
    }

    static List<Outcome> everyOutcome() {
        return List.of(OutcomeKind.values()).stream().map(Samples::outcome).toList();
    }

    private static Outcome outcome(OutcomeKind kind) {
        String provision = switch (kind) {
            case WITHHELD -> "s.22";
            case REFUSED -> "s.12(1)";
            case NEITHER_CONFIRM_NOR_DENY -> "s.40(5B)";
            default -> "";
        };
        Particulars texts = Particulars.of(Particular.WHY, "Because.").with(Particular.PUBLIC_INTEREST, "It\nweighs.");
        return kind.kept(provision, "the 2018/19 figures", texts);
    }

    static Happening logged(int serial) {
        return Happening.to(ref(serial), GREEN, EventKind.LOGGED, "Logged.", "How many?");
    }

    static IssuedLetter letter(int serial) {
        byte[] pdf = "%PDF-1.7 \0 and so on".getBytes(StandardCharsets.ISO_8859_1);
        return letter(serial, new Bytes(pdf).sha256(), pdf);
    }

    static IssuedLetter letter(int serial, String sha256, byte[] pdf) {
        return new IssuedLetter(
                ref(serial),
                "response",
                LocalDate.of(2026, JANUARY, 6),
                NOW,
                "sgreen",
                new Bytes(pdf),
                sha256,
                "<p>Dear Zoë</p>",
                "{\"reference\": \"FOI\"}",
                List.of(
                        new Overridden(
                                "public-interest",
                                Optional.of("2)"),
                                "No reasons are given.",
                                "Agreed with the director."),
                        new Overridden("late", Optional.empty(), "The letter is late.", "It is late.")),
                List.of());
    }

    /** Logs a request of that serial with its entry in the history. */
    static void log(SqliteRegister register, int serial) {
        register.atomically(() -> {
            register.add(bare(serial));
            register.append(logged(serial));
            return serial;
        });
    }

    /** Does something that answers nothing in a transaction. */
    static void atomically(SqliteRegister register, Runnable work) {
        register.atomically(() -> {
            work.run();
            return true;
        });
    }
}
