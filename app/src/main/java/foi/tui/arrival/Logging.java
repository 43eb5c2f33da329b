package foi.tui.arrival;

import foi.desk.LogRequest;
import foi.law.Dates;
import foi.register.Part;
import foi.register.Questions.Question;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * A request that is logged.
 *
 * @param logged what the register made of it
 * @param file the screen that shows it
 */
record Logging(LogRequest.Logged logged, Screen file) {

    /** Logs {@code request} and opens its case. */
    static Errand of(NewRequest request) {
        return Errand.of(NewRequest.class, office -> logged(office, request), (self, done) -> done.turn());
    }

    private static Logging logged(Office office, NewRequest request) {
        List<Part> made = new ArrayList<>();
        for (Question part : request.parts().map(Arranging::parts).orElse(List.of())) {
            made.add(new Part(made.size() + 1, part.label().strip(), part.question(), "", List.of()));
        }
        LogRequest.Logged logged = new LogRequest(office.desk()).log(Arrival.draft(request.sheet(), made));
        return new Logging(logged, office.ways().caseFile(office, logged.reference()));
    }

    private Turn turn() {
        String due = logged.standing()
                .due()
                .map(day -> " Due " + Dates.withWeekday(day) + ".")
                .orElse("");
        String similar = logged.similar().isEmpty() ? "" : " Alike: " + Known.named(logged.similar()) + ".";
        return Turn.replace(file).withSaved().saying(logged.reference() + " logged." + due + similar);
    }
}
