package foi.tui.casefile;

import foi.desk.AmendRequest;
import foi.register.Overtaken;
import foi.register.Request;
import foi.tui.stage.Errand;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import java.util.HashMap;
import java.util.Map;

/**
 * The facts as they were before they were saved, to be brought back.
 *
 * @param reference the case
 * @param request the case as it was
 * @param saved what was saved, over what the officer had seen
 */
record FactsBefore(String reference, Request request, Edited saved) {

    /** Brings them back wherever the officer is; what a colleague has changed since stays, and is told. */
    Errand errand() {
        Map<String, String> before = new HashMap<>(saved.seen());
        before.keySet().retainAll(saved.form().values().keySet());
        Map<String, String> after = new HashMap<>(saved.seen());
        saved.form().values().forEach((name, typed) -> after.put(name, typed.strip()));
        String layout = Facts.layoutStays(before, after) ? " The letter's layout stays as it was chosen." : "";
        return Errand.of(
                        Screen.class,
                        office -> new AmendRequest(office.desk())
                                .amend(reference, Facts.amendment(before), Facts.over(request, after)),
                        (screen, said) -> shown(screen).saying(told(said) + layout))
                .onTrouble(
                        Screen.class,
                        Overtaken.class,
                        (screen, quicker) -> shown(screen).warning(quicker.what() + " Nothing is taken back."));
    }

    private static String told(String said) {
        return said.startsWith("Amended")
                ? said.replaceFirst("^Amended", "Taken back:")
                : "There is nothing to take back.";
    }

    private static Turn shown(Screen screen) {
        Turn stay = Turn.stay(screen);
        return screen.uncovered().map(stay::asking).orElse(stay);
    }
}
