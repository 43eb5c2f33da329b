package foi.desk;

import foi.law.NotAllowed;
import foi.letters.Finding;
import foi.letters.Letter;
import foi.register.Enclosure;
import foi.register.Request;
import foi.register.Settings;
import java.util.List;
import java.util.Optional;

/**
 * A letter as it would go now, read through.
 *
 * @param request the case it was made from
 * @param settings the settings it was made from
 * @param letter the draft
 * @param words the same in plain text
 * @param enclosures the files that go with it
 * @param findings what there is to say against it, the gravest first
 * @param stopped why it cannot go whatever the checks say, for instance because the request was answered already
 * @param closes whether nothing of the request stays open once it has gone
 */
public record Proof(
        Request request,
        Settings settings,
        Letter letter,
        String words,
        List<Enclosure> enclosures,
        List<Finding> findings,
        Optional<NotAllowed> stopped,
        boolean closes) {

    public Proof {
        enclosures = List.copyOf(enclosures);
        findings = List.copyOf(findings);
    }
}
