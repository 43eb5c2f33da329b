package foi.cli;

/** Small matters of language. */
final class Sentences {

    private Sentences() {}

    /** The words with a full stop at the end, if nothing else ends them. */
    static String ended(String words) {
        return words.matches("(?s).*[.!?]") ? words : words + ".";
    }

    /** "1 day", "2 days". */
    static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /** The number of working days left as an officer says it. */
    static String left(int days) {
        if (days < 0) {
            return "late by " + count(-days, "working day");
        }
        return days == 0 ? "due today" : count(days, "working day") + " left";
    }
}
