package foi.pdf;

import foi.letters.Letter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Gives a picture that says nothing to those who cannot see it the name of the authority, whose crest it must be. */
final class Pictures {

    private Pictures() {}

    static void name(Document page, Letter letter) {
        for (Element picture : Elements.named(page.getDocumentElement(), "img")) {
            if (picture.getAttribute("alt").isBlank()) {
                picture.setAttribute("alt", letter.authority());
            }
        }
    }
}
