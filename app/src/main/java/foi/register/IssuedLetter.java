package foi.register;

import foi.law.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A letter as it was issued. Nothing can change or replace it afterwards.
 *
 * @param reference the request it answers
 * @param kind the kind of letter by name, such as {@code response}
 * @param dated the date it bears
 * @param at when it was issued by the host's clock
 * @param officer who issued it
 * @param pdf the document, byte for byte
 * @param sha256 the SHA-256 of {@code pdf}, in hexadecimal
 * @param page the same letter as XHTML
 * @param caseAsItStood the case as JSON at that moment
 * @param overridden the findings that were set aside, with the reasons
 * @param enclosed the files that went with it
 */
public record IssuedLetter(
        Reference reference,
        String kind,
        LocalDate dated,
        Instant at,
        String officer,
        Bytes pdf,
        String sha256,
        String page,
        String caseAsItStood,
        List<Overridden> overridden,
        List<Enclosed> enclosed) {

    public IssuedLetter {
        overridden = List.copyOf(overridden);
        enclosed = List.copyOf(enclosed);
    }

    /**
     * The document, once its bytes are seen to be those that were issued.
     *
     * @throws RegisterUnusable when they are not
     */
    public byte[] document() {
        if (!pdf.sha256().equals(sha256)) {
            throw new RegisterUnusable(
                    "The %s of %s dated %s is no longer the document that was issued: its SHA-256 was %s and is %s."
                            .formatted(kind, reference, Dates.full(dated), sha256, pdf.sha256()),
                    "Somebody or something has changed the register. Nothing was written; have a copy of the register from"
                            + " before brought back, and tell whoever looks after this host.");
        }
        return pdf.toArray();
    }
}
