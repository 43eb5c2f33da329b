package foi.tui.arrival;

import foi.law.Dates;
import foi.register.MailHead;
import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Paste;
import foi.tui.face.Size;
import foi.tui.stage.Turn;
import foi.tui.widget.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * What typing and pasting do in the form for a new request.
 *
 * @param request as it was before
 * @param area the room in which the form was last drawn
 */
record ArrivalTyping(NewRequest request, Size area) {

    Turn take(In in) {
        Form sheet = request.sheet();
        boolean address = sheet.focused().equals("address");
        if (in instanceof Paste paste && isLong(paste) && !address) {
            return pasted(paste);
        }
        Form taken = overToday(in, sheet).take(in, area);
        return Turn.stay(taken == sheet ? request : request.with(taken));
    }

    private static boolean isLong(Paste paste) {
        return paste.text().strip().lines().limit(3).count() > 2;
    }

    /** The form, without the day that stands there at first when another one is typed after it. */
    private Form overToday(In in, Form sheet) {
        boolean figure = in instanceof Paste
                || (in instanceof Key key && key.isText() && !key.name().isBlank());
        boolean today =
                sheet.value("received").equals(Dates.full(request.arrival().today()));
        return figure && today && sheet.focused().equals("received") ? sheet.with("received", "") : sheet;
    }

    /** A whole message goes into the text, wherever the cursor stood; what its head tells goes into empty fields. */
    private Turn pasted(Paste paste) {
        Form taken = request.sheet().focus("text").take(paste, area);
        List<String> filled = new ArrayList<>();
        Form whole = ArrivalForm.filled(
                taken, MailHead.of(paste.text()), request.arrival().today(), filled);
        String said = "%d lines pasted.".formatted(paste.text().strip().lines().count());
        return Turn.stay(request.with(whole).found())
                .saying(filled.isEmpty() ? said : said + " Taken from its head: " + String.join(", ", filled) + ".");
    }
}
