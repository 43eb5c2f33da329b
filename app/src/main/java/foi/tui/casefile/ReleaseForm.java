package foi.tui.casefile;

import foi.desk.ReleaseFiles;
import foi.register.Enclosure;
import foi.register.InputRefused;
import foi.register.Reference;
import foi.register.Text;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import java.util.List;

/**
 * The decision that a file may go although it hides something, being written.
 *
 * @param reference the case
 * @param file the file
 * @param sheet the reason
 */
record ReleaseForm(Reference reference, Enclosure file, Form sheet) implements CaseForm {

    private static final String WHY = "why";

    static Screen of(Reference reference, Enclosure file) {
        return new ReleaseForm(
                reference,
                file,
                Form.of(List.of(Entry.line(WHY, "Why it may go").saying("such as: the author's name is public"))));
    }

    @Override
    public String explained() {
        return "\"%s\" hides %s: %s. Your decision is kept for ever, with your name."
                .formatted(
                        Text.excerpt(file.name(), 40),
                        file.hidden().size() == 1 ? "something" : file.hidden().size() + " things",
                        Text.excerpt(file.hidden().get(0).told(), 120));
    }

    @Override
    public CaseForm with(Form other) {
        return new ReleaseForm(reference, file, other);
    }

    @Override
    public String title() {
        return reference + " · release a file";
    }

    @Override
    public String form() {
        return "release " + file.number();
    }

    @Override
    public boolean changed() {
        return !sheet.value(WHY).isBlank();
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of(
                        "Ctrl-S",
                        "release it",
                        "Lets the file go",
                        () -> Turn.stay(this).asking(save()))
                .changing()
                .ahead()
                .offIf(sheet.value(WHY).isBlank(), "Give the reason; the history keeps it."));
    }

    private Errand save() {
        return Errand.of(
                        ReleaseForm.class,
                        office -> new ReleaseFiles(office.desk(), office.files())
                                .release(reference.written(), file.name(), sheet.value(WHY)),
                        (self, said) -> Turn.back().withSaved().saying(said))
                .onTrouble(
                        ReleaseForm.class,
                        InputRefused.class,
                        (self, no) -> Turn.stay(self).warning(Wording.of(no)));
    }
}
