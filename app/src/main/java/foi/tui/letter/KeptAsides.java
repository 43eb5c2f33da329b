package foi.tui.letter;

import foi.register.FormDraft;
import foi.register.Reference;
import foi.tui.stage.Office;

/** Keeps what an officer has set aside in a letter until the letter is issued. */
record KeptAsides(Office office, Reference reference) {

    /** The form under whose name they are kept among the drafts. */
    static final String FORM = "letter";

    Asides now() {
        return office.drafts()
                .find(FORM, reference.written())
                .map(FormDraft::fields)
                .map(Asides::new)
                .orElse(Asides.NONE);
    }

    Asides keep(Asides asides) {
        if (asides.reasons().isEmpty()) {
            drop();
        } else {
            office.drafts().keep(FORM, reference.written(), asides.reasons());
        }
        return asides;
    }

    void drop() {
        office.drafts().drop(FORM, reference.written());
    }
}
