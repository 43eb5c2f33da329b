package foi.pdf;

/**
 * What a screen reader comes to next.
 *
 * @param tag the name of its tag, such as {@code H2}
 * @param words what it says
 * @param page the index of the page on which it begins; -1 where nothing of it is seen
 * @param left its left edge in points
 * @param top the top of its first line in points, from the upper edge of the page
 * @param right its right edge in points, on that page
 * @param bottom the foot of its last line there
 * @param size the smallest size of its type in points, but for raised signs
 */
public record Heard(String tag, String words, int page, float left, float top, float right, float bottom, float size) {

    /** Whether somebody who looks at the page comes to this after {@code before}: lower, or beside it to the right. */
    public boolean follows(Heard before) {
        return page > before.page || (page == before.page && (top >= before.top - 1 || left >= before.right - 1));
    }

    @Override
    public String toString() {
        return tag + ": " + words;
    }
}
