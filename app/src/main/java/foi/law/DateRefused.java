package foi.law;

/** What was typed is no date, or not clearly one. */
public final class DateRefused extends Trouble {

    private static final int SHOWN = 40;

    DateRefused(String typed, String reason) {
        super(quoted(typed) + " " + reason + ".", "Type it as 2 December 2024, 2/12/2024 or 2024-12-02.");
    }

    @Override
    public int exitCode() {
        return 3;
    }

    private static String quoted(String typed) {
        StringBuilder shown = new StringBuilder();
        typed.codePoints().limit(SHOWN).forEach(c -> shown.appendCodePoint(visible(c) ? c : ' '));
        String text = shown.toString().strip();
        boolean cut = typed.codePointCount(0, typed.length()) > SHOWN;
        return text.isEmpty() ? "An empty date" : "\"" + text + (cut ? "…" : "") + "\"";
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
