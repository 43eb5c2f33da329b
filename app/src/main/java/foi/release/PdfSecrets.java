package foi.release;

import foi.register.Hidden;
import foi.register.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** What a PDF hides: text that is covered or not painted, notes, files within it, earlier versions, its author. */
final class PdfSecrets {

    private static final int MOST_PAGES = 3_000;
    private static final Pattern SAVED = Pattern.compile("startxref");

    private final List<Hidden> hidden = new ArrayList<>();

    private PdfSecrets() {}

    static List<Hidden> in(byte[] content) throws IOException {
        PdfSecrets secrets = new PdfSecrets();
        try (PDDocument paper = Loader.loadPDF(content)) {
            secrets.pages(paper);
            secrets.catalog(paper.getDocumentCatalog());
            secrets.revisions(new String(content, StandardCharsets.ISO_8859_1));
            secrets.metadata(paper.getDocumentInformation());
        } catch (InvalidPasswordException locked) {
            secrets.tell("It is locked with a password and cannot be looked into", "");
        }
        return secrets.hidden;
    }

    private void tell(String what, String where) {
        hidden.add(new Hidden(what, where));
    }

    private void pages(PDDocument paper) throws IOException {
        int number = 0;
        for (PDPage page : paper.getPages()) {
            number++;
            if (number > MOST_PAGES) {
                tell("It has more than %,d pages, and the rest was not looked at".formatted(MOST_PAGES), "");
                return;
            }
            String where = "page " + number;
            PageSight.of(page).forEach((how, text) -> tell("%s: \"%s\"".formatted(how, Text.excerpt(text, 60)), where));
            annotations(page, where);
        }
    }

    private void annotations(PDPage page, String where) throws IOException {
        Map<String, List<PDAnnotation>> kinds = page.getAnnotations().stream()
                .filter(note -> !(note instanceof PDAnnotationLink) && !(note instanceof PDAnnotationWidget))
                .filter(note -> !"Popup".equals(note.getSubtype()))
                .collect(Collectors.groupingBy(note -> String.valueOf(note.getSubtype())));
        kinds.forEach((kind, notes) -> {
            String said = notes.stream()
                    .map(PDAnnotation::getContents)
                    .filter(words -> words != null && !words.isBlank())
                    .findFirst()
                    .map(words -> ", such as \"" + Text.excerpt(words, 40) + "\"")
                    .orElse("");
            tell(
                    switch (kind) {
                        case "FileAttachment" -> "a file is attached to the page" + said;
                        case "Redact" -> "a redaction is marked and was never carried out" + said;
                        default -> "%s (%s)%s".formatted(count(notes.size(), "annotation"), kind, said);
                    },
                    where);
        });
    }

    private void catalog(PDDocumentCatalog catalog) throws IOException {
        if (catalog.getNames() != null && catalog.getNames().getEmbeddedFiles() != null) {
            tell("Files are embedded in it", "");
        }
        if (catalog.getNames() != null && catalog.getNames().getJavaScript() != null) {
            tell("It holds a program (JavaScript)", "");
        }
        if (catalog.getOCProperties() != null) {
            List<String> off = Stream.of(catalog.getOCProperties().getGroupNames())
                    .filter(name -> !catalog.getOCProperties().isGroupEnabled(name))
                    .toList();
            if (!off.isEmpty()) {
                tell("Layers are switched off: " + String.join(", ", off), "");
            }
        }
        if (catalog.getAcroForm() != null) {
            long filled = catalog.getAcroForm().getFields().stream()
                    .filter(field -> !String.valueOf(field.getValueAsString()).isBlank())
                    .count();
            if (filled > 0) {
                tell("%s of a form %s filled in".formatted(count(filled, "field"), filled == 1 ? "is" : "are"), "");
            }
        }
    }

    /** Each time a PDF is saved in place, what it was before stays in it. A file prepared for the web ends twice. */
    private void revisions(String bytes) {
        long saved = SAVED.matcher(bytes).results().count();
        boolean prepared = bytes.lastIndexOf("/Linearized", 2048) >= 0;
        if (saved > (prepared ? 2 : 1)) {
            tell("It still holds %s of itself".formatted(count(saved - (prepared ? 2 : 1), "earlier version")), "");
        }
    }

    private void metadata(PDDocumentInformation about) {
        said("author", about.getAuthor());
        said("keywords", about.getKeywords());
    }

    private void said(String what, @org.jspecify.annotations.Nullable String value) {
        Optional.ofNullable(value)
                .filter(text -> !text.isBlank())
                .ifPresent(text ->
                        tell("Its properties name as %s \"%s\"".formatted(what, Text.excerpt(text, 60)), ""));
    }

    private static String count(long number, String thing) {
        return number == 1 ? "1 " + thing : number + " " + thing + "s";
    }
}
