package foi.tui.part;

import foi.register.Reference;
import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import java.util.List;

/** A screen beneath, from which a part, the common answer or an outcome's form is opened. */
record Door(Reference reference) implements Screen {

    @Override
    public String title() {
        return "the case";
    }

    @Override
    public Drawing draw(Size body) {
        return new Drawing(List.of(Line.of("at the case")), new Place(0, 0));
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(
                        "Enter",
                        "part",
                        "Opens the first part",
                        () -> Turn.stay(this)
                                .asking(Errand.opening(
                                        Door.class, office -> office.ways().part(office, reference, 1)))),
                Action.of(
                        "A",
                        "all",
                        "Opens the common answer",
                        () -> Turn.stay(this)
                                .asking(Errand.opening(
                                        Door.class, office -> office.ways().commonAnswer(office, reference)))));
    }
}
