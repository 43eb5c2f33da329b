package foi.letters;

import static foi.letters.Cases.disclosed;
import static foi.letters.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Enclosure;
import foi.register.Hidden;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnclosureChecksTest {

    private static final Enclosure CLEAN = file("spending.csv", List.of());
    private static final Enclosure HIDING =
            file("staff.xlsx", List.of(new Hidden("the sheet is hidden", "sheet \"Staff\"")));

    @Test
    void a_file_that_hides_something_stops_the_letter_until_somebody_has_decided() {
        assertThat(found("enclosure-hides", Cases.with("312", disclosed()), HIDING))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BREACH);
                    assertThat(finding.message())
                            .isEqualTo("\"staff.xlsx\" hides something: sheet \"Staff\": the sheet is hidden.");
                });
    }

    @Test
    void once_it_is_released_the_reason_is_told_and_nothing_stops_it() {
        Enclosure released = HIDING.with(new Enclosure.Released("mpatel", Instant.EPOCH, "The names are public."));
        assertThat(found("enclosure-hides", Cases.with("312", disclosed()), released))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.RISK);
                    assertThat(finding.message()).endsWith("mpatel has released it: The names are public.");
                });
    }

    @Test
    void a_file_in_which_nothing_was_seen_is_silent() {
        assertThat(found("enclosure-hides", Cases.with("312", disclosed()), CLEAN))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please find attached the list.",
                "The figures are attached.",
                "See the attachment.",
                "The attached spreadsheet has them.",
                "They are in the enclosure."
            })
    void what_is_said_to_be_attached_has_to_be_there(String answer) {
        assertThat(found("enclosure-missing", Cases.with(answer, disclosed())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.part()).contains("1)"));
        assertThat(found("enclosure-missing", Cases.with(answer, disclosed()), CLEAN))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conditions are attached to the licence.",
                "Officers attached to the unit.",
                "The garage is attached to the house.",
                "312"
            })
    void other_uses_of_the_word_are_silent(String answer) {
        assertThat(found("enclosure-missing", Cases.with(answer, disclosed()))).isEmpty();
    }

    @Test
    void a_letter_that_neither_confirms_nor_denies_sends_nothing_along() {
        Cases neither = Cases.with("", outcome("neither-confirm-nor-deny", "s.40(5B)", "", "why", "It would tell."));
        assertThat(found("neither-enclosing", neither, CLEAN)).hasSize(1);
        assertThat(found("neither-enclosing", neither)).isEmpty();
        assertThat(found("neither-enclosing", Cases.with("312", disclosed()), CLEAN))
                .isEmpty();
    }

    @Test
    void the_letter_lists_its_files_with_what_they_are() {
        Cases letter = Cases.with("312", disclosed());
        String page = letter.writer()
                .write(LetterKind.RESPONSE, letter.occasion().enclosing(List.of(CLEAN, HIDING)), false)
                .page();
        assertThat(Page.of(page).all("//ul[@class='enclosed']/li"))
                .containsExactly("spending.csv (Excel workbook, 48 kB)", "staff.xlsx (Excel workbook, 48 kB)");
        assertThat(Page.of(letter.page()).all("//ul[@class='enclosed']")).isEmpty();
    }

    @Test
    void a_size_is_told_as_people_say_it() {
        assertThat(sized(999).sizeInWords()).isEqualTo("999 bytes");
        assertThat(sized(1_500).sizeInWords()).isEqualTo("2 kB");
        assertThat(sized(1_230_000).sizeInWords()).isEqualTo("1.2 MB");
    }

    private static List<Finding> found(String check, Cases letter, Enclosure... files) {
        return letter.writer().check(LetterKind.RESPONSE, letter.occasion().enclosing(List.of(files))).stream()
                .filter(finding -> finding.check().equals(check))
                .toList();
    }

    private static Enclosure file(String name, List<Hidden> hidden) {
        return new Enclosure(
                1, name, "Excel workbook", "text/csv", 48_000, "", "sgreen", Instant.EPOCH, hidden, Optional.empty());
    }

    private static Enclosure sized(long size) {
        return new Enclosure(1, "a", "x", "x", size, "", "a", Instant.EPOCH, List.of(), Optional.empty());
    }
}
