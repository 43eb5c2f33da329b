package foi.letters;

import foi.register.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Answers in Markdown (CommonMark with tables, footnotes and bare links) as XHTML for a letter.
 *
 * <p>A line break typed is a line break printed. Raw HTML is shown as the text it is. Links print their address,
 * because paper has no hover, and images are named, not fetched.
 */
final class Markdown {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), FootnotesExtension.create(), AutolinkExtension.create());
    private static final Pattern FOOTNOTE_TAG = Pattern.compile("<(?:a|section|li|sup)\\b[^>]*>");
    private static final int DEEPEST = 40;

    private final Parser parser =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .nodeRendererFactory(PrintedNodes::new)
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .softbreak("<br />\n")
            .attributeProviderFactory(context -> TableRoles.provider())
            .build();

    /** The text as XHTML blocks; {@code place} keeps its footnotes apart from those of other texts. */
    String blocks(String text, String place) {
        return wellFormed(renderer.render(parser.parse(Text.shown(text))), place);
    }

    /** The text as one run of words within a paragraph, if that is all it is. */
    java.util.Optional<String> inline(String text) {
        Node document = parser.parse(Text.shown(text));
        Node only = document.getFirstChild();
        if (!(only instanceof Paragraph) || only.getNext() != null) {
            return java.util.Optional.empty();
        }
        String paragraph = renderer.render(document).strip();
        return java.util.Optional.of(paragraph.substring("<p>".length(), paragraph.length() - "</p>".length()));
    }

    /** Gives footnote attributes the values XHTML asks for, and ids that are unique in the letter. */
    private static String wellFormed(String html, String place) {
        Matcher tag = FOOTNOTE_TAG.matcher(html);
        return tag.replaceAll(found -> Matcher.quoteReplacement(found.group()
                .replaceAll(" data-footnote[a-z-]*(=\"[^\"]*\")?", "")
                .replace("id=\"fn", "id=\"" + place + "-fn")
                .replace("href=\"#fn", "href=\"#" + place + "-fn")));
    }

    /** The attributes of a link, always in one order, so that one letter is one text. */
    static Map<String, String> link(String address, String title) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", address);
        attributes.put("title", title);
        return attributes;
    }
}
