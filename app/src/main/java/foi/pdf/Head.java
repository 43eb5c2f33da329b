package foi.pdf;

import foi.letters.Letter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes into the head of a page what must stand in it whatever the template says: title, author, footer, draft. */
final class Head {

    private Head() {}

    static void write(Document page, Letter letter) {
        Element root = page.getDocumentElement();
        if (root.getAttribute("lang").isEmpty()) {
            root.setAttribute("lang", "en-GB");
        }
        Element head = Elements.named(root, "head").stream().findFirst().orElseGet(() -> {
            Element made = Elements.make(page, "head");
            root.insertBefore(made, root.getFirstChild());
            return made;
        });
        Elements.named(head, "title").forEach(head::removeChild);
        Element title = Elements.make(page, "title");
        title.setTextContent(letter.title());
        head.appendChild(title);
        meta(page, head, "author", letter.authority());
        unless(page, head, "subject", letter.title());
        unless(page, head, "description", letter.title());
        Element rules = Elements.make(page, "style");
        rules.setTextContent(PageRules.of(letter));
        head.appendChild(rules);
    }

    /** What the template says of it stands. */
    private static void unless(Document page, Element head, String name, String content) {
        boolean said = Elements.named(head, "meta").stream()
                .anyMatch(meta -> meta.getAttribute("name").equalsIgnoreCase(name)
                        && !meta.getAttribute("content").isBlank());
        if (!said) {
            meta(page, head, name, content);
        }
    }

    private static void meta(Document page, Element head, String name, String content) {
        Elements.named(head, "meta").stream()
                .filter(meta -> meta.getAttribute("name").equalsIgnoreCase(name))
                .forEach(head::removeChild);
        Element meta = Elements.make(page, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        head.appendChild(meta);
    }
}
