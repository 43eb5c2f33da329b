package foi.tui.stage;

import foi.desk.Desk;
import foi.law.Dates;
import foi.register.FormDraft;
import foi.register.OfficeTime;
import foi.tui.face.Drawing;
import foi.tui.face.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A question over the screen that it is about. Esc leaves it unanswered.
 *
 * @param below what stays to be seen
 * @param question the question
 * @param actions the answers
 */
public record Ask(Screen below, String question, List<Action> actions) implements Screen {

    public Ask {
        actions = List.copyOf(actions);
    }

    static Ask toLeave(Screen below) {
        return new Ask(
                below,
                "Leave foi? What you typed is kept as a draft.",
                List.of(
                        Action.of("y Y", "leave", "Leaves foi", Turn::leave),
                        Action.of("n N", "stay", "Stays", Turn::back)));
    }

    static Ask toResume(Drafting form, FormDraft draft, Desk desk) {
        LocalDate day = OfficeTime.day(draft.kept());
        boolean today = day.equals(OfficeTime.day(desk.register().now()));
        String when = OfficeTime.time(draft.kept()) + (today ? "" : " on " + Dates.full(day));
        return new Ask(
                form,
                "Draft from %s: resume?".formatted(when),
                List.of(
                        Action.of(
                                "y Y Enter",
                                "resume",
                                "Goes on with what was typed",
                                () -> Turn.back().asking(resume(form, draft))),
                        Action.of(
                                "n N",
                                "start afresh",
                                "Begins again; the draft is given up",
                                () -> Turn.back().asking(forget(form)))));
    }

    private static Errand resume(Drafting form, FormDraft draft) {
        return Errand.of(
                form.getClass(),
                office -> draft.fields(),
                (screen, fields) ->
                        Turn.stay(((Drafting) screen).resumed(fields)).saying("You go on where you were."));
    }

    private static Errand forget(Drafting form) {
        return Errand.of(
                form.getClass(),
                office -> {
                    office.drafts().drop(form.form(), form.about());
                    return true;
                },
                (screen, dropped) -> Turn.stay(screen).saying("The draft is given up."));
    }

    @Override
    public String title() {
        return below.title();
    }

    @Override
    public Drawing draw(Size body) {
        return below.draw(body);
    }

    @Override
    public String notice() {
        return question;
    }
}
