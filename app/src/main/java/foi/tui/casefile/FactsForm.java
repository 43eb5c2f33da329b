package foi.tui.casefile;

import foi.desk.AmendRequest;
import foi.register.InputRefused;
import foi.register.Overtaken;
import foi.register.Reference;
import foi.register.Touched;
import foi.tui.conflict.ConflictScreen;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Size;
import foi.tui.stage.Action;
import foi.tui.stage.Drafting;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts about who asks, what and for whom, being corrected. */
public final class FactsForm implements Drafting {

    private static final String OPEN = "The day of receipt and the text as received are not changed here.";
    private static final String CLOSED =
            "The request is closed: who asks and who deals with it may still be corrected.";

    private final CaseFile file;
    private final Edited edited;

    private FactsForm(CaseFile file, Edited edited) {
        this.file = file;
        this.edited = edited;
    }

    /** The facts of that case. Throws {@link InputRefused} when there is none. */
    public static Screen open(Office office, Reference reference) {
        CaseFile file = CaseFile.of(office.desk(), reference);
        return new FactsForm(file, new Edited(Form.of(Facts.entries(file)), Facts.of(file.request())));
    }

    @Override
    public String title() {
        return file.reference() + " · facts";
    }

    @Override
    public String form() {
        return "facts";
    }

    @Override
    public String about() {
        return file.reference().written();
    }

    @Override
    public boolean changed() {
        return edited.changed();
    }

    @Override
    public Map<String, String> fields() {
        return edited.fields();
    }

    @Override
    public Screen resumed(Map<String, String> fields) {
        return new FactsForm(file, edited.resumed(fields));
    }

    @Override
    public boolean typing() {
        return edited.form().typing();
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of(
                        "Ctrl-S",
                        "save",
                        "Saves what you changed",
                        () -> Turn.stay(this).asking(save()))
                .changing()
                .ahead()
                .offIf(!changed(), "Nothing is changed yet; Esc leads back."));
    }

    private Errand save() {
        return Errand.of(
                        FactsForm.class,
                        office -> new AmendRequest(office.desk())
                                .amend(
                                        about(),
                                        Facts.amendment(edited.form().values()),
                                        Facts.over(file.request(), edited.seen())),
                        (self, said) -> Turn.back()
                                .withSaved()
                                .saying(said.replaceFirst("^Amended", "Saved:") + " Ctrl-Z takes it back.")
                                .undoneBy(new FactsBefore(about(), file.request(), self.edited).errand()))
                .onTrouble(
                        FactsForm.class,
                        InputRefused.class,
                        (self, no) -> Turn.stay(self).warning(Wording.of(no)))
                .onTrouble(
                        FactsForm.class,
                        Overtaken.class,
                        (self, quicker) -> Turn.open(self, ConflictScreen.of(title(), quicker, mine(), theirs())));
    }

    private Errand mine() {
        return load((self, now) -> {
            FactsForm insisting = new FactsForm(now, self.edited.having(Facts.of(now.request())));
            return Turn.stay(insisting).asking(insisting.save());
        });
    }

    private Errand theirs() {
        return load((self, now) -> {
            FactsForm yielding = new FactsForm(now, self.edited.yielding(Facts.of(now.request())));
            return Turn.stay(yielding)
                    .withSaved()
                    .saying(
                            yielding.changed()
                                    ? "Theirs is taken. What else you changed is still here; Ctrl-S saves it."
                                    : "Theirs is taken.");
        });
    }

    private Errand load(java.util.function.BiFunction<FactsForm, CaseFile, Turn> then) {
        return Errand.of(FactsForm.class, office -> CaseFile.of(office.desk(), file.reference()), then);
    }

    private FactsForm refreshed(CaseFile now) {
        return new FactsForm(now, edited.refreshed(Facts.of(now.request())));
    }

    @Override
    public Optional<Errand> uncovered() {
        return Optional.of(load((self, now) -> Turn.stay(self.refreshed(now))));
    }

    @Override
    public Optional<Errand> touched(List<Touched> cases) {
        return Changes.of(file.reference(), cases)
                .map(said -> load((self, now) ->
                        Turn.stay(self.refreshed(now)).saying(said + " What you typed is as you left it.")));
    }

    @Override
    public Turn take(In in, Size body) {
        Edited other = edited.take(in, Sheet.room(body, sentence()));
        return Turn.stay(other.equals(edited) ? this : new FactsForm(file, other));
    }

    @Override
    public Drawing draw(Size body) {
        return Sheet.draw(body, sentence(), edited.form(), name -> List.of());
    }

    private String sentence() {
        return file.closed().isPresent() ? CLOSED : OPEN;
    }
}
