package foi.tui.casefile;

import foi.register.Asked;
import foi.register.Reference;
import foi.register.Text;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.standing.Days;
import java.util.List;

/** The request as it was received, to be read from beginning to end. */
public final class RequestText {

    private RequestText() {}

    /** The text of that request. Throws {@link foi.register.InputRefused} when there is none. */
    public static Screen open(Office office, Reference reference) {
        return of(CaseFile.of(office.desk(), reference));
    }

    static Screen of(CaseFile file) {
        Asked asked = file.request().asked();
        String text = asked.body().isBlank() ? "The text of the request was not recorded." : asked.body();
        return TextScreen.of(
                file.reference() + " · the request as received",
                List.of(
                        "From %s, received %s."
                                .formatted(
                                        Text.line(file.request().requester().name()),
                                        Days.brief(asked.received(), file.today())),
                        "Subject: " + Text.line(asked.subject())),
                text);
    }
}
