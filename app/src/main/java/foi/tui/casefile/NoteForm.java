package foi.tui.casefile;

import foi.desk.AddNote;
import foi.register.InputRefused;
import foi.register.Reference;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import java.util.List;

/** A note on a case, being written. */
public final class NoteForm implements CaseForm {

    private static final String ABOUT =
            "A note is dated, signed and kept for ever. It goes into no letter, but the applicant may ask to see it.";

    private final Reference reference;
    private final Form form;

    private NoteForm(Reference reference, Form form) {
        this.reference = reference;
        this.form = form;
    }

    /** A note on that case. Throws {@link InputRefused} when there is none. */
    public static Screen open(Office office, Reference reference) {
        return about(CaseFile.of(office.desk(), reference));
    }

    static Screen about(CaseFile file) {
        return new NoteForm(file.reference(), Form.of(List.of(Entry.area("text", "Note", 0))));
    }

    @Override
    public Reference reference() {
        return reference;
    }

    @Override
    public Form sheet() {
        return form;
    }

    @Override
    public String explained() {
        return ABOUT;
    }

    @Override
    public CaseForm with(Form other) {
        return new NoteForm(reference, other);
    }

    @Override
    public String title() {
        return reference + " · note";
    }

    @Override
    public String form() {
        return "note";
    }

    @Override
    public boolean changed() {
        return !form.value("text").isEmpty();
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of(
                        "Ctrl-S",
                        "add the note",
                        "Adds the note to the case",
                        () -> Turn.stay(this).asking(save()))
                .changing()
                .ahead()
                .offIf(form.value("text").isBlank(), "There is no note yet; type it, then press Ctrl-S."));
    }

    private Errand save() {
        return Errand.of(
                        NoteForm.class,
                        office -> new AddNote(office.desk()).add(reference.written(), form.value("text")),
                        (self, said) -> Turn.back().withSaved().saying(said))
                .onTrouble(
                        NoteForm.class,
                        InputRefused.class,
                        (self, no) -> Turn.stay(self).warning(Wording.of(no)));
    }
}
