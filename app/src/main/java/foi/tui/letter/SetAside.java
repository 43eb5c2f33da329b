package foi.tui.letter;

import foi.letters.Finding;
import foi.register.Reference;
import foi.register.Text;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.stage.Action;
import foi.tui.stage.Drafting;
import foi.tui.stage.Errand;
import foi.tui.stage.Screen;
import foi.tui.stage.Told;
import foi.tui.stage.Turn;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import java.util.List;
import java.util.Map;

/**
 * Asks why a breach is set aside.
 *
 * @param reference the case
 * @param finding what is set aside
 * @param reason the form in which the reason is written
 */
record SetAside(Reference reference, Finding finding, Form reason) implements Drafting {

    private static final String REASON = "reason";

    static SetAside of(Reference reference, Finding finding) {
        return new SetAside(
                reference, finding, Form.of(List.of(Entry.area(REASON, "Why is the letter right nevertheless?", 0))));
    }

    @Override
    public String title() {
        return reference + " · set a breach aside";
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("Ctrl-S", "set aside", "Sets the breach aside for this reason", this::save)
                .changing());
    }

    private Turn save() {
        String why = reason.value(REASON).strip();
        if (Text.line(why).isEmpty()) {
            return Turn.stay(this).warning("Write the reason first; it is kept with the letter for ever.");
        }
        return Turn.stay(this)
                .asking(Errand.of(
                        SetAside.class,
                        office -> {
                            KeptAsides kept = new KeptAsides(office, reference);
                            return kept.keep(kept.now().with(Asides.key(finding), why));
                        },
                        (self, kept) -> Turn.back()
                                .withSaved()
                                .saying("Set aside; the reason is kept with the letter. o takes it back.")));
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Turn take(In in, Size body) {
        Form typed = new Headed(told(), reason).take(in, body);
        return Turn.stay(typed == reason ? this : new SetAside(reference, finding, typed));
    }

    @Override
    public Drawing draw(Size body) {
        return new Headed(told(), reason).draw(body);
    }

    private Told told() {
        String part =
                finding.part().map(name -> "Part " + Text.line(name) + ": ").orElse("");
        return Told.NOTHING
                .and(part + Text.line(finding.message()) + " " + finding.source(), Style.PLAIN)
                .gap()
                .and(
                        "Without a reason the letter does not go. What you write here is kept with it for ever.",
                        Style.QUIET)
                .gap();
    }

    @Override
    public String form() {
        return "set-aside";
    }

    @Override
    public String about() {
        return reference.written() + " " + Asides.key(finding);
    }

    @Override
    public boolean changed() {
        return reason.changed();
    }

    @Override
    public Map<String, String> fields() {
        return reason.values();
    }

    @Override
    public Screen resumed(Map<String, String> fields) {
        return new SetAside(reference, finding, reason.restored(fields));
    }
}
