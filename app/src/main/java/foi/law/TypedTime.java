package foi.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of day that may accompany a typed date; it is recognised so that it can be passed over. */
final class TypedTime {

    private static final String ZONE =
            "(?:\\s*(?:z|utc|gmt|bst)?\\s*(?:[+-]\\d{2}:?\\d{2})?(?:\\[[a-z/_]+\\])?(?:\\s*\\((?:gmt|bst|utc)\\))?(?![a-z\\d]))";

    private static final String HALF = "(?:\\s*[ap]\\.?m\\b\\.?)";

    /** With a colon, or with am and pm, or after the word "at"; hours, minutes and seconds are captured. */
    private static final Pattern TIME = Pattern.compile("(?:(?<=\\d)t\\s*|(?<![a-z])at\\s+)?(?<![\\d:.])(?:"
            + "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?:" + HALF + "|\\s*h(?:ou)?rs?\\b)?" + ZONE
            + "|(\\d{1,2})(?:\\.(\\d{2}))?" + HALF
            + "|(?<=(?<![a-z])at )(\\d{1,2})\\.(\\d{2})(?![./\\d])"
            + ")");

    private TypedTime() {}

    /** The text without its time of day. */
    static String removed(String text, String typed) {
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return text;
        }
        for (int group = 1; group <= time.groupCount(); group++) {
            boolean hours = group == 1 || group == 4 || group == 6;
            String figures = time.group(group);
            if (figures != null && Integer.parseInt(figures) > (hours ? 23 : group == 3 ? 60 : 59)) {
                throw new DateRefused(typed, "has a time of day that no clock shows");
            }
        }
        return text.substring(0, time.start()) + " " + text.substring(time.end());
    }
}
