package foi.tui.casefile;

import foi.register.Reference;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Size;
import foi.tui.stage.Drafting;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Form;
import java.util.List;
import java.util.Map;

/** A form about a case as a whole: what is typed in it is kept as a draft of that case. */
interface CaseForm extends Drafting {

    /** The case. */
    Reference reference();

    /** The fields. */
    Form sheet();

    /** What the form is for, in a sentence above it. */
    String explained();

    /** The same form with other fields. */
    CaseForm with(Form other);

    /** What is said beside the field of that name. */
    default List<Line> echo(String field) {
        return List.of();
    }

    @Override
    default String about() {
        return reference().written();
    }

    @Override
    default Map<String, String> fields() {
        return sheet().values();
    }

    @Override
    default Screen resumed(Map<String, String> fields) {
        return with(sheet().restored(fields));
    }

    @Override
    default boolean typing() {
        return sheet().typing();
    }

    @Override
    default Turn take(In in, Size body) {
        Form other = sheet().take(in, Sheet.room(body, explained()));
        return Turn.stay(other == sheet() ? this : with(other));
    }

    @Override
    default Drawing draw(Size body) {
        return Sheet.draw(body, explained(), sheet(), this::echo);
    }
}
