package foi.word;

import foi.law.Trouble;
import foi.letters.Letter;
import foi.letters.PageReader;
import foi.letters.WorkingCopies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Copies of letters for Word: real headings, lists and tables, so that what is edited stays accessible, and a line at
 * the head of every page that it is not the letter.
 */
public final class WordCopies implements WorkingCopies {

    @Override
    public byte[] docx(Letter letter) {
        try (XWPFDocument document = new XWPFDocument()) {
            Document page = PageReader.read(letter.page());
            WordStyles.define(document);
            WordFrame.draw(document, letter);
            NodeList bodies = page.getElementsByTagName("body");
            Element body = bodies.getLength() == 0 ? page.getDocumentElement() : (Element) bodies.item(0);
            new WordBlocks(document, letter.letterhead()).write(body);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (SAXException malformed) {
            throw new NotCopied(malformed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of a letter cannot be read. */
    private static final class NotCopied extends Trouble {

        NotCopied(SAXException cause) {
            super(
                    "The letter cannot be copied, because its page is not well-formed: " + cause.getMessage() + ".",
                    "Check the authority's own template.");
            initCause(cause);
        }

        @Override
        public int exitCode() {
            return 3;
        }
    }
}
