package foi.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a line may end: between words, never inside a figure such as {@code 2017/18} or {@code £680,000-£700,000},
 * and inside an address on the web only at its joints.
 *
 * <p>A word is looked at by itself, and a word longer than {@value #LONGEST} characters is cut into pieces, so that
 * the cost of a line does not grow with the length of the text behind it.
 */
final class LineBreaks implements FSTextBreaker {

    private static final int LONGEST = 400;
    private static final Pattern ADDRESS =
            Pattern.compile("(?i).*(://|www\\.|\\S@\\S+\\.\\S|\\.(uk|com|org|net|eu|int|gov|wales|scot)/).*");

    /** From here on stand the scripts that do not put spaces between words: Thai, Chinese, Japanese. */
    private static final char WITHOUT_SPACES = '\u0E00';

    private final BreakIterator characters = BreakIterator.getLineInstance(Locale.UK);
    private String text = "";
    private int start;
    private int at;
    private String word = "";
    private boolean address;
    private boolean figure;

    @Override
    public void setText(String line) {
        text = line;
        start = 0;
        at = 0;
        word = "";
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        if (at >= start + word.length()) {
            takeWord();
        }
        for (int i = at - start + 1; i < word.length(); i++) {
            if (mayBreak(i)) {
                at = start + i;
                return at;
            }
        }
        at = start + word.length();
        return at;
    }

    /** Takes the next word with the spaces that follow it. */
    private void takeWord() {
        start = at;
        int limit = Math.min(text.length(), start + LONGEST);
        int end = start;
        while (end < limit && !space(text.charAt(end))) {
            end++;
        }
        if (end == limit && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        while (end < limit && space(text.charAt(end))) {
            end++;
        }
        word = text.substring(start, Math.max(end, start + 1));
        address = ADDRESS.matcher(word.strip()).matches();
        figure = !address && word.length() < 40 && word.chars().anyMatch(Character::isDigit);
    }

    private boolean mayBreak(int index) {
        char before = word.charAt(index - 1);
        char after = word.charAt(index);
        if (figure || space(after)) {
            return false;
        }
        if (before >= WITHOUT_SPACES && after >= WITHOUT_SPACES) {
            characters.setText(word);
            return characters.isBoundary(index);
        }
        if (address) {
            return index > 4
                    && "/?&=_#@".indexOf(before) >= 0
                    && "/?&=".indexOf(after) < 0
                    && !word.startsWith("://", index - 3);
        }
        return "-\u2013\u2014/".indexOf(before) >= 0 && letters(index - 2, -1) > 1 && letters(index, 1) > 2;
    }

    /** How many letters stand in a row from {@code index} on, in the direction of {@code step}. */
    private int letters(int index, int step) {
        int count = 0;
        for (int i = index; i >= 0 && i < word.length() && Character.isLetter(word.charAt(i)); i += step) {
            count++;
        }
        return count;
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
