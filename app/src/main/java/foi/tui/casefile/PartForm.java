package foi.tui.casefile;

import foi.desk.EditParts;
import foi.register.InputRefused;
import foi.register.Overtaken;
import foi.register.Part;
import foi.register.Request;
import foi.register.Touched;
import foi.tui.conflict.ConflictScreen;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Size;
import foi.tui.stage.Action;
import foi.tui.stage.Drafting;
import foi.tui.stage.Errand;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The label and the question of a part, new or to be corrected. */
final class PartForm implements Drafting {

    private static final String LABEL = "label";
    private static final String QUESTION = "question";
    private static final String ABOUT = "The label is the requester's own, such as 2) or S2.1(xxi); it may stay empty.";

    private final CaseFile file;
    private final Optional<Integer> number;
    private final Edited edited;

    private PartForm(CaseFile file, Optional<Integer> number, Edited edited) {
        this.file = file;
        this.number = number;
        this.edited = edited;
    }

    /** A form for another part. */
    static PartForm another(CaseFile file) {
        return new PartForm(file, Optional.empty(), begun(Map.of()));
    }

    /** A form for what {@code part} is called and asks. */
    static PartForm of(CaseFile file, Part part) {
        return new PartForm(file, Optional.of(part.number()), begun(words(part)));
    }

    private static Edited begun(Map<String, String> words) {
        return new Edited(
                Form.of(List.of(
                        Entry.line(LABEL, "Label").with(words.getOrDefault(LABEL, "")),
                        Entry.area(QUESTION, "Question", 0).with(words.getOrDefault(QUESTION, "")))),
                words);
    }

    private static Map<String, String> words(Part part) {
        return Map.of(LABEL, part.label(), QUESTION, part.question());
    }

    @Override
    public String title() {
        return file.reference() + " · " + part(file).map(file::named).orElse("another part");
    }

    @Override
    public String form() {
        return "part";
    }

    @Override
    public String about() {
        return file.reference().written() + " " + number.map(String::valueOf).orElse("new");
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
        return new PartForm(file, number, edited.resumed(fields));
    }

    @Override
    public boolean typing() {
        return edited.form().typing();
    }

    @Override
    public List<Action> actions() {
        String help = number.isPresent() ? "Saves the label and the question" : "Adds the part to the case";
        return List.of(Action.of(
                        "Ctrl-S",
                        number.isPresent() ? "save" : "add",
                        help,
                        () -> Turn.stay(this).asking(save()))
                .changing()
                .ahead()
                .offIf(!changed(), "Nothing is typed yet; Esc leads back.")
                .offIf(typed(QUESTION).isBlank(), "The part has no question; type it in the requester's own words."));
    }

    private Errand save() {
        return Errand.of(
                        PartForm.class,
                        office -> kept(new EditParts(office.desk())),
                        (self, said) -> Turn.back().withSaved().saying(said))
                .onTrouble(
                        PartForm.class,
                        InputRefused.class,
                        (self, no) -> Turn.stay(self).warning(Wording.of(no)))
                .onTrouble(
                        PartForm.class,
                        Overtaken.class,
                        (self, quicker) -> Turn.open(self, ConflictScreen.of(title(), quicker, mine(), theirs())));
    }

    private String kept(EditParts task) {
        String reference = file.reference().written();
        return number.map(known -> task.edit(reference, known, was(known), typed(LABEL), typed(QUESTION)))
                .orElseGet(() -> task.add(reference, typed(LABEL), typed(QUESTION)));
    }

    private Part was(int known) {
        return new Part(
                known, edited.seen().getOrDefault(LABEL, ""), edited.seen().getOrDefault(QUESTION, ""), "", List.of());
    }

    private Errand mine() {
        return load((self, now) -> {
            PartForm insisting = self.with(now, self.edited::having);
            return Turn.stay(insisting).asking(insisting.save());
        });
    }

    private Errand theirs() {
        return load((self, now) ->
                Turn.stay(self.with(now, self.edited::yielding)).withSaved().saying("Theirs is taken."));
    }

    private Errand load(java.util.function.BiFunction<PartForm, CaseFile, Turn> then) {
        return Errand.of(PartForm.class, office -> CaseFile.of(office.desk(), file.reference()), then);
    }

    /** The same over the case as it is now. */
    private PartForm with(CaseFile now, Function<Map<String, String>, Edited> over) {
        return new PartForm(
                now, number, part(now).map(PartForm::words).map(over).orElse(edited));
    }

    private Optional<Part> part(CaseFile in) {
        Request request = in.request();
        return number.flatMap(known ->
                request.parts().stream().filter(part -> part.number() == known).findFirst());
    }

    private String typed(String name) {
        return edited.form().value(name);
    }

    @Override
    public Optional<Errand> uncovered() {
        return Optional.of(load((self, now) -> Turn.stay(self.with(now, self.edited::refreshed))));
    }

    @Override
    public Optional<Errand> touched(List<Touched> cases) {
        return Changes.of(file.reference(), cases)
                .map(said -> load((self, now) -> Turn.stay(self.with(now, self.edited::refreshed))
                        .saying(said + " What you typed is as you left it.")));
    }

    @Override
    public Turn take(In in, Size body) {
        Edited other = edited.take(in, Sheet.room(body, ABOUT));
        return Turn.stay(other.equals(edited) ? this : new PartForm(file, number, other));
    }

    @Override
    public Drawing draw(Size body) {
        return Sheet.draw(body, ABOUT, edited.form(), name -> List.of());
    }
}
