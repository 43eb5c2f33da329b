package foi.desk;

import foi.register.Hidden;
import java.util.List;

/** Looks into a file for what it hides. */
public interface ReleaseScan {

    /** What the file called {@code name} is, and what it hides. What cannot be looked into is told as hidden, too. */
    Sight look(String name, byte[] content);

    /**
     * What was seen.
     *
     * @param type what the file is, in words
     * @param media its media type
     * @param hidden what it hides, the gravest first
     */
    record Sight(String type, String media, List<Hidden> hidden) {}
}
