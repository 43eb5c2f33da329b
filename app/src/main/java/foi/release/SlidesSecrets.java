package foi.release;

import static foi.release.OfficeSecrets.counted;

import foi.register.Hidden;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/** What slides hide: slides that are skipped, and the speaker's notes. */
final class SlidesSecrets {

    private SlidesSecrets() {}

    static List<Hidden> in(OPCPackage parts) throws IOException, InvalidFormatException {
        List<Hidden> hidden = new ArrayList<>();
        int[] counts = {0, 0};
        for (PackagePart part : parts.getParts()) {
            String name = part.getPartName().getName().toLowerCase(Locale.ROOT);
            if (name.matches("/ppt/slides/slide\\d+\\.xml")) {
                XmlSight.read(
                        part,
                        (element, at) -> counts[0] += element.equals("sld")
                                        && XmlSight.attribute(at, "show").matches("0|false")
                                ? 1
                                : 0);
            } else if (name.matches("/ppt/notesslides/notesslide\\d+\\.xml")) {
                counts[1]++;
            }
        }
        if (counts[0] > 0) {
            hidden.add(new Hidden(counted(counts[0], "slide") + " hidden", ""));
        }
        if (counts[1] > 0) {
            hidden.add(new Hidden(counted(counts[1], "page") + " of speaker's notes", ""));
        }
        return hidden;
    }
}
