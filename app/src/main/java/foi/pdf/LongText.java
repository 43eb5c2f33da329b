package foi.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Cuts very long text into pieces. The engine copies all that is left of a piece for every line it sets, so its time
 * grows with the square of a piece's length.
 */
final class LongText {

    private static final int PIECE = 4_000;

    private LongText() {}

    static void cut(Document page) {
        List<Text> texts = new ArrayList<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            for (Node child = all.item(i).getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Text text && text.getLength() > PIECE) {
                    texts.add(text);
                }
            }
        }
        texts.forEach(LongText::cut);
    }

    private static void cut(Text text) {
        String words = text.getData();
        Node parent = text.getParentNode();
        for (int from = 0; from < words.length(); ) {
            int to = end(words, from);
            parent.insertBefore(text.getOwnerDocument().createTextNode(words.substring(from, to)), text);
            from = to;
        }
        parent.removeChild(text);
    }

    private static int end(String words, int from) {
        int limit = Math.min(words.length(), from + PIECE);
        if (limit == words.length()) {
            return limit;
        }
        int space = words.lastIndexOf(' ', limit);
        if (space > from) {
            return space + 1;
        }
        return Character.isLowSurrogate(words.charAt(limit)) ? limit - 1 : limit;
    }
}
