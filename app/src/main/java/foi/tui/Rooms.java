package foi.tui;

import foi.letters.Finding;
import foi.register.Reference;
import foi.tui.arrival.NewRequest;
import foi.tui.casefile.CaseScreen;
import foi.tui.casefile.ClockScreen;
import foi.tui.casefile.FactsForm;
import foi.tui.casefile.FilesScreen;
import foi.tui.letter.LetterScreen;
import foi.tui.letter.Mending;
import foi.tui.list.WorklistScreen;
import foi.tui.part.OutcomeForm;
import foi.tui.part.PartScreen;
import foi.tui.settings.SettingsScreen;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Ways;
import java.util.Optional;

/** Where the screens lead to one another. */
public final class Rooms implements Ways {

    /** The screen with which the day begins. */
    Screen worklist(Office office) {
        return WorklistScreen.of(office);
    }

    @Override
    public Screen newRequest(Office office) {
        return NewRequest.of(office);
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
        return PartScreen.of(office, reference, part);
    }

    @Override
    public Screen outcome(Office office, Reference reference, int part, Optional<Integer> place) {
        return OutcomeForm.of(office, reference, part, place);
    }

    @Override
    public Screen commonAnswer(Office office, Reference reference) {
        return PartScreen.forAll(office, reference);
    }

    @Override
    public Screen clock(Office office, Reference reference) {
        return ClockScreen.open(office, reference);
    }

    @Override
    public Screen letter(Office office, Reference reference) {
        return LetterScreen.of(office, reference);
    }

    @Override
    public Screen files(Office office, Reference reference) {
        return FilesScreen.open(office, reference);
    }

    @Override
    public Screen settings(Office office) {
        return SettingsScreen.of(office);
    }

    @Override
    public Screen mending(Office office, Reference reference, Finding finding) {
        Mending mending = Mending.of(office.desk().request(reference.written()), finding);
        return switch (mending.room()) {
            case OUTCOME -> {
                OutcomeForm form = OutcomeForm.of(office, reference, mending.part(), mending.place());
                yield mending.particular().map(form::focusing).orElse(form);
            }
            case SETTINGS ->
                mending.setting().map(at -> SettingsScreen.at(office, at)).orElseGet(() -> SettingsScreen.of(office));
            default -> mending.open(office, reference);
        };
    }
}
