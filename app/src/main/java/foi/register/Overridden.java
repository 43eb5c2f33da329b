package foi.register;

import java.util.Optional;

/**
 * A check's finding that an officer set aside, and why. It is kept with the letter for ever.
 *
 * @param check the name of the check, such as {@code public-interest}
 * @param part the part it concerned, by the name officers call it; absent for the letter as a whole
 * @param message what the check found
 * @param reason the officer's reason, never blank
 */
public record Overridden(String check, Optional<String> part, String message, String reason) {

    /** The check, and the part where there is one: {@code public-interest, part 2)}. */
    public String about() {
        return check + part.map(name -> ", part " + name).orElse("");
    }
}
