package foi.tui.part;

import foi.letters.Finding;
import foi.register.Reference;
import foi.tui.Signposts;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Ways;
import java.util.Optional;

/** The ways between the screens of this room; the others are signposts. */
record PartWays(Signposts others) implements Ways {

    PartWays() {
        this(new Signposts());
    }

    @Override
    public Screen part(Office office, Reference reference, int part) {
        return PartScreen.of(office, reference, part);
    }

    @Override
    public Screen commonAnswer(Office office, Reference reference) {
        return PartScreen.forAll(office, reference);
    }

    @Override
    public Screen outcome(Office office, Reference reference, int part, Optional<Integer> place) {
        return OutcomeForm.of(office, reference, part, place);
    }

    @Override
    public Screen newRequest(Office office) {
        return others.newRequest(office);
    }

    @Override
    public Screen caseFile(Office office, Reference reference) {
        return others.caseFile(office, reference);
    }

    @Override
    public Screen facts(Office office, Reference reference) {
        return others.facts(office, reference);
    }

    @Override
    public Screen clock(Office office, Reference reference) {
        return others.clock(office, reference);
    }

    @Override
    public Screen letter(Office office, Reference reference) {
        return others.letter(office, reference);
    }

    @Override
    public Screen files(Office office, Reference reference) {
        return others.files(office, reference);
    }

    @Override
    public Screen settings(Office office) {
        return others.settings(office);
    }

    @Override
    public Screen mending(Office office, Reference reference, Finding finding) {
        return others.mending(office, reference, finding);
    }
}
