package foi.tui;

import foi.letters.Finding;
import foi.register.Reference;
import foi.tui.face.Drawing;
import foi.tui.face.Line;
import foi.tui.face.Place;
import foi.tui.face.Size;
import foi.tui.stage.Action;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Ways;
import java.util.List;
import java.util.Optional;

/** Stands where other screens would be, and tells which one it would have been. */
public final class Signposts implements Ways {

    /** A screen that only says what it stands for. */
    public record Signpost(String title) implements Screen {

        @Override
        public Drawing draw(Size body) {
            return new Drawing(List.of(Line.of(title)), new Place(0, 0));
        }

        @Override
        public List<Action> actions() {
            return List.of();
        }
    }

    @Override
    public Screen newRequest(Office office) {
        return new Signpost("new request");
    }

    @Override
    public Screen caseFile(Office office, Reference reference) {
        return new Signpost("case " + reference);
    }

    @Override
    public Screen facts(Office office, Reference reference) {
        return new Signpost("facts " + reference);
    }

    @Override
    public Screen part(Office office, Reference reference, int part) {
        return new Signpost("part %d of %s".formatted(part, reference));
    }

    @Override
    public Screen outcome(Office office, Reference reference, int part, Optional<Integer> place) {
        return new Signpost("outcome %s of part %d of %s"
                .formatted(place.map(String::valueOf).orElse("new"), part, reference));
    }

    @Override
    public Screen commonAnswer(Office office, Reference reference) {
        return new Signpost("common answer of " + reference);
    }

    @Override
    public Screen clock(Office office, Reference reference) {
        return new Signpost("clock of " + reference);
    }

    @Override
    public Screen letter(Office office, Reference reference) {
        return new Signpost("letter of " + reference);
    }

    @Override
    public Screen files(Office office, Reference reference) {
        return new Signpost("files of " + reference);
    }

    @Override
    public Screen settings(Office office) {
        return new Signpost("settings");
    }

    @Override
    public Screen mending(Office office, Reference reference, Finding finding) {
        return new Signpost("mending %s of %s".formatted(finding.check(), reference));
    }
}
