package foi.register;

import java.util.regex.Pattern;

/** What labels of questions look like, and what is taken for one and is none. */
final class LabelForms {

    private static final String ROMAN = "[ivx]{2,6}|[IVX]{2,6}";
    private static final String FIGURES = "\\d{1,3}(?:\\.\\d{1,2}){0,3}";
    private static final String LETTER = "(?:" + ROMAN + "|[a-zA-Z])";

    /** Below a figure: 1a, 1.a), 2(i), 1)a), 2(i)(a). */
    private static final String BELOW = "(?:" + LETTER + "(?![a-zA-Z])|\\." + LETTER + "(?=[).:])|[.)]?\\(" + LETTER
            + "\\)|\\)" + LETTER + "(?=\\)))";

    private static final String CLOSE = "(?<close>\\)[.:]?|\\.\\)?|:-?|\\h?[-–](?=\\h+\\p{L})|)";
    static final Pattern FIGURED = Pattern.compile("(?<word>(?i:question|qu|q|part|item|s)\\.?\\h?)?(?<figures>"
            + FIGURES + ")(?<below>" + BELOW + "{0,2})(?<to>\\h?[-–&]\\h?\\d{1,3}(?=[).:]))?" + CLOSE);
    static final Pattern BRACKETED = Pattern.compile("\\(\\h?(?<name>\\d{1,2}[a-z]?|" + LETTER + ")\\h?\\)[.:]?");
    static final Pattern LETTERED = Pattern.compile("(?<name>" + LETTER + ")(?<close>\\)[.:]?|\\.|:)");
    static final Pattern BULLET = Pattern.compile(
            "(?<mark>[•·▪●‣◦∙■□➢➤►])\\h*(?=\\S)|(?<dash>[-–—*])\\h+(?=\\S)|(?<tight>-)(?=\\p{Lu})|(?<o>o)(?:\\t|\\h{2,})\\h*(?=\\S)");
    static final Pattern NAME = Pattern.compile("\\d{1,3}|" + ROMAN + "|[a-zA-Z]");

    /** What follows the day in a date; no question begins with it. */
    static final Pattern MONTH = Pattern.compile("(?i)(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may"
            + "|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
            + "(?:\\h+(?:19|20)\\d\\d\\b|\\h+(?:to|until|and)\\b|\\h*[-–,]|\\h*$).*");

    /** What follows a figure that counts something. */
    static final Pattern COUNTED = Pattern.compile(
            "(?i)(?:(?:million|billion|thousand|hundred|per\\h?cent|(?:19|20)\\d\\d|[ap]\\.?m)\\b|[%£$€]).*");

    private LabelForms() {}
}
