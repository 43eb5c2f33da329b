package foi.pdf;

import foi.letters.Letter;
import java.util.stream.Collectors;

/** What every page says whatever its style sheet: the reference, the page's number, and that a draft is one. */
final class PageRules {

    /** Else the room that a block wants at the foot of a page would be wanted by all that is in it, too. */
    private static final String ROOM = "* { -fs-page-break-min-height: 0; }\n";

    private static final String FOOT = """
            @page {
              @bottom-left { content: none; width: 75%%; }
              @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9.5pt "Liberation Sans";
                              color: #444; vertical-align: top; padding-top: 9mm; width: 25%%; text-align: right; }
            }
            @page :first {
              @bottom-left { content: %1$s; font: 9.5pt "Liberation Sans"; color: #444; vertical-align: top;
                             padding-top: 9mm; width: 75%%; text-align: left; }
            }
            """;

    /** The first page has its head; those that follow say whose letter they belong to, and to which case. */
    private static final String HEAD = """
            @page {
              @top-left { content: %2$s; font: 9.5pt "Liberation Sans"; color: #444; vertical-align: bottom;
                          padding-bottom: 6mm; width: 60%%; text-align: left; }
              @top-right { content: %1$s; font: 9.5pt "Liberation Sans"; color: #444; vertical-align: bottom;
                           padding-bottom: 6mm; width: 40%%; text-align: right; }
            }
            @page :first {
              @top-left { content: none; }
              @top-right { content: none; }
            }
            """;

    /** One box across the page: of three side by side the engine lets the last run off the paper. */
    private static final String HEAD_OF_DRAFT = """
            @page {
              @top-center { content: "DRAFT \\2013  not issued \\2003 " %1$s; font: bold 10pt "Liberation Sans"; color: #000;
                            vertical-align: bottom; padding-bottom: 6mm; width: 100%%; text-align: center; }
            }
            @page :first {
              @top-center { content: "DRAFT \\2013  not issued"; font: bold 10pt "Liberation Sans"; color: #000;
                            vertical-align: bottom; padding-bottom: 6mm; width: 100%%; text-align: center; }
            }
            """;

    private PageRules() {}

    static String of(Letter letter) {
        String reference = quoted("Our reference " + letter.reference());
        String head = letter.draft() ? HEAD_OF_DRAFT : HEAD;
        return ROOM + FOOT.formatted(reference) + head.formatted(reference, quoted(letter.authority()));
    }

    /** A CSS string in which all but plain letters and digits is written as a code point. */
    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(point -> point < 128 && Character.isLetterOrDigit(point)
                        ? Character.toString(point)
                        : "\\" + Integer.toHexString(point) + " ")
                .collect(Collectors.joining("", "\"", "\""));
    }
}
