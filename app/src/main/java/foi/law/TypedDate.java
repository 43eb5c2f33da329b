package foi.law;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reading of a typed date: takes the words apart and leaves the figures to {@link TypedFigures}. */
final class TypedDate {

    private static final int LONGEST = 100;

    private static final Set<String> FILLERS = Set.of("the", "of", "on", "at", "noon", "midday", "midnight");

    /** Figures, a word, or what stands between them. */
    private static final Pattern PIECE =
            Pattern.compile("(\\d+)(?:(st|nd|rd|th)(?![a-z]))?|([a-z]+)\\.?|(\\s*[-/.,]\\s*|\\s+'?|')");

    private final String typed;
    private final List<TypedFigures.Figure> figures = new ArrayList<>();
    private Optional<Month> month = Optional.empty();
    private Optional<DayOfWeek> weekday = Optional.empty();

    TypedDate(String typed) {
        this.typed = typed;
    }

    LocalDate read() {
        takeApart(TypedTime.removed(plain(), typed).strip());
        LocalDate date = new TypedFigures(typed, figures, month).read();
        weekday.filter(day -> day != date.getDayOfWeek()).ifPresent(day -> {
            throw refused("contradicts itself, for " + Dates.full(date) + " is a " + Dates.name(date.getDayOfWeek())
                    + " and not a " + Dates.name(day));
        });
        return date;
    }

    /** In lower case, with plain spaces, dashes and figures whatever the keyboard or web page they came from. */
    private String plain() {
        if (typed.length() > LONGEST) {
            throw refused("is too long for a date");
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replace('\u2044', '/')
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            throw refused("cannot be read");
        }
        return text;
    }

    private void takeApart(String text) {
        Matcher piece = PIECE.matcher(text);
        boolean separated = true;
        int at = 0;
        for (; at < text.length() && piece.region(at, text.length()).lookingAt(); at = piece.end()) {
            boolean separator = piece.group(4) != null;
            if (separator && separated) {
                break;
            }
            separated = separator;
            if (piece.group(1) != null) {
                figures.add(TypedFigures.Figure.of(piece.group(1), Optional.ofNullable(piece.group(2))));
            } else if (piece.group(3) != null) {
                takeWord(piece.group(3));
            }
        }
        String rest = text.substring(at);
        if (!rest.isEmpty() && !rest.equals(".") && !rest.equals(",")) {
            throw refused("is no date that can be read");
        }
    }

    private void takeWord(String word) {
        if (FILLERS.contains(word)) {
            return;
        }
        Optional<Month> asMonth = named(word, Month.values());
        Optional<DayOfWeek> asWeekday =
                word.equals("weds") ? Optional.of(DayOfWeek.WEDNESDAY) : named(word, DayOfWeek.values());
        if (asMonth.isEmpty() && asWeekday.isEmpty()) {
            throw refused("has the word \"" + word + "\", which is neither a month nor a weekday");
        }
        if ((asMonth.isPresent() && month.isPresent()) || (asWeekday.isPresent() && weekday.isPresent())) {
            throw refused("names two " + (asMonth.isPresent() ? "months" : "weekdays"));
        }
        month = asMonth.or(() -> month);
        weekday = asWeekday.or(() -> weekday);
    }

    /** The constant whose English name begins with {@code word}, from three letters on. */
    private static <E extends Enum<E>> Optional<E> named(String word, E[] constants) {
        for (E constant : constants) {
            if (word.length() >= 3 && constant.name().toLowerCase(Locale.ROOT).startsWith(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private DateRefused refused(String reason) {
        return new DateRefused(typed, reason);
    }
}
