package foi.tui.casefile;

import foi.desk.TypedPath;
import foi.register.Enclosure;
import foi.register.InputRefused;
import foi.register.Reference;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import java.util.List;
import java.util.Optional;

/**
 * A file being added to a case.
 *
 * @param reference the case
 * @param sheet where the file is, and what the letter calls it
 */
record FileForm(Reference reference, Form sheet) implements CaseForm {

    private static final String PLACE = "place";
    private static final String NAME = "name";

    static Screen about(Reference reference) {
        return new FileForm(
                reference,
                Form.of(List.of(
                        Entry.line(PLACE, "File on this host").saying("such as ~/spending.csv"),
                        Entry.line(NAME, "Its name in the letter").saying("the file's own when empty"))));
    }

    @Override
    public String explained() {
        return "A copy of the file is kept with the case and goes with the response. It is looked into for what it hides:"
                + " text under boxes, hidden sheets and rows, tracked changes, comments, files within it.";
    }

    @Override
    public CaseForm with(Form other) {
        return new FileForm(reference, other);
    }

    @Override
    public String title() {
        return reference + " · add a file";
    }

    @Override
    public String form() {
        return "file";
    }

    @Override
    public boolean changed() {
        return !sheet.value(PLACE).isBlank();
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of(
                        "Ctrl-S",
                        "add it",
                        "Adds the file to the case",
                        () -> Turn.stay(this).asking(save()))
                .changing()
                .ahead()
                .offIf(sheet.value(PLACE).isBlank(), "Say where the file is."));
    }

    private Errand save() {
        Optional<String> name = Optional.of(sheet.value(NAME).strip()).filter(typed -> !typed.isEmpty());
        return Errand.of(
                        FileForm.class,
                        office -> office.files()
                                .add(
                                        reference.written(),
                                        TypedPath.of(sheet.value(PLACE).strip()),
                                        name),
                        (self, added) -> told(added))
                .announcing("Looking into the file …")
                .onTrouble(
                        FileForm.class,
                        InputRefused.class,
                        (self, no) -> Turn.stay(self).warning(Wording.of(no)));
    }

    private static Turn told(Enclosure added) {
        Turn back = Turn.back().withSaved();
        return added.undecided()
                ? back.warning("\"%s\" is added, and hides something: look, then release or remove it."
                        .formatted(added.name()))
                : back.saying("\"%s\" is added; nothing hidden was seen in it.".formatted(added.name()));
    }
}
