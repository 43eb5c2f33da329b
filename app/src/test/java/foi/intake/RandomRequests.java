package foi.intake;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.Particular;
import foi.law.Reading;
import foi.law.TimeLimit;
import foi.law.TimeRule;
import foi.register.Asked;
import foi.register.Channel;
import foi.register.Layout;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Particulars;
import foi.register.Reference;
import foi.register.Regime;
import foi.register.Request;
import foi.register.Requester;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Requests as nobody would write them, made from texts that have broken programs before. */
final class RandomRequests {

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\r\n",
            "\u00A0",
            "\u2003",
            "plain",
            "#2",
            "1",
            "1 ",
            " 1",
            "1\u200B",
            "Q1)",
            "•",
            "null",
            "\"quoted\" \\ 'and' / slashed",
            "one\r\ntwo\nthree\rfour\u2028five\u2029six\u0085seven",
            "NUL \u0000 ESC \u001b[2J CSI \u009b31m DEL \u007f BEL \u0007",
            "\u202Eturned\u202C \u2066isolated\u2069 \uFEFF \u200F",
            "👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ☕️ 𝒳",
            "Llŷr Ŵyn-Świątkowski „Żuraw” e\u0301",
            "السلام عليكم، أطلب معلومات",
            "\uFFFF\uFFFE\uE000 noncharacters",
            "{\"reference\": [1, 2]}",
            "long ".repeat(20_000));

    private static final LocalDate FIRST = LocalDate.of(2024, Month.DECEMBER, 2);
    private static final List<String> EXEMPTIONS = List.of("s.21", "s.22(1)", "s.40(2)");

    private static final List<TimeLimit> LIMITS =
            List.of(TimeLimit.STANDARD, TimeLimit.SCHOOL, TimeLimit.ARCHIVE, TimeLimit.of(45));

    private final Random random;

    RandomRequests(long seed) {
        random = new Random(seed);
    }

    Request next() {
        List<Part> parts = parts();
        return new Request(
                new Reference("FOI-2425-" + (10_000 + random.nextInt(90_000))),
                Regime.FOIA,
                new Requester(filled(), perhaps(this::text), perhaps(this::text), perhaps(this::text)),
                new Asked(FIRST, anyOf(List.of(Channel.values())), text(), filled(), perhaps(this::text)),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(() -> anyOf(List.of(Layout.values()))),
                new TimeRule(anyOf(List.of(Reading.values())), anyOf(LIMITS)),
                text(),
                IntStream.range(0, random.nextInt(6))
                        .mapToObj(i -> event(parts))
                        .toList(),
                parts,
                random.nextInt(9));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int number = 0;
        for (int i = random.nextInt(5); i > 0; i--) {
            number += 1 + random.nextInt(3);
            List<Outcome> outcomes = IntStream.range(0, random.nextInt(4))
                    .mapToObj(n -> outcome())
                    .toList();
            parts.add(new Part(number, text(), text(), text(), outcomes));
        }
        return parts;
    }

    private Outcome outcome() {
        OutcomeKind kind = anyOf(List.of(OutcomeKind.values()));
        String refusal = random.nextBoolean() ? "s.12(1)" : "s.14";
        String provision = !kind.takesProvision()
                ? ""
                : kind == OutcomeKind.REFUSED
                        ? refusal
                        : kind == OutcomeKind.WITHHELD ? anyOf(EXEMPTIONS) : anyOf(List.of("s.22(2)", "s.40(5B)"));
        Map<Particular, String> texts = new EnumMap<>(Particular.class);
        List<Particular> accepted = List.copyOf(
                kind.accepts(kind.kept(provision, "", Particulars.NONE).provision()));
        if (!accepted.isEmpty()) {
            IntStream.range(0, random.nextInt(4)).forEach(i -> texts.put(anyOf(accepted), text()));
        }
        return kind.make(provision, text(), new Particulars(texts));
    }

    /** Few days, so that several events fall on one; few kinds, so that responses are among them. */
    private ClockEvent event(List<Part> parts) {
        Kind kind = random.nextBoolean() ? Kind.RESPONDED : anyOf(List.of(Kind.values()));
        LocalDate on = FIRST.plusDays(random.nextInt(4));
        Optional<Integer> part = parts.isEmpty() || kind.wholeOnly()
                ? Optional.empty()
                : perhaps(() -> anyOf(parts).number());
        Optional<LocalDate> until =
                kind.pointsAhead() ? perhaps(() -> on.plusDays(1 + random.nextInt(60))) : Optional.empty();
        Optional<LocalDate> was =
                kind == Kind.RECEIPT_CORRECTED ? Optional.of(FIRST.minusDays(random.nextInt(9))) : Optional.empty();
        return new ClockEvent(kind, on, part, until, was, random.nextBoolean() ? "" : "why: " + random.nextInt(9));
    }

    private String text() {
        return anyOf(TEXTS);
    }

    /** A text in which something can be read. */
    private String filled() {
        return text() + "\nsomething";
    }

    private <T> Optional<T> perhaps(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
