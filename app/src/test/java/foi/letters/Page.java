package foi.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A letter's page as a reader of XML sees it. */
final class Page {

    private final Document document;

    private Page(Document document) {
        this.document = document;
    }

    /** Reads a page, which must be well-formed. */
    static Page of(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", 50_000_000);
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", 50_000_000);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Page(builder.parse(new InputSource(new StringReader(xhtml))));
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + e.getMessage(), e);
        }
    }

    /** The words of each node that {@code xpath} finds, white space folded. */
    List<String> all(String xpath) {
        try {
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(xpath, document, XPathConstants.NODESET);
            List<String> words = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                words.add(nodes.item(i).getTextContent().replaceAll("\\s+", " ").strip());
            }
            return words;
        } catch (Exception e) {
            throw new AssertionError(xpath, e);
        }
    }

    /** The words of the one node that {@code xpath} finds. */
    String one(String xpath) {
        List<String> all = all(xpath);
        assertThat(all).as(xpath).hasSize(1);
        return all.get(0);
    }
}
