package foi.letters;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the page of a letter as XML, knowing the commonest entities of HTML and fetching nothing. */
public final class PageReader {

    /** In characters; what Java 17 allows by itself. */
    private static final int LARGEST = 50_000_000;

    private static final Pattern PROLOGUE =
            Pattern.compile("\\A\\s*(<\\?xml[^>]*\\?>\\s*)?(<!DOCTYPE\\s+html[^\\[>]*>)?", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", 0xA0),
            Map.entry("pound", 0xA3),
            Map.entry("copy", 0xA9),
            Map.entry("middot", 0xB7),
            Map.entry("ndash", 0x2013),
            Map.entry("mdash", 0x2014),
            Map.entry("lsquo", 0x2018),
            Map.entry("rsquo", 0x2019),
            Map.entry("ldquo", 0x201C),
            Map.entry("rdquo", 0x201D),
            Map.entry("bull", 0x2022),
            Map.entry("hellip", 0x2026),
            Map.entry("euro", 0x20AC));

    private PageReader() {}

    /**
     * The page as a document.
     *
     * @throws SAXException when it is not well-formed, with the place
     */
    public static Document read(String page) throws SAXException {
        try {
            return reader().parse(new InputSource(new StringReader(withEntities(page))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The elements directly within {@code parent}. */
    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /**
     * The words of a page but its head, in the order of the page.
     *
     * @throws SAXException when it is not well-formed, with the place
     */
    static String words(String page) throws SAXException {
        Document document = read(page);
        NodeList bodies = document.getElementsByTagName("body");
        return (bodies.getLength() == 0 ? document.getDocumentElement() : bodies.item(0)).getTextContent();
    }

    /** Puts the entities in place of the plain document type, on the same line, so that line numbers stay right. */
    private static String withEntities(String page) {
        Matcher prologue = PROLOGUE.matcher(page);
        if (prologue.lookingAt() && page.startsWith("<!DOCTYPE", prologue.end())) {
            return page;
        }
        StringBuilder type = new StringBuilder("<!DOCTYPE html [");
        ENTITIES.forEach((name, point) -> type.append("<!ENTITY " + name + " \"&#" + point + ";\">"));
        return prologue.replaceFirst(Matcher.quoteReplacement(type + "]>"));
    }

    private static DocumentBuilder reader() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            // Newer runtimes take a page of more than 100,000 characters for an attack; one with a crest in it is
            // larger.
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", LARGEST);
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", LARGEST);
            DocumentBuilder reader = factory.newDocumentBuilder();
            reader.setErrorHandler(new DefaultHandler());
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return reader;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
