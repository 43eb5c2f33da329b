package foi.release;

import foi.register.Hidden;
import foi.register.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/** What the files of Word, Excel and PowerPoint hide, part by part. */
final class OfficeSecrets {

    private final OPCPackage parts;
    private final List<Hidden> hidden = new ArrayList<>();

    private OfficeSecrets(OPCPackage parts) {
        this.parts = parts;
    }

    static List<Hidden> in(FileKind kind, byte[] content) throws IOException {
        try {
            return in(kind, OPCPackage.open(new ByteArrayInputStream(content)));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static List<Hidden> in(FileKind kind, OPCPackage parts) throws IOException, InvalidFormatException {
        try {
            OfficeSecrets secrets = new OfficeSecrets(parts);
            secrets.hidden.addAll(
                    switch (kind) {
                        case WORKBOOK -> WorkbookSecrets.in(parts);
                        case DOCUMENT -> DocumentSecrets.in(parts);
                        default -> SlidesSecrets.in(parts);
                    });
            secrets.common();
            return secrets.hidden;
        } finally {
            // To close it would be to save it.
            parts.revert();
        }
    }

    /** What all three kinds may hold: comments, other files, macros, and the names of people. */
    private void common() throws IOException, InvalidFormatException {
        int objects = 0;
        for (PackagePart part : parts.getParts()) {
            String name = part.getPartName().getName().toLowerCase(Locale.ROOT);
            if (name.matches(".*/(?:threaded)?comments?(?:/comment)?\\d*\\.xml")) {
                comments(part);
            } else if (name.contains("/embeddings/")) {
                objects++;
            } else if (name.endsWith("vbaproject.bin")) {
                tell("It holds macros");
            } else if (name.contains("/customxml/item") && !name.contains("props")) {
                tell("It holds data of another program (custom XML)");
            } else if (name.startsWith("/docprops/") && name.endsWith(".xml") && !name.contains("core")) {
                properties(part);
            }
        }
        named("author", parts.getPackageProperties().getCreatorProperty());
        named("who saved it last", parts.getPackageProperties().getLastModifiedByProperty());
        if (objects > 0) {
            tell(
                    objects == 1
                            ? "A whole file is embedded in it, such as the workbook behind a chart"
                            : objects + " whole files are embedded in it, such as the workbooks behind charts");
        }
    }

    private void tell(String what) {
        Hidden found = new Hidden(what, "");
        if (!hidden.contains(found)) {
            hidden.add(found);
        }
    }

    private void comments(PackagePart part) throws IOException {
        int[] count = {0};
        StringBuilder words = new StringBuilder();
        XmlSight.read(part, new XmlSight.Reader() {
            @Override
            public void begins(String name, XMLStreamReader at) {
                count[0] += name.matches("comment|threadedComment|cm") ? 1 : 0;
            }

            @Override
            public void says(String said) {
                words.append(words.length() < 200 ? said : "");
            }
        });
        if (count[0] > 0) {
            tell("%s, such as \"%s\"".formatted(counted(count[0], "comment"), Text.excerpt(words.toString(), 40)));
        }
    }

    private void properties(PackagePart part) throws IOException {
        Map<String, String> named = new TreeMap<>();
        XmlSight.read(part, new XmlSight.Reader() {

            private String element = "";

            @Override
            public void begins(String name, XMLStreamReader at) {
                element = name;
            }

            @Override
            public void says(String said) {
                if (element.matches("Manager|Company|lpwstr") && !said.isBlank()) {
                    named.merge(element, said, String::concat);
                }
            }
        });
        named.forEach((element, value) -> named(
                element.equals("lpwstr") ? "a property of its own" : element.toLowerCase(Locale.ROOT),
                Optional.of(value)));
    }

    private void named(String what, Optional<String> value) {
        value.filter(text -> !text.isBlank())
                .ifPresent(text -> tell("Its properties name as %s \"%s\"".formatted(what, Text.excerpt(text, 60))));
    }

    static String counted(long number, String thing) {
        return number == 1 ? "1 " + thing : "%,d %ss".formatted(number, thing);
    }
}
