package foi.cli;

import foi.desk.Desk;
import foi.letters.LetterWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The other face of the program: the screens that {@code foi} opens when it is given no command. */
public interface Screens {

    /** Why they cannot be shown on the terminal that the environment tells of; empty when they can. */
    Optional<String> refusal(Map<String, String> environment);

    /** Shows them until the officer leaves. */
    void show(Opening opening);

    /** Goes through them once without a terminal, so that the launcher learns which classes they take. */
    void rehearse(Opening opening);

    /**
     * What the screens are shown of.
     *
     * @param desk the desk
     * @param writer writes letters in the authority's wording
     * @param directory the register's directory
     * @param readOnly whether nothing may be changed
     * @param ascii whether nothing but ASCII may be drawn
     * @param rehearsing whether another day than the real one is rehearsed
     */
    record Opening(
            Desk desk, LetterWriter writer, Path directory, boolean readOnly, boolean ascii, boolean rehearsing) {}
}
