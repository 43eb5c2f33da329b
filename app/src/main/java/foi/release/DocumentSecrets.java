package foi.release;

import static foi.release.OfficeSecrets.counted;

import foi.register.Hidden;
import foi.register.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/** What a Word document hides: tracked changes, text marked as hidden or set in white. */
final class DocumentSecrets {

    private DocumentSecrets() {}

    static List<Hidden> in(OPCPackage parts) throws IOException, InvalidFormatException {
        List<Hidden> hidden = new ArrayList<>();
        Story all = new Story();
        for (PackagePart part : parts.getParts()) {
            String name = part.getPartName().getName().toLowerCase(Locale.ROOT);
            if (name.matches("/word/(?:document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml")) {
                XmlSight.read(part, all);
            }
        }
        if (all.changes > 0) {
            String deleted =
                    all.deleted.isEmpty() ? "" : "; deleted is \"" + Text.excerpt(all.deleted.toString(), 60) + "\"";
            hidden.add(new Hidden(counted(all.changes, "tracked change") + deleted, ""));
        }
        if (!all.vanished.isEmpty()) {
            hidden.add(new Hidden("text is hidden: \"%s\"".formatted(Text.excerpt(all.vanished.toString(), 60)), ""));
        }
        if (!all.white.isEmpty()) {
            hidden.add(new Hidden("text is white: \"%s\"".formatted(Text.excerpt(all.white.toString(), 60)), ""));
        }
        return hidden;
    }

    /** What is read of the text, run by run. */
    private static final class Story implements XmlSight.Reader {

        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder vanished = new StringBuilder();
        private final StringBuilder white = new StringBuilder();
        private int changes;
        private boolean hides;
        private boolean pales;
        private String element = "";

        @Override
        public void begins(String name, XMLStreamReader at) {
            element = name;
            switch (name) {
                case "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange" -> changes++;
                case "r" -> {
                    hides = false;
                    pales = false;
                }
                case "vanish", "webHidden", "specVanish" ->
                    hides = !XmlSight.attribute(at, "val").matches("0|false|off");
                case "color" -> pales = XmlSight.attribute(at, "val").equalsIgnoreCase("FFFFFF");
                default -> {
                    // Nothing of it is hidden.
                }
            }
        }

        @Override
        public void says(String words) {
            if (element.equals("delText")) {
                deleted.append(words);
            } else if (element.equals("t") && hides) {
                vanished.append(words);
            } else if (element.equals("t") && pales) {
                white.append(words);
            }
        }
    }
}
