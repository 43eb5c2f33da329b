package foi.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file that goes with a letter. It belongs to one case and to no other, and its bytes never change.
 *
 * @param number its number within the case, from 1
 * @param name the name by which the letter lists it, unique within the case
 * @param type what it is, such as {@code Excel workbook}
 * @param media its media type, such as {@code application/pdf}
 * @param size how many bytes it has
 * @param sha256 the SHA-256 of its bytes, in hexadecimal
 * @param officer who added it
 * @param at when it was added, by the host's clock
 * @param hidden what it hides, as seen when it was added
 * @param released the decision to send it nevertheless
 */
public record Enclosure(
        int number,
        String name,
        String type,
        String media,
        long size,
        String sha256,
        String officer,
        Instant at,
        List<Hidden> hidden,
        Optional<Released> released) {

    public Enclosure {
        hidden = List.copyOf(hidden);
    }

    /** The decision of an officer who has looked at what the file hides. */
    public record Released(String officer, Instant at, String reason) {}

    /** Whether it hides something and nobody has decided that it may go. */
    public boolean undecided() {
        return !hidden.isEmpty() && released.isEmpty();
    }

    /** Its size for people: {@code 812 bytes}, {@code 48 kB}, {@code 1.2 MB}. */
    public String sizeInWords() {
        if (size < 1000) {
            return size + " bytes";
        }
        return size < 1_000_000
                ? Math.round(size / 1000.0) + " kB"
                : String.format(java.util.Locale.ROOT, "%.1f MB", size / 1_000_000.0);
    }

    /** The same file, released. */
    public Enclosure with(Released decision) {
        return new Enclosure(number, name, type, media, size, sha256, officer, at, hidden, Optional.of(decision));
    }
}
