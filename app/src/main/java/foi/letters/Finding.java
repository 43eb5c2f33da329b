package foi.letters;

import java.util.Optional;

/**
 * What a check found.
 *
 * @param check the check's name, such as {@code public-interest}
 * @param severity how much it weighs
 * @param part the part it concerns, by the name officers call it; absent for the letter as a whole
 * @param source the provision it rests on
 * @param message a sentence that says what is wrong
 * @param remedy a sentence that says what to do
 */
public record Finding(
        String check, Severity severity, Optional<String> part, String source, String message, String remedy) {}
