package foi.release;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Reads a part of an office file from its beginning to its end, never all of it at once, and fetches nothing. */
final class XmlSight {

    private static final XMLInputFactory FACTORY = factory();

    private XmlSight() {}

    /** Is told of each element and each run of words. */
    interface Reader {

        /** An element begins; {@code at} tells its attributes. */
        void begins(String name, XMLStreamReader at);

        /** Words within the element that began last. */
        default void says(String words) {}

        /** An element ends. */
        default void ends(String name) {}
    }

    static void read(PackagePart part, Reader reader) throws IOException {
        try (InputStream in = part.getInputStream()) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    reader.begins(xml.getLocalName(), xml);
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    reader.says(xml.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    reader.ends(xml.getLocalName());
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The attribute of that name without regard to its namespace; empty where there is none. */
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an attribute says yes. */
    static boolean yes(XMLStreamReader at, String name) {
        String value = attribute(at, name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
