package foi.tui.letter;

import foi.law.Particular;
import foi.letters.Finding;
import foi.register.Outcome;
import foi.register.Part;
import foi.register.Reference;
import foi.register.Request;
import foi.register.Setting;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import java.util.Optional;

/**
 * Where what a check found is to be mended.
 *
 * @param room the kind of screen
 * @param part the number of the part it is about; of no account elsewhere
 * @param place which of the part's outcomes, from 0
 * @param particular the text that is wanted there
 * @param setting the setting that is wanted
 */
public record Mending(
        Room room, int part, Optional<Integer> place, Optional<Particular> particular, Optional<Setting> setting) {

    /** A kind of screen on which something can be mended. */
    public enum Room {
        CASE("go to the case"),
        PART("go to the part"),
        OUTCOME("go to the outcome"),
        COMMON_ANSWER("go to the answer for all parts"),
        FACTS("correct the facts"),
        CLOCK("look at the deadline"),
        FILES("go to the files"),
        SETTINGS("go to the settings");

        private final String words;

        Room(String words) {
            this.words = words;
        }
    }

    /** A question that is longer than this is not repeated on the row that names the key. */
    private static final int SHORT = 44;

    /** The place where {@code finding} is to be mended in {@code request}. */
    public static Mending of(Request request, Finding finding) {
        return new Aim(request, finding).mending();
    }

    static Mending in(Room room) {
        return new Mending(room, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Mending in(Part part) {
        return new Mending(Room.PART, part.number(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Mending in(Part part, Outcome outcome, Optional<Particular> wanted) {
        return new Mending(
                Room.OUTCOME, part.number(), Optional.of(part.outcomes().indexOf(outcome)), wanted, Optional.empty());
    }

    static Mending in(Setting setting) {
        return new Mending(Room.SETTINGS, 0, Optional.empty(), Optional.empty(), Optional.of(setting));
    }

    /** What the key does that leads there, in a few words. */
    public String words() {
        return particular
                .map(Particular::asks)
                .filter(asks -> asks.length() <= SHORT)
                .map(asks -> "write " + asks)
                .orElse(room.words);
    }

    /** The screen on which it is mended. */
    public Screen open(Office office, Reference reference) {
        return switch (room) {
            case CASE -> office.ways().caseFile(office, reference);
            case PART -> office.ways().part(office, reference, part);
            case OUTCOME -> office.ways().outcome(office, reference, part, place);
            case COMMON_ANSWER -> office.ways().commonAnswer(office, reference);
            case FACTS -> office.ways().facts(office, reference);
            case CLOCK -> office.ways().clock(office, reference);
            case FILES -> office.ways().files(office, reference);
            case SETTINGS -> office.ways().settings(office);
        };
    }
}
