package foi.pdf;

import foi.letters.Letter;
import java.util.stream.Collectors;

/** What every page says whatever its style sheet: the reference, the page's number, and that a draft is one. */
final class PageRules {

    /** Else the room that a block wants at the foot of a page would be wanted by all that is in it, too. */
    private static final String ROOM = "* { -fs-page-break-min-height: 0; }\n";

    private static final String FOOTER = """
            @page {
              @bottom-left { content: %s; font: 9.5pt "Liberation Sans"; color: #444; vertical-align: top;
                             padding-top: 9mm; width: 75%%; text-align: left; }
              @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9.5pt "Liberation Sans";
                              color: #444; vertical-align: top; padding-top: 9mm; width: 25%%; text-align: right; }
            }
            """;

    private static final String DRAFT = """
            @page {
              @top-center { content: "DRAFT \\2013  not issued"; font: bold 10pt "Liberation Sans"; color: #000;
                            vertical-align: bottom; padding-bottom: 6mm; width: 100%; text-align: center; }
            }
            """;

    private PageRules() {}

    static String of(Letter letter) {
        return ROOM + FOOTER.formatted(quoted("Our reference " + letter.reference())) + (letter.draft() ? DRAFT : "");
    }

    /** A CSS string in which all but plain letters and digits is written as a code point. */
    private static String quoted(String text) {
        return Characters.printed(text)
                .codePoints()
                .mapToObj(point -> point < 128 && Character.isLetterOrDigit(point)
                        ? Character.toString(point)
                        : "\\" + Integer.toHexString(point) + " ")
                .collect(Collectors.joining("", "\"", "\""));
    }
}
