package foi.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Gives each link the name that a screen reader says for it. */
final class Links {

    private Links() {}

    static void name(Document page) {
        for (Element link : Elements.named(page.getDocumentElement(), "a")) {
            String target = link.getAttribute("href");
            String words = Elements.text(link);
            if (target.startsWith("#")) {
                name(link, words.isEmpty() ? "Link within the letter" : "Note " + words);
            } else if (!target.isEmpty()) {
                name(link, words.isEmpty() ? target : words);
            }
        }
    }

    private static void name(Element link, String title) {
        if (link.getAttribute("title").isEmpty()) {
            link.setAttribute("title", title);
        }
    }
}
