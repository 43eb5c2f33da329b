package foi.tui.casefile;

import foi.desk.EditParts;
import foi.register.InputRefused;
import foi.register.Part;
import foi.tui.stage.Action;
import foi.tui.stage.Ask;
import foi.tui.stage.Errand;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import java.util.List;
import java.util.Optional;

/**
 * Removes a part, once the officer has said yes.
 *
 * @param file the case
 * @param screen the screen on which it is asked
 */
record Removal(CaseFile file, CaseScreen screen) {

    Action action(String keys, Optional<Part> part) {
        return Action.of(
                        keys,
                        "",
                        "Removes the selected part",
                        () -> part.map(this::ask).orElseGet(() -> Turn.stay(screen)))
                .changing()
                .offWhen(file.closed())
                .offWhen(part.filter(this::isTimed)
                        .map(timed -> "%s has entries in the clock and stays; record it as withdrawn (w)."
                                .formatted(capital(file.named(timed)))));
    }

    private Turn ask(Part part) {
        String has = contents(part);
        String question = has.isEmpty()
                ? "Remove %s? It is empty.".formatted(file.named(part))
                : "Remove %s, which has %s? The history keeps the texts.".formatted(file.named(part), has);
        Screen asked = new Ask(
                screen,
                question,
                List.of(
                        Action.of(
                                "y Y",
                                "remove",
                                "Removes the part",
                                () -> Turn.back().asking(remove(part, !has.isEmpty()))),
                        Action.of("n N", "keep", "Keeps the part", Turn::back)));
        return Turn.open(screen, asked);
    }

    /** What would be lost to sight; what a colleague has added since is not among it, and is refused by the desk. */
    private static String contents(Part part) {
        boolean answered = !part.answer().isBlank();
        int outcomes = part.outcomes().size();
        String decided = outcomes == 0 ? "" : outcomes == 1 ? "an outcome" : outcomes + " outcomes";
        return answered ? "an answer" + (decided.isEmpty() ? "" : " and " + decided) : decided;
    }

    private Errand remove(Part part, boolean anyway) {
        return Errand.of(
                        CaseScreen.class,
                        office -> new EditParts(office.desk())
                                .remove(
                                        file.reference().written(),
                                        file.labels().name(part),
                                        anyway),
                        (self, said) -> Turn.stay(self).saying(said))
                .onTrouble(
                        CaseScreen.class,
                        InputRefused.class,
                        (self, no) -> Turn.stay(self).warning(Wording.of(no)));
    }

    private boolean isTimed(Part part) {
        return file.request().clock().stream()
                .anyMatch(event ->
                        event.part().filter(number -> number == part.number()).isPresent());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
