package foi.register;

import java.util.List;
import java.util.regex.Pattern;

/** Where a request ends: at its farewell, or before the remarks and the signature that close it. */
final class Endings {

    /** What mail programs and authorities' servers add. */
    private static final Pattern NOTICE = Pattern.compile("(?i)(?:--|_{5,}|-{5,}|={5,}|\\*{5,}"
            + "|disclaimer\\b.*|sent from (?:my|outlook|yahoo|mail)\\b.*|get outlook for\\b.*|sent via\\b.*"
            + "|virus[- ]free.*|.{0,120}\\bregistered in (?:england|scotland|wales|northern ireland)\\b.{0,80}\\d{5,}.*|please use this e-?mail address for all replies.*"
            + "|please consider the environment\\b.*"
            + "|(?:(?:important|notice|confidentiality|caution|warning|notice|external)[:!]? )?(?:this|the (?:information|content|contents) (?:contained )?(?:in|of) this)"
            + " (?:e-?mail|message|transmission|communication)\\b.{0,200}"
            + "(?:confidential|intended|originated|attachments|recipient|privileged).*)");

    private static final String FORMAT =
            ".{0,120}(?:format|electronic|e-?mail|excel|spreadsheet|csv|reply|respon|acknowledg|receive|questions?\\b).*";

    /** Remarks that close a letter and ask for no information of their own. */
    private static final Pattern REMARK = Pattern.compile(
            "(?:(?:Many |With |My )?[Tt]hank(?:s|ing)?\\b(?: you)?(?:[ ,.!][^?]*|)|(?:I|We) look(?:ing)? forward.*|Look(?:ing)? forward.*"
                    + "|(?:(?:I|We) )?(?:[Hh]ope|[Aa]wait(?:ing)?|am grateful|are grateful) (?:to hear|your (?:reply|response|acknowledg)|for your|(?:that )?(?:this|that) (?:is clear|helps|makes sense))[^?]*"
                    + "|(?:Your|Any) (?:help|assistance)\\b[^?]{0,40}\\bappreciated.*|Much appreciated.*|Let me know if (?:you (?:need|require|have|want)|anything|this|there (?:is|are) (?:a|any) (?:problem|issue|quer|question))\\b.*|Kindly (?:acknowledge|confirm receipt)\\b.*"
                    + "|Please (?:send|e-?mail) (?:your|the) (?:reply|response)\\b.*"
                    + "|(?:I|We) (?:would|'d|should) (?:prefer|be (?:very )?grateful|appreciate|like (?:the|this|all|my|to receive|you to))"
                    + FORMAT
                    + "|(?:I|We) (?:understand|believe|appreciate|know|am aware|are aware)\\b.{0,60}(?:you|section|Act|days|fee|cost|required|respon).*"
                    + "|If .{0,200}(?:clarif|cost|limit|section|refus|exempt|contact|narrow|refin|redact|withh|hesitate|aggregat|not hold|too (?:wide|broad)|another (?:body|authority)).*"
                    + "|Should you\\b.*|Please (?:do not|don't|don’t) hesitate.*|Please feel free.*|Please (?:acknowledge|confirm receipt|confirm that you have received|contact me|reply|respond|let me know (?:if|when|should))\\b.*"
                    + "|Please (?:provide|send|supply|forward|give)\\b(?: me)?(?: with)? ?(?:the|this|your|all|any|these)?(?: requested| above| of this)? ?(?:information|data|response|reply|answers?|details)\\b.{0,60}(?:format|electronic|e-?mail|excel|spreadsheet|csv|post).*"
                    + "|(?:Could|Can|Would) you (?:please |kindly )?(?:acknowledge|confirm receipt|reply|respond)\\b.*"
                    + "|(?:Under|In accordance with|In line with|Pursuant to) (?:the|section|s\\.?\\h?\\d).*"
                    + "|My preferred (?:format|method).*|(?:Tel|Telephone|Phone|Mobile|E-?mail|Address|Postcode|Name)\\h*:.*)");

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|bin|al)){1,3}"
                    + "(?:,?| \\((?:Mr|Mrs|Miss|Ms|Mx|Dr)\\))|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private Endings() {}

    /** Whether a farewell, or what a mail program adds, begins at the line of that number. */
    static boolean isAt(List<String> lines, int at) {
        return isNotice(lines.get(at)) || Farewell.isAt(lines, at);
    }

    /** Whether the line begins what a mail program or a server adds. */
    static boolean isNotice(String line) {
        return NOTICE.matcher(line.strip()).matches();
    }

    /**
     * How many of {@code lines}, the last question and what follows it, are the question: up to the first closing
     * remark, or the name, after which nothing more is asked.
     */
    static int closing(List<String> lines) {
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean apart = i > 0 && lines.get(i - 1).isBlank();
            boolean remark = REMARK.matcher(line).matches() || (apart && isName(lines, i));
            if (begun && remark && !asksAfter(lines, i)) {
                return i;
            }
            begun |= !line.isEmpty();
        }
        return lines.size();
    }

    /** A name alone, and short lines at most below it. */
    private static boolean isName(List<String> lines, int at) {
        return NAME.matcher(lines.get(at).strip()).matches()
                && lines.subList(at, lines.size()).stream()
                        .allMatch(line -> line.length() <= 50 && !line.contains("?"));
    }

    private static boolean asksAfter(List<String> lines, int at) {
        for (int i = at + 1; i < lines.size(); i++) {
            boolean begins = lines.get(i - 1).isBlank();
            if (begins
                    && lines.get(i).contains("?")
                    && !REMARK.matcher(lines.get(i).strip()).matches()) {
                return true;
            }
        }
        return false;
    }
}
