package foi.letters;

import foi.law.DateRefused;
import foi.law.Dates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The dates that a text of the officer's mentions. */
final class DatesInText {

    private static final Pattern DATE = Pattern.compile("(?i)\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+"
            + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s+\\d{4}"
            + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})\\b");

    private DatesInText() {}

    static Stream<LocalDate> of(String text) {
        return DATE.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(DatesInText::parsed)
                .flatMap(Optional::stream);
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(Dates.parse(typed));
        } catch (DateRefused noDate) {
            return Optional.empty();
        }
    }
}
