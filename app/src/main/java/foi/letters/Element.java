package foi.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Something that a letter must hold, whoever words it.
 *
 * @param name what it is: "the harm"
 * @param source the provision it rests on
 * @param signs words of the specimen case by which it is known in the letter; one of them will do
 * @param file the program's template that prints it
 * @param expression what prints it there
 */
record Element(String name, String source, List<String> signs, String file, String expression) {

    private static Element of(String name, String source, String file, String expression, String... signs) {
        return new Element(name, source, List.of(signs), "partials/" + file + ".ftlh", expression);
    }

    private static Element text(String name, String source, String file, String particular) {
        return of(name, source, file, "outcome." + particular, Specimen.word(particular));
    }

    private static Element own(LetterKind kind, String name, String source, String expression, String... signs) {
        return new Element(name, source, List.of(signs), TemplateFiles.of(kind), expression);
    }

    /** What a letter of {@code kind} must hold. */
    static List<Element> of(LetterKind kind) {
        return Stream.concat(always().stream(), particular(kind).stream()).toList();
    }

    /** What a response must hold besides that goes after the time for complying. */
    static Element apology() {
        return of("an apology for being late", "s.10(1)", "opening", "${late}", "apologise", "sorry");
    }

    private static List<Element> always() {
        return List.of(
                of("the authority's name", "s.45 Code", "letterhead", "${authority.name}", "Specimen Borough Council"),
                of("the applicant's name", "s.8(1)(b)", "letterhead", "requester.name", "Ada Applicant"),
                of("our reference", "s.45 Code", "letterhead", "${reference}", "FOI-2425-00017"),
                of("the day of receipt", "s.10(1)", "letterhead", "${received}", "2 December 2024"),
                of("the date of the letter", "s.10(1)", "letterhead", "${dated}", "9 December 2024"),
                of("the signature", "s.45 Code", "signoff", "officer.name", "Pat Specimen"));
    }

    private static List<Element> particular(LetterKind kind) {
        return switch (kind) {
            case RESPONSE -> joined(question("part"), outcomes(), licence(), complaints(), regulator("regulator"));
            case REVIEW -> joined(question("part"), outcomes(), regulator("regulator-right"), said(kind));
            case SIGNPOST ->
                joined(
                        List.of(
                                of("the question", "s.1(1)", "asked", "part.question", Specimen.word("asked16")),
                                text("who else may hold it", "s.16", "not-held", "likelyHolder"),
                                of(
                                        "where it may be held",
                                        "s.16",
                                        "elsewhere",
                                        "outcome.where",
                                        Specimen.word("elsewhere"))),
                        complaints(),
                        regulator("regulator"));
            case EXTENSION ->
                joined(
                        List.of(
                                own(kind, "the exemption", "s.17(1)(b)", "outcome.section", "section 42(1)"),
                                own(kind, "why it applies", "s.17(1)(c)", "outcome.why", Specimen.word("undecidedWhy")),
                                own(
                                        kind,
                                        "the estimated date of the decision",
                                        "s.17(2)",
                                        "notice.until",
                                        "31 January 2025")),
                        complaints(),
                        regulator("regulator"));
            case CLARIFICATION ->
                List.of(own(kind, "what is asked", "s.1(3)", "outcome.why", Specimen.word("question")));
            case FEES_NOTICE ->
                joined(
                        List.of(
                                own(kind, "the fee", "s.9(1)", "notice.fee", "12.34"),
                                own(kind, "the last day for paying it", "s.9(2)", "notice.payBy", "8 March 2025")),
                        said(kind));
            case HOLDING ->
                joined(
                        List.of(own(kind, "the apology", "s.10(1)", "sorry", "sorry", "apologise")),
                        said(kind),
                        complaints(),
                        regulator("regulator"));
            case ACKNOWLEDGEMENT ->
                List.of(own(kind, "the last day for answering", "s.10(1)", "notice.due", "3 January 2025"));
            case LAPSED -> joined(complaints(), regulator("regulator"));
            case WITHDRAWN -> said(kind);
            case INVALID_REQUEST -> joined(said(kind), complaints(), regulator("regulator"));
            case EIR_REFUSAL ->
                joined(
                        List.of(
                                own(
                                        kind,
                                        "that it is a notice of regulation 14",
                                        "reg 14",
                                        "regulation 14",
                                        "regulation 14"),
                                own(
                                        kind,
                                        "the right to make representations",
                                        "reg 11",
                                        "regulation 11",
                                        "regulation 11"),
                                own(
                                        kind,
                                        "where to send them",
                                        "reg 11",
                                        "complaints.email",
                                        "reviews@specimen.example.org"),
                                own(kind, "the right of appeal", "reg 18", "regulation 18", "regulation 18")),
                        said(kind),
                        regulator("regulator-right"));
        };
    }

    private static List<Element> question(String file) {
        return List.of(
                of("the question", "s.1(1)", file, "part.question", Specimen.word("asked1")),
                of("the answer", "s.1(1)(b)", file, "part.answer", "312 specimens"));
    }

    private static List<Element> outcomes() {
        return List.of(
                of("the exemption", "s.17(1)(b)", "withheld", "outcome.section", "section 43(2)", "s.43(2)"),
                text("why it applies", "s.17(1)(c)", "withheld", "why"),
                text("the harm", "s.17(1)(c)", "withheld", "harm"),
                text("what speaks for disclosure", "s.17(3)(b)", "withheld", "publicInterestFor"),
                text("what speaks for the exemption", "s.17(3)(b)", "withheld", "publicInterestAgainst"),
                text("the balance of the public interest", "s.17(3)(b)", "withheld", "publicInterest"),
                text("what it is held for", "s.22(1)", "withheld", "heldForPublication"),
                text("who will publish it", "s.22(1)(a)", "withheld", "publisher"),
                text("when it will be published", "s.22(1)(a)", "withheld", "expected"),
                text("why it is reasonable to wait", "s.22(1)(c)", "withheld", "reasonable"),
                text("where it can be had", "s.21(1)", "withheld", "where"),
                text("the purpose", "s.31(2)", "withheld", "purpose"),
                text("the qualified person's opinion", "s.36(2)", "withheld", "opinion"),
                text("the condition", "s.40(3A)", "withheld", "condition"),
                text("from whom it was obtained", "s.41(1)", "withheld", "obtainedFrom"),
                text("what forbids disclosure", "s.44(1)", "withheld", "enactment"),
                of("the ground of refusal", "s.17(5)", "refused", "outcome.section", "section 12(1)", "s.12(1)"),
                text("whether it is held", "s.1(1)(a)", "refused", "held"),
                of("the estimate", "s.12(4)", "refused", "outcome.costing", "550.00"),
                text("the requests counted with it", "s.12(4)", "refused", "aggregated"),
                text("what could be had within the limit", "s.16", "refused", "advice"),
                text("the earlier request", "s.14(2)", "refused", "earlierRequest"),
                of(
                        "the ground of not confirming",
                        "s.17(1)(b)",
                        "neither",
                        "outcome.section",
                        "section 38(2)",
                        "s.38(2)"),
                of("why it applies", "s.17(1)(c)", "neither", "outcome.why", Specimen.word("neitherWhy")),
                of(
                        "the balance of confirming",
                        "s.17(3)(a)",
                        "neither",
                        "outcome.publicInterest",
                        Specimen.word("confirmingInterest")),
                of("that it is not held", "s.1(1)(a)", "not-held", "hold", "not held", "not hold"),
                text("what was searched", "s.16", "not-held", "search"),
                text("who else may hold it", "s.16", "not-held", "likelyHolder"),
                of("what is asked", "s.1(3)", "clarification", "outcome.why", Specimen.word("question")),
                of("where it may be held", "s.16", "elsewhere", "outcome.where", Specimen.word("elsewhere")));
    }

    private static List<Element> licence() {
        return List.of(of(
                "the licence",
                "Open Government Licence v3.0",
                "licence",
                "open-government-licence",
                "open-government-licence",
                "Open Government Licence"));
    }

    private static List<Element> complaints() {
        return List.of(of(
                "where to complain", "s.17(7)(a)", "complaints", "complaints.email", "reviews@specimen.example.org"));
    }

    private static List<Element> regulator(String file) {
        return List.of(
                of("the right to apply to the regulator", "s.17(7)(b)", file, "section 50", "section 50", "s.50"),
                of("the regulator's name", "s.17(7)(b)", file, "regulator.name", "Regulator of Specimens"),
                of("the way to the regulator", "s.17(7)(b)", file, "regulator.url", "regulator.example.org"));
    }

    private static List<Element> said(LetterKind kind) {
        return List.of(own(kind, "what the officer says", "s.16", "notice.words", Specimen.word("said")));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static List<Element> joined(List<Element>... lists) {
        return Arrays.stream(lists).flatMap(List::stream).toList();
    }

    /** Whether a letter of these words holds it. */
    boolean isIn(String letter) {
        return signs.stream().anyMatch(sign -> letter.contains(bare(sign)));
    }

    /** Letters and digits alone, in small letters, so that neither a line's break nor a mark matters. */
    static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}
