package foi.tui.casefile;

import foi.desk.EditParts;
import foi.register.InputRefused;
import foi.register.Overtaken;
import foi.register.Part;
import foi.tui.conflict.ConflictScreen;
import foi.tui.stage.Errand;
import foi.tui.stage.Turn;
import java.util.List;

/** Saves the label and the question of a part, and lets the officer choose where a colleague was quicker. */
record PartSaving(PartForm form) {

    Errand errand() {
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
                        (self, quicker) -> Turn.open(self, ConflictScreen.of(form.title(), quicker, mine(), theirs())));
    }

    private String kept(EditParts task) {
        String reference = form.file().reference().written();
        String label = form.typed(PartForm.LABEL);
        String question = form.typed(PartForm.QUESTION);
        return form.number()
                .map(known -> task.edit(reference, known, was(known), label, question))
                .orElseGet(() -> task.add(reference, label, question));
    }

    /** The part as the officer saw it. */
    private Part was(int number) {
        String label = form.edited().seen().getOrDefault(PartForm.LABEL, "");
        String question = form.edited().seen().getOrDefault(PartForm.QUESTION, "");
        return new Part(number, label, question, "", List.of());
    }

    private Errand mine() {
        return form.load((self, now) -> {
            PartForm insisting = self.with(now, self.edited()::having);
            return Turn.stay(insisting).asking(new PartSaving(insisting).errand());
        });
    }

    private Errand theirs() {
        return form.load((self, now) ->
                Turn.stay(self.with(now, self.edited()::yielding)).withSaved().saying("Theirs is taken."));
    }
}
