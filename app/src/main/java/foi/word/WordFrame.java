package foi.word;

import foi.letters.Letter;
import java.math.BigInteger;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What surrounds the words of a copy: A4 with the letter's margins, what it is above, reference and page below. */
final class WordFrame {

    /** Twentieths of a point. */
    private static final double MILLIMETRE = 1440 / 25.4;

    private WordFrame() {}

    static void draw(XWPFDocument document, Letter letter) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(length(210));
        size.setH(length(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(length(24));
        margins.setBottom(length(24));
        margins.setLeft(length(24));
        margins.setRight(length(20));
        margins.setHeader(length(10));
        margins.setFooter(length(10));
        margins.setGutter(BigInteger.ZERO);
        XWPFParagraph above = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        above.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun what = above.createRun();
        what.setBold(true);
        what.setFontSize(10);
        what.setText(
                letter.draft()
                        ? "WORKING COPY of a draft \u2013 not the letter, and not checked"
                        : "WORKING COPY \u2013 not the letter, which is the PDF that was issued");
        XWPFParagraph below = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        below.setAlignment(ParagraphAlignment.RIGHT);
        small(below).setText("Our reference " + letter.reference() + ", page ");
        field(below, "PAGE");
        small(below).setText(" of ");
        field(below, "NUMPAGES");
        CoreProperties about = document.getProperties().getCoreProperties();
        about.setTitle("Working copy of " + letter.title());
        about.setCreator(letter.authority());
        about.setSubjectProperty(letter.reference());
    }

    static BigInteger length(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * MILLIMETRE));
    }

    private static XWPFRun small(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(9);
        return run;
    }

    private static void field(XWPFParagraph paragraph, String name) {
        paragraph.getCTP().addNewFldSimple().setInstr(name);
    }
}
