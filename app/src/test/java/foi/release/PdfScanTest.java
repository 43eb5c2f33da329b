package foi.release;

import static foi.release.Paper.box;
import static foi.release.Paper.text;
import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Hidden;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfScanTest {

    @Test
    void a_page_that_shows_all_it_holds_hides_nothing() {
        assertThat(hidden(Paper.saying("Spent: 684,599 pounds", 72, 700).bytes()))
                .isEmpty();
    }

    @Test
    void a_coloured_ground_below_the_text_covers_nothing() {
        byte[] pdf = new Paper()
                .and(box(60, 690, 300, 30, Color.LIGHT_GRAY))
                .and(text("A head on grey", 72, 700, Color.BLACK, RenderingMode.FILL))
                .and(box(60, 640, 300, 30, Color.BLACK))
                .and(text("White on black", 72, 650, Color.WHITE, RenderingMode.FILL))
                .bytes();
        assertThat(hidden(pdf)).isEmpty();
    }

    @Test
    void text_under_a_black_box_is_found_and_told() {
        byte[] pdf = Paper.saying("Mary Smith, 4 High Street", 72, 700)
                .and(box(70, 690, 300, 25, Color.BLACK))
                .and(text("Seen", 72, 600, Color.BLACK, RenderingMode.FILL))
                .bytes();
        assertThat(hidden(pdf))
                .containsExactly("page 1: text lies under a box or a picture: \"Mary Smith, 4 High Street\"");
    }

    @Test
    void text_under_a_white_box_or_a_picture_is_found() {
        assertThat(hidden(Paper.saying("Mary Smith", 72, 700)
                        .and(box(70, 690, 300, 25, Color.WHITE))
                        .bytes()))
                .hasSize(1);
        assertThat(hidden(Paper.saying("Mary Smith", 72, 700)
                        .and((paper, page, pen) -> pen.drawImage(
                                LosslessFactory.createFromImage(
                                        paper, new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB)),
                                60,
                                690,
                                300,
                                30))
                        .bytes()))
                .hasSize(1);
    }

    @Test
    void text_under_an_annotation_that_is_filled_is_found() {
        byte[] pdf = Paper.saying("Mary Smith", 72, 700)
                .and((paper, page, pen) -> {
                    PDAnnotationSquare square = new PDAnnotationSquare();
                    square.setRectangle(new PDRectangle(60, 690, 300, 30));
                    square.setInteriorColor(new PDColor(new float[] {0, 0, 0}, PDDeviceRGB.INSTANCE));
                    page.setAnnotations(List.of(square));
                })
                .bytes();
        assertThat(hidden(pdf)).hasSize(2).anyMatch(told -> told.contains("\"Mary Smith\""));
    }

    @Test
    void text_that_is_white_not_painted_or_outside_the_page_is_found() {
        assertThat(hidden(new Paper()
                        .and(text("white", 72, 700, Color.WHITE, RenderingMode.FILL))
                        .bytes()))
                .containsExactly("page 1: text is white on white: \"white\"");
        assertThat(hidden(new Paper()
                        .and(text("scanned", 72, 700, Color.BLACK, RenderingMode.NEITHER))
                        .bytes()))
                .singleElement()
                .satisfies(told -> assertThat(told).contains("not painted").contains("\"scanned\""));
        assertThat(hidden(Paper.saying("margin", 72, 30)
                        .and((paper, page, pen) -> page.setCropBox(new PDRectangle(0, 100, 595, 700)))
                        .bytes()))
                .containsExactly("page 1: text lies outside the page that is seen: \"margin\"");
    }

    @Test
    void a_comment_is_found_with_what_it_says_and_a_link_is_none() {
        byte[] pdf = Paper.saying("Seen", 72, 700)
                .and((paper, page, pen) -> {
                    PDAnnotationText note = new PDAnnotationText();
                    note.setRectangle(new PDRectangle(10, 10, 20, 20));
                    note.setContents("Do not tell them");
                    page.setAnnotations(List.of(note));
                })
                .bytes();
        assertThat(hidden(pdf)).containsExactly("page 1: 1 annotation (Text), such as \"Do not tell them\"");
    }

    @Test
    void files_within_it_and_its_author_are_found() {
        byte[] pdf = Paper.saying("Seen", 72, 700)
                .and((paper, page, pen) -> {
                    PDComplexFileSpecification file = new PDComplexFileSpecification();
                    file.setEmbeddedFile(new PDEmbeddedFile(paper, new ByteArrayInputStream(new byte[] {1})));
                    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(Map.of("source.xlsx", file));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(paper.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    paper.getDocumentCatalog().setNames(names);
                    paper.getDocumentInformation().setAuthor("Mary Smith");
                })
                .bytes();
        assertThat(hidden(pdf))
                .containsExactly("Files are embedded in it", "Its properties name as author \"Mary Smith\"");
    }

    @Test
    void an_earlier_version_that_is_still_in_it_is_found() throws IOException {
        byte[] first = Paper.saying("Mary Smith", 72, 700).bytes();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        try (PDDocument paper = Loader.loadPDF(first)) {
            paper.getPage(0).setContents(List.of());
            paper.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            paper.saveIncremental(second);
        }
        assertThat(hidden(second.toByteArray())).containsExactly("It still holds 1 earlier version of itself");
    }

    @Test
    void one_that_is_locked_or_broken_is_told_of_and_not_passed() throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        byte[] open = Paper.saying("Seen", 72, 700).bytes();
        try (PDDocument paper = Loader.loadPDF(open)) {
            paper.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            paper.save(locked);
        }
        assertThat(hidden(locked.toByteArray()))
                .containsExactly("It is locked with a password and cannot be looked into");
        assertThat(hidden(Arrays.copyOf("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), 400)))
                .singleElement()
                .satisfies(told -> assertThat(told).startsWith("It could not be looked into to the end"));
    }

    private static List<String> hidden(byte[] pdf) {
        return new Scanner()
                .look("a.pdf", pdf).hidden().stream().map(Hidden::told).toList();
    }
}
