package foi.tui.letter;

import foi.desk.Proof;
import foi.letters.Finding;
import foi.letters.Severity;
import foi.register.Reference;
import foi.register.Settings;
import foi.tui.stage.Office;
import java.util.List;

/**
 * What the screen of a letter shows.
 *
 * @param wanted which letter it is
 * @param proof the letter as it would go, read through
 * @param asides what the officer has set aside in it
 * @param signature the name under it
 * @param signed whether that is a name the officer has given, and not the account
 * @param issued how many letters of the case have been issued already
 * @param unsaved the parts for which the officer has typed something that is not saved, so that it is not in the letter
 */
record Loaded(
        Wanted wanted, Proof proof, Asides asides, String signature, boolean signed, int issued, List<String> unsaved) {

    Loaded {
        unsaved = List.copyOf(unsaved);
    }

    /** Writes the letter and reads it through: a second, the first time. */
    static Loaded of(Office office, Reference reference, Wanted wanted) {
        Proof proof = office.letters().proof(reference.written(), wanted.kind(), wanted.supplement());
        Settings settings = proof.settings();
        return new Loaded(
                wanted,
                proof,
                asides(office, reference, wanted),
                settings.nameOf(office.desk().officer()),
                settings.isNamed(office.desk().officer()),
                office.desk().register().letters(reference).size(),
                Unsaved.parts(office, proof.request()));
    }

    /** What is set aside in the response; in the other letters nothing is. */
    static Asides asides(Office office, Reference reference, Wanted wanted) {
        return wanted.isResponse() ? new KeptAsides(office, reference).now() : Asides.NONE;
    }

    /** Whether the letter would be another one now. */
    boolean outdated(Office office) {
        return !office.desk().settings().equals(proof.settings())
                || !office.desk().request(proof.request().reference().written()).equals(proof.request())
                || !Unsaved.parts(office, proof.request()).equals(unsaved);
    }

    Loaded with(Asides others) {
        return new Loaded(wanted, proof, others, signature, signed, issued, unsaved);
    }

    List<Finding> findings() {
        return proof.findings();
    }

    List<Finding> standing(Severity severity) {
        return asides.standing(findings(), severity);
    }

    /** How many of what: "2 breaches · 1 risk · 3 advice · 1 set aside". */
    String counts() {
        int breaches = standing(Severity.BREACH).size();
        int risks = standing(Severity.RISK).size();
        int advice = standing(Severity.ADVICE).size();
        int aside = asides.aside(findings()).size();
        return (breaches == 1 ? "1 breach" : breaches + " breaches")
                + (risks == 1 ? " · 1 risk" : " · " + risks + " risks")
                + " · " + advice + " advice"
                + (aside == 0 ? "" : " · " + aside + " set aside");
    }
}
