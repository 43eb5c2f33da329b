package foi.register;

import java.util.List;
import java.util.regex.Pattern;

/** How letters take leave. Words that also mean something else are a farewell only above a signature. */
final class Farewell {

    private static final Pattern PLAIN =
            Pattern.compile("(?iu)(?:yours,? (?:very |most )?(?:\\p{L}{3,}ly|etc)|your (?:faithfully|sincerely|truly)"
                    + "|yours in (?:anticipation|hope|gratitude)"
                    + "|(?:with )?(?:(?:many|much) )?(?:thanks|thank you|gratitude) (?:and|with|&) (?:(?:kind|best|very|warm) ){0,2}(?:regards|wishes)"
                    + "|(?:(?:with|many|kind(?:est)?|best|warm(?:est)?|very|my) ){0,4}(?:regards|wishes)"
                    + "|(?:sincerely|faithfully)(?: yours)?|thanks ?[/&] ?regards|cheers"
                    + "|yn gywir|cofion(?: cynnes| gorau)?)(?:[,.! –-].{0,40}|)");

    private static final String THANKS =
            "(?:with )?(?:many |much |my )?(?:thanks|thank you|gratitude)(?: (?:in advance|again))?|(?:gyda )?diolch(?: yn fawr(?: iawn)?)?";
    private static final String WISHES =
            "all the best|best of luck|take care|have a (?:good|great|nice|lovely) (?:day|week|weekend|evening|afternoon)";
    private static final String MANNER = "(?:truly|respectfully) yours|respectfully(?: submitted)?|warmly"
            + "|(?:in|with) (?:anticipation|hope)|much appreciated";
    private static final String SHORT = "best|love|ta|rgds|kr|bw|signed";

    /** A name, or nothing, after a comma or a dash. */
    private static final String NAMED = "[,.!: –-]{0,3}(?:\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})?";

    private static final Pattern ABOVE_A_NAME =
            Pattern.compile("(?iu:yours|" + THANKS + "|" + WISHES + "|" + MANNER + ")" + NAMED);
    private static final Pattern ONLY_ABOVE_A_NAME = Pattern.compile("(?iu:" + SHORT + ")[,.!:]?");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}[,.]?");
    private static final Pattern SIGNED = Pattern.compile("(?:Signed|Submitted|Sent)(?: by|:)? " + NAME.pattern());
    private static final int LONGEST = 80;
    private static final int LONGEST_SIGNED = 60;
    private static final int MOST_SIGNED = 8;

    private Farewell() {}

    /** Whether one begins at the line of that number. */
    static boolean isAt(List<String> lines, int at) {
        if (lines.get(at).length() > LONGEST) {
            return false;
        }
        String words = words(lines.get(at));
        if (PLAIN.matcher(words).matches()) {
            return true;
        }
        if (ONLY_ABOVE_A_NAME.matcher(words).matches()) {
            List<String> below = below(lines, at);
            return !below.isEmpty() && isSignature(below);
        }
        if (SIGNED.matcher(words).matches() || ABOVE_A_NAME.matcher(words).matches()) {
            List<String> below = below(lines, at);
            return below.isEmpty() || isSignature(below);
        }
        return false;
    }

    /** The lines with words below that one, up to what a mail program adds; no more than it takes to judge them. */
    private static List<String> below(List<String> lines, int at) {
        return lines.subList(at + 1, lines.size()).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_SIGNED + 1)
                .takeWhile(line -> !Endings.isNotice(line))
                .toList();
    }

    /** A name first, and no more below it than who and where its bearer is. */
    private static boolean isSignature(List<String> below) {
        return NAME.matcher(below.get(0)).matches()
                && below.size() <= MOST_SIGNED
                && below.stream().allMatch(line -> line.length() <= LONGEST_SIGNED && !line.contains("?"))
                && below.stream().skip(1).noneMatch(Farewell::isLabelled);
    }

    private static boolean isLabelled(String line) {
        return LabelMark.at(line).filter(mark -> mark.firm() || mark.isBullet()).isPresent();
    }

    /** The line without what makes it bold or slanted. */
    private static String words(String line) {
        return line.strip()
                .replaceAll("^[*_]{1,3}(?=\\p{L})|(?<=[\\p{L},.!])[*_]{1,3}$", "")
                .replaceAll("\\h+", " ");
    }
}
