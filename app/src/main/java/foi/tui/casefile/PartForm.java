package foi.tui.casefile;

import foi.register.Part;
import foi.register.Request;
import foi.register.Touched;
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
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The label and the question of a part, new or to be corrected.
 *
 * @param file the case as it was last read
 * @param number the part; absent for another one
 * @param edited what is typed
 */
record PartForm(CaseFile file, Optional<Integer> number, Edited edited) implements Drafting {

    static final String LABEL = "label";
    static final String QUESTION = "question";

    private static final String ABOUT = "The label is the requester's own, such as 2) or S2.1(xxi); it may stay empty.";

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
                        () -> Turn.stay(this).asking(new PartSaving(this).errand()))
                .changing()
                .ahead()
                .offIf(!changed(), "Nothing is typed yet; Esc leads back.")
                .offIf(typed(QUESTION).isBlank(), "The part has no question; type it in the requester's own words."));
    }

    /** Reads the case anew. */
    Errand load(BiFunction<PartForm, CaseFile, Turn> then) {
        return Errand.of(PartForm.class, office -> CaseFile.of(office.desk(), file.reference()), then);
    }

    /** The same over the case as it is now. */
    PartForm with(CaseFile now, Function<Map<String, String>, Edited> over) {
        return new PartForm(
                now, number, part(now).map(PartForm::words).map(over).orElse(edited));
    }

    private Optional<Part> part(CaseFile in) {
        Request request = in.request();
        return number.flatMap(known ->
                request.parts().stream().filter(part -> part.number() == known).findFirst());
    }

    String typed(String name) {
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
