package foi.letters;

import static foi.letters.Cases.disclosed;
import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Bytes;
import foi.register.IssuedLetter;
import foi.register.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewChecksTest {

    private static List<String> found(String account) {
        IssuedLetter response = new IssuedLetter(
                new Reference("FOI-2425-00017"),
                "response",
                LocalDate.parse("2024-12-10"),
                Instant.EPOCH,
                account,
                new Bytes(new byte[0]),
                "",
                "<html/>",
                "{}",
                List.of(),
                List.of());
        Cases cases = Cases.with("312", disclosed());
        return cases.writer().check(LetterKind.REVIEW, cases.occasion().after(List.of(response))).stream()
                .map(Finding::check)
                .toList();
    }

    @Test
    void a_review_is_done_by_somebody_who_did_not_issue_the_response() {
        assertThat(found("sgreen")).contains("reviewer-other");
        assertThat(found("mpatel")).doesNotContain("reviewer-other");
    }
}
