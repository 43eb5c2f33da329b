package foi.pdf;

import foi.letters.PageReader;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The page of a letter as it goes to the engine: read as XML. */
final class Manuscript {

    private Manuscript() {}

    static Document read(String page) {
        try {
            return PageReader.read(page);
        } catch (SAXParseException e) {
            throw LetterUnprintable.malformed(e);
        } catch (SAXException e) {
            throw LetterUnprintable.beyondTheEngine(e);
        }
    }
}
