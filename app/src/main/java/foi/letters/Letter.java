package foi.letters;

import foi.register.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A letter in words and structure, before it is put on paper or on a screen. Whatever it is made from, it holds no
 * character that would steer a terminal, turn the direction of writing or stand for nothing.
 *
 * @param kind which letter it is
 * @param reference the request's reference as it is printed
 * @param title what a reader of PDF documents shows as the title
 * @param authority the public authority that writes, named as the author
 * @param dated the date the letter bears
 * @param draft whether every page must say that it is a draft
 * @param page the whole letter as one well-formed XHTML document with its style sheet
 * @param letterhead the one picture that may stand in it
 * @param chain the hash of the last entry in the case's history when it was issued, in hexadecimal; empty before
 */
public record Letter(
        LetterKind kind,
        String reference,
        String title,
        String authority,
        LocalDate dated,
        boolean draft,
        String page,
        Optional<Letterhead> letterhead,
        String chain) {

    public Letter {
        reference = Text.line(reference);
        title = Text.line(title);
        authority = Text.line(authority);
        page = Text.shown(page);
    }

    /** The same letter, tied to the case as its history stood. */
    public Letter tiedTo(String hash) {
        return new Letter(kind, reference, title, authority, dated, draft, page, letterhead, hash);
    }
}
