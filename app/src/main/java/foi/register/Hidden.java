package foi.register;

/**
 * Something in a file that nobody sees who opens it and everybody finds who looks.
 *
 * @param what a sentence without its stop, such as {@code 12 rows are hidden}
 * @param where the place in the file, such as {@code sheet "Staff"}; empty for the file as a whole
 */
public record Hidden(String what, String where) {

    public Hidden {
        what = Text.line(what);
        where = Text.line(where);
    }

    /** It in one line, the place first. */
    public String told() {
        return where.isEmpty() ? what : where + ": " + what;
    }
}
