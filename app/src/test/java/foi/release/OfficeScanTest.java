package foi.release;

import static org.assertj.core.api.Assertions.assertThat;

import foi.register.Hidden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficeScanTest {

    @Test
    void a_workbook_of_one_sheet_hides_nothing() throws IOException {
        assertThat(hidden(workbook())).isEmpty();
    }

    @Test
    void hidden_sheets_rows_and_columns_are_found_with_their_places() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet staff = workbook.createSheet("Staff");
            workbook.createSheet("Deep");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            staff.createRow(4).setZeroHeight(true);
            staff.createRow(5).setZeroHeight(true);
            staff.setColumnHidden(1, true);
            staff.setColumnHidden(27, true);

            assertThat(hidden(workbook))
                    .containsExactly(
                            "sheet \"Staff\": the sheet is hidden",
                            "sheet \"Deep\": the sheet is hidden so that Excel does not list it",
                            "sheet \"Staff\": 2 rows are hidden or filtered away, the first is row 5",
                            "sheet \"Staff\": columns are hidden: B, AB");
        }
    }

    @Test
    void comments_and_who_wrote_it_are_found() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
            comment.setString("Ask Mary first");
            sheet.getRow(0).getCell(0).setCellComment(comment);
            workbook.getProperties().getCoreProperties().setCreator("Mary Smith");

            assertThat(hidden(workbook))
                    .anyMatch(told -> told.contains("1 comment, such as \"Ask Mary first\""))
                    .contains("Its properties name as author \"Mary Smith\"");
        }
    }

    @Test
    void the_data_behind_a_pivot_table_are_found() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < 3; i++) {
                sheet.createRow(i).createCell(0).setCellValue("a");
                sheet.getRow(i).createCell(1).setCellValue("b" + i);
            }
            sheet.createPivotTable(new AreaReference("A1:B3", SpreadsheetVersion.EXCEL2007), new CellReference("E5"));

            assertThat(hidden(workbook)).anyMatch(told -> told.contains("behind a pivot table"));
        }
    }

    @Test
    void a_document_without_a_past_hides_nothing() throws IOException {
        assertThat(hidden(document())).isEmpty();
    }

    @Test
    void tracked_changes_hidden_and_white_text_and_comments_are_found() throws IOException {
        try (XWPFDocument document = document()) {
            XWPFParagraph paragraph = document.createParagraph();
            CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
            deleted.setAuthor("Mary Smith");
            deleted.addNewR().addNewDelText().setStringValue("We knew in March.");
            XWPFRun secret = document.createParagraph().createRun();
            secret.setText("Nobody sees this");
            secret.setVanish(true);
            XWPFRun white = document.createParagraph().createRun();
            white.setText("Nor this");
            white.setColor("FFFFFF");
            document.createComments()
                    .createComment(java.math.BigInteger.ONE)
                    .createParagraph()
                    .createRun()
                    .setText("Is that so?");

            assertThat(hidden(document))
                    .containsExactly(
                            "1 tracked change; deleted is \"We knew in March.\"",
                            "text is hidden: \"Nobody sees this\"",
                            "text is white: \"Nor this\"",
                            "1 comment, such as \"Is that so?\"");
        }
    }

    @Test
    void a_whole_file_within_another_is_found() throws Exception {
        try (XWPFDocument document = document()) {
            document.getPackage()
                    .createPart(
                            org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName("/word/embeddings/a.xlsx"),
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                    .getOutputStream()
                    .write(1);
            assertThat(hidden(document))
                    .containsExactly("A whole file is embedded in it, such as the workbook behind a chart");
        }
    }

    @Test
    void slides_that_are_skipped_and_notes_are_found() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.getProperties().getCoreProperties().setCreator("");
            show.createSlide();
            assertThat(hidden(show)).isEmpty();
            show.createSlide().setHidden(true);
            show.getNotesSlide(show.getSlides().get(0));
            assertThat(hidden(show)).containsExactly("1 slide hidden", "1 page of speaker's notes");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, 'x,y', CSV table, 0",
        "a.txt, hello, text, 0",
        "a.eml, 'From: a', e-mail, 1",
        "a.xls, '\u00d0\u00cf\u0011\u00e0', Office file of before 2007, 1",
        "a.zip, 'PK\u0003\u0004', archive of files, 1",
        "a.bin, '\u0000\u0001', file, 1",
        "a.jpg, '\u00ff\u00d8\u00ff\u00e0 JFIF', JPEG picture, 0",
        "a.jpg, '\u00ff\u00d8\u00ff\u00e1 Exif\u0000\u0000', JPEG picture, 1",
        "a.pdf, 'x,y', text, 1",
        "a.docx, '%PDF-1.7', PDF, 2",
    })
    void every_kind_of_file_is_known_by_its_content(String name, String content, String type, int hides) {
        var sight = new Scanner().look(name, content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(sight.type()).isEqualTo(type);
        assertThat(sight.hidden()).hasSize(hides);
    }

    @Test
    void a_package_that_is_cut_short_is_told_of_and_not_passed() throws IOException {
        byte[] whole = bytes(workbook());
        var sight = new Scanner().look("a.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(sight.hidden()).isNotEmpty();
    }

    private static XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("Spending").createRow(0).createCell(0).setCellValue("seen");
        workbook.getProperties().getCoreProperties().setCreator("");
        return workbook;
    }

    private static XWPFDocument document() {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("Seen");
        document.getProperties().getCoreProperties().setCreator("");
        return document;
    }

    private static List<String> hidden(POIXMLDocument document) throws IOException {
        String name =
                document instanceof XSSFWorkbook ? "a.xlsx" : document instanceof XWPFDocument ? "a.docx" : "a.pptx";
        return new Scanner()
                .look(name, bytes(document)).hidden().stream().map(Hidden::told).toList();
    }

    private static byte[] bytes(POIXMLDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
