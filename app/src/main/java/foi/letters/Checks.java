package foi.letters;

import static foi.letters.Severity.ADVICE;
import static foi.letters.Severity.BREACH;
import static foi.letters.Severity.RISK;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The checks before a response goes, in the order in which an officer reads a letter. */
final class Checks {

    /** Findings of this check come from the press: what has no character in any typeface. */
    static final String UNPRINTABLE = "unprintable";

    private static final List<Check> CHECKS = List.of(
            new Check("dates-coherent", RISK, "s.10(1)", DateChecks::coherent),
            new Check("in-time", BREACH, "s.10(1)", DateChecks::inTime),
            new Check("calendar-covers", RISK, "s.10(6)", DateChecks::covered),
            new Check("both-readings", RISK, "s.10(6)", DateChecks::bothReadings),
            new Check("part-answered", BREACH, "s.1(1)", PartChecks::answered),
            new Check("held-stated", BREACH, "s.1(1)(a)", PartChecks::heldStated),
            new Check("refusal-stated", BREACH, "s.17(1)(a)", PartChecks::refusalStated),
            new Check("small-numbers", BREACH, "s.17(1)(b)", PartChecks::smallNumbers),
            new Check("outcome-printed", BREACH, "s.17(1)", PrintedChecks::printed),
            new Check("section-named", BREACH, "s.17(1)(b)", NoticeChecks::sectionNamed),
            new Check("reasons", BREACH, "s.17(1)(c)", NoticeChecks::reasons),
            new Check("public-interest", BREACH, "s.17(3)(b)", NoticeChecks::publicInterest),
            new Check("confirming-interest", BREACH, "s.17(3)(a)", NeitherChecks::confirming),
            new Check("needless-interest", ADVICE, "s.2(3)", NeitherChecks::needless),
            new Check("neither-revealing", BREACH, "s.17(4)", NeitherChecks::revealing),
            new Check("same-exemptions", RISK, "s.17(2)", ReviewChecks::sameExemptions),
            new Check("exemption-available", BREACH, "ss.33(1) and 35(1)", GroundChecks::available),
            new Check("qualified-person", BREACH, "s.36(2)", GroundChecks::opinion),
            new Check("ground-shown", RISK, "s.17(1)(c)", GroundChecks::shown),
            new Check("harm-likelihood", RISK, "s.17(1)(c)", GroundChecks::likelihood),
            new Check("investigations-or-enforcement", RISK, "s.31(1)", GroundChecks::notBoth),
            new Check("future-publication", RISK, "s.22(1)", NoticeChecks::futurePublication),
            new Check("location-given", RISK, "s.21(1) and s.16", NoticeChecks::location),
            new Check("data-protection-condition", RISK, "s.40(3A)", PersonalDataChecks::condition),
            new Check("cost-limb", BREACH, "s.17(5)", CostChecks::limb),
            new Check("cost-estimate", RISK, "s.12(4) and Fees Regulations 2004, reg 4", CostChecks::estimate),
            new Check("cost-advice", RISK, "s.16", CostChecks::advice),
            new Check("aggregation", RISK, "Fees Regulations 2004, reg 5", CostChecks::aggregation),
            new Check("vexatious-limb", BREACH, "s.17(5)", RepeatChecks::limb),
            new Check("earlier-request", RISK, "s.14(2)", RepeatChecks::earlier),
            new Check("environmental", RISK, "s.39(1)", RequestChecks::environmental),
            new Check("form-of-communication", RISK, "s.11(1A) and (3)", RequestChecks::form),
            new Check("not-held-wording", ADVICE, "s.1(1)(a)", NotHeldChecks::wording),
            new Check("not-held-search", ADVICE, "s.16", NotHeldChecks::search),
            new Check("clarification-specific", RISK, "s.1(3)", PartChecks::clarificationSpecific),
            new Check("still-open", ADVICE, "s.1(3)", PartChecks::stillOpen),
            new Check("complaints-procedure", BREACH, "s.17(7)(a)", ClosingChecks::complaints),
            new Check("regulator", BREACH, "s.17(7)(b)", ClosingChecks::regulator),
            new Check("review-and-regulator", ADVICE, "s.45 Code", ClosingChecks::reviewAndRegulator),
            new Check("regulator-verified", RISK, "s.17(7)(b)", ClosingChecks::verified),
            new Check("gaps-filled", RISK, "s.17(1)", ResidueChecks::gaps),
            new Check("clause-adapted", RISK, "s.17(1)(c)", ClauseChecks::adapted),
            new Check("other-case", RISK, "UK GDPR, Article 5(1)(f)", ResidueChecks::otherCase),
            new Check("personal-particulars", RISK, "UK GDPR, Article 5(1)(f)", ResidueChecks::personal),
            new Check("enclosure-hides", BREACH, "UK GDPR, Articles 5(1)(f) and 32", EnclosureChecks::hides),
            new Check("enclosure-missing", RISK, "s.1(1)(b)", EnclosureChecks::missing),
            new Check("neither-enclosing", BREACH, "s.17(4)", EnclosureChecks::withNeither),
            new Check("licence", ADVICE, "Open Government Licence v3.0", ClosingChecks::licence));

    private Checks() {}

    /** The names of all checks, those of the press among them. */
    static List<String> names() {
        return Stream.of(
                        CHECKS.stream().map(Check::name),
                        Stream.of(
                                UNPRINTABLE,
                                LetterWriter.EARLIER_COMPLIED,
                                LetterWriter.TEXT_COPIED,
                                LetterWriter.ENCLOSURE_ELSEWHERE),
                        NoticeLetters.names().stream())
                .flatMap(names -> names)
                .toList();
    }

    /** What there is to say about the letter, the gravest first. */
    static List<Finding> of(Subject subject) {
        return CHECKS.stream()
                .flatMap(check -> check.findings(subject))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
