package foi.desk;

import foi.law.ClockEvent;
import foi.law.NotAllowed;
import foi.letters.LetterKind;
import foi.letters.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the issue of a letter does to the clock. */
interface Effect {

    /** What happens when the letter goes on {@code day}. */
    List<ClockEvent> events(LocalDate day);

    /** Why the letter cannot go on {@code day}, seen from {@code today}. */
    Optional<NotAllowed> refuses(LocalDate day, LocalDate today);

    /** The effect of a letter of {@code kind}. */
    static Effect of(LetterKind kind, Occasion occasion) {
        return kind == LetterKind.RESPONSE ? new Closing(occasion.request()) : new Notifying(kind, occasion);
    }
}
