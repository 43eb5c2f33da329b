package foi.tui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import foi.law.Particular;
import foi.letters.Finding;
import foi.letters.LetterWriter;
import foi.letters.Severity;
import foi.register.OutcomeKind;
import foi.register.Reference;
import foi.register.Setting;
import foi.tui.Visit;
import foi.tui.letter.Mending.Room;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class MendingTest {

    /** A check's finding, and the screen that Enter opens for it. */
    record Row(String check, String part, String message, Severity severity, String opens) {}

    @TempDir
    static Path home;

    private static Visit visit;
    private static Reference reference;

    /** Part 1) withholds twice under s.22, part 2) holds nothing and asks, part 3) is too costly, part 4) is empty. */
    @BeforeAll
    static void begin() {
        visit = Visit.in(home);
        reference =
                visit.logs("potholes", "2 December 2024", "How many?", "Who?", "What cost?", "Why?", "Where?", "When?");
        visit.decides(reference, "1)", OutcomeKind.DISCLOSED, "", "");
        visit.decides(reference, "1)", OutcomeKind.WITHHELD, "s.22", "the 2023/24 figure");
        visit.decides(reference, "1)", OutcomeKind.WITHHELD, "s.22", "the 2024/25 figure");
        visit.decides(reference, "1)", OutcomeKind.WITHHELD, "s.21", "");
        visit.decides(reference, "2)", OutcomeKind.NOT_HELD, "", "");
        visit.decides(reference, "2)", OutcomeKind.CLARIFICATION_NEEDED, "", "");
        visit.decides(reference, "5)", OutcomeKind.DISCLOSED, "", "");
        visit.decides(reference, "5)", OutcomeKind.WITHHELD, "s.40", "");
        visit.decides(reference, "5)", OutcomeKind.WITHHELD, "s.35(1)(a)", "");
        visit.decides(reference, "5)", OutcomeKind.WITHHELD, "s.36(2)(c)", "");
        visit.decides(reference, "5)", OutcomeKind.WITHHELD, "s.43(2)", "");
        visit.decides(reference, "5)", OutcomeKind.WITHHELD, "s.31(1)(a)", "");
        visit.decides(reference, "6)", OutcomeKind.NEITHER_CONFIRM_NOR_DENY, "s.31(3)", "");
        visit.decides(reference, "6)", OutcomeKind.REFUSED, "s.14(2)", "");
        visit.decides(reference, "6)", OutcomeKind.REFUSED, "s.12(1)", "");
        visit.decides(reference, "3)", OutcomeKind.REFUSED, "s.12(1)", "");
    }

    @AfterAll
    static void end() {
        visit.close();
    }

    static List<Row> rows() {
        return List.of(
                row("dates-coherent", "", "The letter is dated", "clock of"),
                row("both-readings", "", "Dated 9 December", "clock of"),
                row("part-answered", "", "The request has neither parts nor an answer.", "case "),
                row("part-answered", "4)", "The part has neither", "part 4 of"),
                row("held-stated", "", "The letter answers the request but", "case "),
                row("held-stated", "3)", "s.12(1) does not lift the duty", "outcome 0 of part 3 of"),
                row("held-stated", "4)", "The answer does not say", "part 4 of"),
                row("refusal-stated", "4)", "A cell is empty", "part 4 of"),
                row("small-numbers", "1)", "\"less than 5\" withholds", "part 1 of"),
                row("small-numbers", "", "\"less than 5\" withholds", "common answer of"),
                row("section-named", "5)", "s.40 does not say", "outcome 1 of part 5 of"),
                row("reasons", "1)", "Nothing says why s.22 (the 2024/25 figure) applies;", "outcome 2 of part 1 of"),
                row("reasons", "1)", "Nothing says why s.21 applies; repeating", "outcome 3 of part 1 of"),
                row("public-interest", "1)", "s.22 (the 2023/24 figure) is a qualified", "outcome 1 of part 1 of"),
                row("public-interest", "1)", "s.22 (the 2024/25 figure) is a qualified", "outcome 2 of part 1 of"),
                row("exemption-available", "5)", "s.35(1)(a): section 35 is for", "outcome 2 of part 5 of"),
                row("qualified-person", "5)", "s.36(2)(c): no qualified", "outcome 3 of part 5 of"),
                row("ground-shown", "5)", "s.43(2): it is not said", "outcome 4 of part 5 of"),
                row("investigations-or-enforcement", "5)", "s.31(1)(a): sections 30", "outcome 5 of part 5 of"),
                row("future-publication", "1)", "s.22 (the 2024/25 figure): it is not", "outcome 2 of part 1 of"),
                row("not-held-wording", "2)", "A section under which", "outcome 0 of part 2 of"),
                new Row("not-held-wording", "2)", "The letter calls", Severity.ADVICE, "settings"),
                row("not-held-search", "2)", "The letter does not say", "outcome 0 of part 2 of"),
                row("clarification-specific", "2)", "The letter asks", "outcome 1 of part 2 of"),
                row("still-open", "2)", "The part stays open", "clock of"),
                row("complaints-procedure", "", "The refusal notice", "settings"),
                row("regulator", "", "The refusal notice", "settings"),
                row("review-and-regulator", "", "The letter does not tell", "settings"),
                row("licence", "", "The letter offers", "settings"),
                row("unprintable", "", "The applicant's name or address holds", "facts "),
                row("unprintable", "", "The subject holds", "facts "),
                row("unprintable", "", "The answer to all parts holds", "common answer of"),
                row("unprintable", "4)", "The answer holds", "part 4 of"),
                row("unprintable", "3)", "An outcome holds", "outcome 0 of part 3 of"),
                row("in-time", "", "Dated 9 December", "clock of"),
                row("calendar-covers", "", "The calendar does not", "clock of"),
                row("outcome-printed", "5)", "The letter does not name", "part 5 of"),
                row("confirming-interest", "6)", "s.31(3) is qualified, and", "outcome 0 of part 6 of"),
                row("neither-revealing", "6)", "s.31(3): the letter", "outcome 0 of part 6 of"),
                row("earlier-request", "6)", "s.14(2): the letter", "outcome 1 of part 6 of"),
                row("vexatious-limb", "6)", "s.14(2): it is", "outcome 1 of part 6 of"),
                row("cost-limb", "6)", "s.12(1): it is", "outcome 2 of part 6 of"),
                row("cost-estimate", "6)", "s.12(1): no estimate", "outcome 2 of part 6 of"),
                row("cost-advice", "6)", "s.12(1): the letter", "outcome 2 of part 6 of"),
                row("aggregation", "6)", "s.12(1): requests", "outcome 2 of part 6 of"),
                row("needless-interest", "1)", "s.21 is absolute", "outcome 3 of part 1 of"),
                row("location-given", "1)", "s.21: the letter", "outcome 3 of part 1 of"),
                row("data-protection-condition", "5)", "s.40: it is not", "outcome 1 of part 5 of"),
                row("environmental", "1)", "\"landfill\" reads", "part 1 of"),
                row("form-of-communication", "", "The applicant asks", "case "),
                row("regulator-verified", "", "The regulator's", "settings"),
                row("gaps-filled", "1)", "\"TBC\" stands", "part 1 of"),
                row("other-case", "1)", "It names", "part 1 of"),
                row("personal-particulars", "1)", "\"0771\" looks", "part 1 of"),
                row("clarification-in-time", "", "The question", "case "),
                row("fee-staff-time", "", "The fee", "case "),
                row("extension-length", "", "The time", "case "),
                row("rest-answered", "", "1): the notice", "case "),
                row("harm-likelihood", "5)", "s.43(2): it is not said whether", "outcome 4 of part 5 of"),
                row("clause-adapted", "5)", "s.43(2): \"[what]\" of", "outcome 4 of part 5 of"),
                row("earlier-complied", "6)", "s.14(2): it came", "outcome 1 of part 6 of"),
                row("text-copied", "5)", "s.43(2): the same words", "outcome 4 of part 5 of"),
                row("same-exemptions", "5)", "s.43(2): the notice", "outcome 4 of part 5 of"),
                row("defect-named", "", "The letter", "case "),
                row("position-stated", "1)", "The letter", "part 1 of"),
                row("review-decided", "", "The letter", "case "),
                row("reviewer-other", "", "The response", "case "),
                row("review-regulator", "", "The letter", "settings"),
                row("eir-exception", "", "The refusal", "case "),
                row("eir-public-interest", "", "The refusal", "case "),
                row("eir-appeal", "", "The letter", "settings"),
                row("clarification-asked", "", "The letter", "case "),
                row("fee-stated", "", "The letter", "case "),
                row("fee-explained", "", "The letter", "case "),
                row("extension-qualified", "", "The letter", "case "),
                row("extension-date", "", "The letter", "case "),
                row("delay-explained", "", "The letter", "case "),
                row("enclosure-hides", "", "\"a.xlsx\" hides", "files of"),
                row("enclosure-elsewhere", "", "\"a.xlsx\" is", "files of"),
                row("enclosure-missing", "1)", "It says", "part 1 of"),
                row("enclosure-missing", "", "It says", "files of"),
                row("neither-enclosing", "", "The letter", "files of"),
                row("one that is not known yet", "2)", "Something", "part 2 of"),
                row("one that is not known yet", "", "Something", "case "));
    }

    private static Row row(String check, String part, String message, String opens) {
        return new Row(check, part, message, Severity.BREACH, opens);
    }

    private static Finding finding(Row row) {
        return new Finding(
                row.check(),
                row.severity(),
                Optional.of(row.part()).filter(part -> !part.isEmpty()),
                "s.17",
                row.message(),
                "Mend it.");
    }

    private static Mending mending(String check, String part, String message) {
        return Mending.of(visit.request(reference), finding(row(check, part, message, "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_finding_leads_to_where_it_is_mended(Row row) {
        Mending mending = Mending.of(visit.request(reference), finding(row));
        assertThat(mending.open(visit.office(), reference).title()).startsWith(row.opens());
        assertThat(mending.words()).isNotBlank();
    }

    @Test
    void every_check_has_a_row() {
        Set<String> covered = new TreeSet<>(rows().stream().map(Row::check).toList());
        assertThat(covered).containsAll(LetterWriter.checkNames());
    }

    @Test
    void the_text_that_is_wanted_is_named() {
        assertThat(Stream.of(
                                mending("public-interest", "1)", "s.22 (the 2024/25 figure) is"),
                                mending("reasons", "1)", "Nothing says why s.21 applies"),
                                mending("held-stated", "3)", "s.12(1) does not"),
                                mending("not-held-search", "2)", ""),
                                mending("clarification-specific", "2)", ""))
                        .map(mending -> mending.particular().orElseThrow()))
                .containsExactly(
                        Particular.PUBLIC_INTEREST,
                        Particular.WHERE,
                        Particular.HELD_STATEMENT,
                        Particular.SEARCH,
                        Particular.WHY);
        assertThat(mending("public-interest", "1)", "s.22 (the 2024/25 figure) is")
                        .words())
                .isEqualTo("write why the balance falls as it does");
    }

    @Test
    void the_setting_that_is_wanted_is_named() {
        assertThat(mending("regulator", "", "").setting()).contains(Setting.REGULATOR_NAME);
        assertThat(mending("complaints-procedure", "", "").setting()).contains(Setting.COMPLAINTS_EMAIL);
    }

    @Test
    void a_part_that_is_gone_leads_to_the_case() {
        assertThat(mending("public-interest", "9)", "s.22 is").room()).isEqualTo(Room.CASE);
    }
}
