package foi.tui.casefile;

import foi.letters.Finding;
import foi.register.Reference;
import foi.tui.Signposts;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Ways;
import java.util.Optional;

/** Leads to the screens of the case, and to signposts where others would be. */
final class Halls implements Ways {

    private final Signposts others = new Signposts();

    @Override
    public Screen newRequest(Office office) {
        return others.newRequest(office);
    }

    @Override
    public Screen caseFile(Office office, Reference reference) {
        return CaseScreen.open(office, reference);
    }

    @Override
    public Screen facts(Office office, Reference reference) {
        return FactsForm.open(office, reference);
    }

    @Override
    public Screen part(Office office, Reference reference, int part) {
        return others.part(office, reference, part);
    }

    @Override
    public Screen outcome(Office office, Reference reference, int part, Optional<Integer> place) {
        return others.outcome(office, reference, part, place);
    }

    @Override
    public Screen commonAnswer(Office office, Reference reference) {
        return others.commonAnswer(office, reference);
    }

    @Override
    public Screen clock(Office office, Reference reference) {
        return ClockScreen.open(office, reference);
    }

    @Override
    public Screen letter(Office office, Reference reference) {
        return others.letter(office, reference);
    }

    @Override
    public Screen files(Office office, Reference reference) {
        return FilesScreen.open(office, reference);
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
