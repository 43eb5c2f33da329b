package foi.letters;

import java.time.LocalDate;

/**
 * A letter in words and structure, before it is put on paper or on a screen.
 *
 * @param kind which letter it is
 * @param reference the request's reference as it is printed
 * @param title what a reader of PDF documents shows as the title
 * @param authority the public authority that writes, named as the author
 * @param dated the date the letter bears
 * @param draft whether every page must say that it is a draft
 * @param page the whole letter as one well-formed XHTML document with its style sheet
 */
public record Letter(
        LetterKind kind,
        String reference,
        String title,
        String authority,
        LocalDate dated,
        boolean draft,
        String page) {}
