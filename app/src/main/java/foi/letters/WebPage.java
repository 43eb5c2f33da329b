package foi.letters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter as one file for the web: what screen readers navigate by is in it, and it asks for nothing outside itself.
 */
final class WebPage {

    private static final Pattern PROLOGUE = Pattern.compile(
            "\\A\\s*(<\\?xml[^>]*\\?>\\s*)?(<!DOCTYPE[^\\[>]*(\\[[^\\]]*\\])?[^>]*>)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>");
    private static final Pattern BODY = Pattern.compile("<body[^>]*>");
    private static final String DRAFT =
            "<p class=\"draft-note\" role=\"note\"><strong>DRAFT \u2013 not issued</strong></p>\n";

    private WebPage() {}

    static String of(Letter letter) {
        String page = PROLOGUE.matcher(letter.page()).replaceFirst("<!DOCTYPE html>\n");
        String seen = after(HEAD, page, "\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        String body = after(BODY, seen, "\n" + (letter.draft() ? DRAFT : "") + "<main>");
        return body.replaceFirst("</body>", "</main>\n</body>");
    }

    private static String after(Pattern tag, String page, String more) {
        Matcher found = tag.matcher(page);
        return found.find() ? page.substring(0, found.end()) + more + page.substring(found.end()) : page;
    }
}
