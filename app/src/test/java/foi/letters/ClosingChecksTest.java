package foi.letters;

import static foi.letters.Cases.REASON;
import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.notHeld;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosingChecksTest {

    private static final List<String> ENDINGS =
            List.of("complaints-procedure", "regulator", "review-and-regulator", "licence");

    @Test
    void the_programs_own_ending_has_all_that_a_notice_needs() {
        assertThat(endings(notice())).isEmpty();
        assertThat(endings(Cases.with("312", disclosed()))).isEmpty();
        assertThat(endings(Cases.with("", notHeld()))).isEmpty();
    }

    @Test
    void a_notice_without_a_place_to_complain_to_is_a_breach() {
        Cases without = notice().setting("complaints.address", "").setting("complaints.email", "");

        assertThat(without.findings("complaints-procedure")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BREACH);
            assertThat(finding.source()).isEqualTo("s.17(7)(a)");
            assertThat(finding.remedy()).contains("complaints.address");
        });
        assertThat(endings(without)).containsExactly("complaints-procedure");
    }

    @ParameterizedTest
    @CsvSource({"complaints.address", "complaints.email"})
    void one_place_to_complain_to_is_enough(String dropped) {
        assertThat(endings(notice().setting(dropped, ""))).isEmpty();
    }

    @Test
    void a_notice_without_a_way_to_the_regulator_is_a_breach() {
        Cases without = notice().setting("regulator.url", "").setting("regulator.telephone", "");

        assertThat(without.findings("regulator")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BREACH);
            assertThat(finding.source()).isEqualTo("s.17(7)(b)");
        });
        assertThat(endings(notice().setting("regulator.name", ""))).containsExactly("regulator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"regulator.url", "regulator.telephone", "regulator.address"})
    void one_way_to_the_regulator_is_enough(String only) {
        Cases one = notice().setting("regulator.url", "")
                .setting("regulator.telephone", "")
                .setting(only, "Wycliffe House|Water Lane|Wilmslow");

        assertThat(endings(one)).isEmpty();
    }

    @Test
    void a_letter_that_is_no_notice_is_advised_to_tell_of_both() {
        Cases full = Cases.with("312", disclosed()).setting("regulator.name", "");
        Cases plain = Cases.with("", notHeld())
                .setting("wording.not-held", "plain")
                .setting("complaints.address", "")
                .setting("complaints.email", "");

        assertThat(full.findings("review-and-regulator")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
            assertThat(finding.source()).isEqualTo("s.45 Code");
        });
        assertThat(endings(full)).containsExactly("review-and-regulator");
        assertThat(endings(plain)).containsExactly("review-and-regulator");
    }

    @Test
    void not_held_in_the_wording_of_a_notice_is_judged_as_a_notice() {
        assertThat(endings(Cases.with("", notHeld()).setting("regulator.name", "")))
                .containsExactly("regulator");
    }

    @ParameterizedTest
    @CsvSource({"complaints, complaints-procedure", "regulator, regulator"})
    void a_template_of_the_authoritys_own_that_drops_them_is_found_out(
            String partial, String check, @TempDir Path templates) throws IOException {
        Files.createDirectories(templates.resolve("partials"));
        Files.writeString(templates.resolve("partials/" + partial + ".ftlh"), "<p>Thank you for asking.</p>\n");

        assertThat(endings(notice().templates(templates))).containsExactly(check);
    }

    @Test
    void a_review_of_another_kind_in_an_answer_and_an_address_in_the_letterhead_invite_nobody(@TempDir Path templates)
            throws IOException {
        Files.createDirectories(templates.resolve("partials"));
        Files.writeString(templates.resolve("partials/complaints.ftlh"), "<p>Thank you.</p>\n");
        Cases letter = Cases.with(
                        "A section 117 review is held every year, and an internal review in May.",
                        outcome("withheld", "s.40(2)", "", "why", REASON))
                .templates(templates);

        assertThat(letter.page()).contains("info.requests@leicester.gov.uk");
        assertThat(endings(letter)).containsExactly("complaints-procedure");
    }

    @Test
    void a_review_may_be_invited_in_a_sentence_that_ends_with_it(@TempDir Path templates) throws IOException {
        Files.createDirectories(templates.resolve("partials"));
        Files.writeString(
                templates.resolve("partials/complaints.ftlh"),
                "<p>Write to ${complaints.email} and ask for an internal review.</p>\n");

        assertThat(endings(notice().templates(templates))).isEmpty();
    }

    @Test
    void particulars_in_other_words_of_the_authoritys_own_will_do(@TempDir Path templates) throws IOException {
        Files.createDirectories(templates.resolve("partials"));
        Files.writeString(
                templates.resolve("partials/regulator.ftlh"),
                "<p>You may complain under s.50 of the Act to the Information Commissioner, 0303 123 1113.</p>\n");

        assertThat(endings(notice().templates(templates))).isEmpty();
    }

    @Test
    void a_licence_for_nothing_is_advised_against() {
        Cases nothing = Cases.with(
                "You may use this under the Open Government Licence.",
                outcome("withheld", "s.40(2)", "", "why", REASON));

        assertThat(nothing.findings("licence")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
            assertThat(finding.source()).isEqualTo("Open Government Licence v3.0");
        });
        assertThat(nothing.part("2)", "And?", "312", disclosed()).findings("licence"))
                .isEmpty();
    }

    private static Cases notice() {
        return Cases.with("", outcome("withheld", "s.40(2)", "", "why", REASON));
    }

    private static List<String> endings(Cases letter) {
        return letter.findings().stream()
                .map(Finding::check)
                .filter(ENDINGS::contains)
                .toList();
    }
}
