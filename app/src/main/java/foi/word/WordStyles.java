package foi.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a copy: the sizes of the letter, and headings that Word knows as headings. */
final class WordStyles {

    private static final String FONT = "Arial";

    private WordStyles() {}

    static void define(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("en-GB");
        add(styles, "Normal", "Normal", 0, 22, false);
        for (int level = 1; level <= 6; level++) {
            add(styles, heading(level), "heading " + level, level, level == 1 ? 26 : 22, true);
        }
    }

    /** The style of headings of that level, from 1. */
    static String heading(int level) {
        return "Heading" + level;
    }

    private static void add(XWPFStyles styles, String id, String name, int level, int halfPoints, boolean bold) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTRPr letters = style.addNewRPr();
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        if (bold) {
            letters.addNewB();
        }
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setAfter(BigInteger.valueOf(level == 0 ? 140 : 80));
        if (level == 0) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
            paragraph.getSpacing().setBefore(BigInteger.valueOf(level == 1 ? 240 : 200));
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        styles.addStyle(new XWPFStyle(style, styles));
    }
}
