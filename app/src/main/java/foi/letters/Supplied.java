package foi.letters;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text of the officer's as a template puts it into the letter.
 *
 * <p>Some type a phrase, some a sentence, with its full stop or without. A template has each of them as it needs it,
 * so that no letter has two full stops, or none.
 */
final class Supplied {

    private static final Pattern SMALL_WORD = Pattern.compile("^\\p{Ll}[\\p{Ll}'’,-]*(?=\\s|$)");
    private static final Pattern CLOSED = Pattern.compile("[.!?…:;][\"'”’)\\]]*$");
    private static final Pattern STOP = Pattern.compile("[.,\\s]+$");

    private Supplied() {}

    /**
     * The text by the names that templates use: {@code given}; {@code inline}, whether it is one run of words;
     * {@code stopped} with a full stop, {@code sentence} with a capital as well, {@code phrase} without a full stop; {@code blocks} where it is more than one run of words.
     */
    static Map<String, Object> text(Optional<String> text, String place, Markdown markdown) {
        Optional<String> inline = text.flatMap(markdown::inline);
        String words = inline.orElse("");
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("given", text.isPresent());
        map.put("inline", inline.isPresent());
        map.put("stopped", Markup.of(stopped(words)));
        map.put("sentence", Markup.of(capitalised(stopped(words))));
        map.put("phrase", Markup.of(STOP.matcher(words).replaceFirst("")));
        map.put("blocks", Markup.of(inline.isPresent() || text.isEmpty() ? "" : markdown.blocks(text.get(), place)));
        return map;
    }

    private static String stopped(String words) {
        String bare = words.replaceAll("<[^>]*>", "").replace("&quot;", "\"").strip();
        boolean closed =
                bare.isEmpty() || words.endsWith("</a>") || CLOSED.matcher(bare).find();
        return closed ? words : words + ".";
    }

    private static String capitalised(String words) {
        return SMALL_WORD.matcher(words).find() ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
    }
}
