package foi.register;

/**
 * A file that went with a letter.
 *
 * @param number its number within the case
 * @param name its name in the letter
 * @param sha256 the SHA-256 of its bytes, in hexadecimal
 */
public record Enclosed(int number, String name, String sha256) {

    /** What goes of {@code enclosure}. */
    public static Enclosed of(Enclosure enclosure) {
        return new Enclosed(enclosure.number(), enclosure.name(), enclosure.sha256());
    }
}
