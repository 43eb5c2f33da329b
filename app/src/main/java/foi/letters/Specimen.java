package foi.letters;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.Particular;
import foi.law.Reading;
import foi.law.TimeLimit;
import foi.law.WorkingDays;
import foi.register.Asked;
import foi.register.Channel;
import foi.register.Draft;
import foi.register.Officer;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Particulars;
import foi.register.Reference;
import foi.register.Regime;
import foi.register.Request;
import foi.register.Requester;
import foi.register.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A case with something of everything, from which each kind of letter can be made to see what its template prints. */
final class Specimen {

    static final LocalDate RECEIVED = LocalDate.of(2024, 12, 2);
    static final LocalDate DATED = LocalDate.of(2024, 12, 9);
    static final LocalDate LATE = LocalDate.of(2025, 2, 3);

    private final WorkingDays days;
    private final List<Part> parts = new ArrayList<>();

    private Specimen(WorkingDays days) {
        this.days = days;
        add("312 specimens", outcome("disclosed", ""));
        add("", withheld("s.21(1)", "where", "where"));
        add(
                "",
                outcome(
                        "withheld",
                        "s.22(1)",
                        Map.of(
                                "why", word("whyForPublication"),
                                "heldForPublication", word("heldForPublication"),
                                "publisher", word("publisher"),
                                "expected", word("expected"),
                                "reasonable", word("reasonable"))));
        add("", withheld("s.31(1)(g)", "purpose", "purpose"));
        add("", withheld("s.36(2)(c)", "opinion", "opinion"));
        add("", withheld("s.40(2)", "condition", "condition"));
        add("", withheld("s.41(1)", "obtainedFrom", "obtainedFrom"));
        add("", withheld("s.44(1)(a)", "enactment", "enactment"));
        add(
                "",
                outcome(
                        "withheld",
                        "s.43(2)",
                        Map.of(
                                "why", word("why"),
                                "harm", word("harm"),
                                "publicInterestFor", word("publicInterestFor"),
                                "publicInterestAgainst", word("publicInterestAgainst"),
                                "publicInterest", word("publicInterest"))));
        add("", outcome("withheld", "s.42(1)", Map.of("why", word("undecidedWhy"))));
        add(
                "",
                outcome(
                        "refused",
                        "s.12(1)",
                        Map.of(
                                "held", word("held"),
                                "estimate", "locating: 22 hours",
                                "aggregated", word("aggregated"),
                                "advice", word("advice"))));
        add("", withheld("refused", "s.14(2)", "earlierRequest", "earlierRequest"));
        add(
                "",
                outcome(
                        "neither-confirm-nor-deny",
                        "s.38(2)",
                        Map.of("why", word("neitherWhy"), "publicInterest", word("confirmingInterest"))));
        add(
                "",
                outcome(
                        "not-held",
                        "",
                        Map.of(
                                "why", word("notHeldWhy"),
                                "search", word("search"),
                                "likelyHolder", word("likelyHolder"))));
        add("", outcome("clarification-needed", "", Map.of("why", word("question"))));
        add("", outcome("held-elsewhere", "", Map.of("where", word("elsewhere"))));
        add("", outcome("withdrawn", "", Map.of("why", word("withdrawal"))));
        add("", outcome("withheld", "s.39(1)", Map.of("why", word("environmental"))));
    }

    /** A word that stands nowhere else, for the text of that name. */
    static String word(String name) {
        return "Zq" + name.toLowerCase(java.util.Locale.ROOT) + "qz of the specimen";
    }

    /** What a letter of {@code kind} is made from. */
    static Occasion of(LetterKind kind, WorkingDays days) {
        Supplement supplement = new Supplement(
                word("said"), Optional.of(LocalDate.of(2025, 1, 31)), Optional.of(new BigDecimal("12.34")));
        Specimen specimen = new Specimen(days);
        Request request = specimen.request();
        return specimen.on(DATED, kind == LetterKind.REVIEW ? reviewed(request) : request)
                .saying(supplement);
    }

    /** A response that goes after the time for complying. */
    static Occasion late(WorkingDays days) {
        Specimen specimen = new Specimen(days);
        return specimen.on(LATE, specimen.request());
    }

    private static Request reviewed(Request request) {
        return request.with(List.of(
                ClockEvent.of(Kind.RESPONDED, LocalDate.of(2024, 12, 4)),
                ClockEvent.of(Kind.REVIEW_ASKED, LocalDate.of(2024, 12, 5))));
    }

    private Occasion on(LocalDate dated, Request request) {
        Settings settings = new Settings(Map.of(
                "authority.name", "Specimen Borough Council",
                "complaints.contact", "The Reviewing Officer",
                "complaints.email", "reviews@specimen.example.org",
                "regulator.name", "Regulator of Specimens",
                "regulator.url", "https://regulator.example.org/complain",
                "officer.specimen", "Pat Specimen, Officer"));
        return new Occasion(request, settings, days, dated, dated, new Officer("specimen"));
    }

    private Request request() {
        return new Draft(
                        Optional.empty(),
                        Regime.FOIA,
                        new Requester(
                                "Ada Applicant", Optional.of("ada@example.org"), Optional.empty(), Optional.empty()),
                        new Asked(RECEIVED, Channel.EMAIL, "Specimens", "", Optional.empty()),
                        Optional.of("specimen"),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        List.of(),
                        parts,
                        Optional.empty(),
                        TimeLimit.STANDARD)
                .under(new Reference("FOI-2425-00017"), Reading.STATUTE);
    }

    private void add(String answer, Outcome outcome) {
        int number = parts.size() + 1;
        parts.add(new Part(number, number + ")", word("asked" + number), answer, List.of(outcome)));
    }

    private static Outcome withheld(String provision, String particular, String word) {
        return withheld("withheld", provision, particular, word);
    }

    private static Outcome withheld(String kind, String provision, String particular, String word) {
        return outcome(kind, provision, Map.of(particular, word(word)));
    }

    private static Outcome outcome(String kind, String provision) {
        return outcome(kind, provision, Map.of());
    }

    private static Outcome outcome(String kind, String provision, Map<String, String> texts) {
        Particulars particulars = Particulars.NONE;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            particulars = particulars.with(Particular.named(text.getKey()).orElseThrow(), text.getValue());
        }
        return OutcomeKind.parse(kind).orElseThrow().make(provision, "", particulars);
    }
}
