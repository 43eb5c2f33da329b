package foi.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Lists as Word has them: each with a numbering of its own, so that each begins at its own number. */
final class WordLists {

    private static final int LEVELS = 9;

    private final XWPFNumbering numbering;
    private int begun;

    WordLists(XWPFDocument document) {
        this.numbering = document.createNumbering();
    }

    /** The numbering of a new list at {@code depth}, from 0. */
    BigInteger begin(boolean numbered, int depth, int start) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(begun++));
        for (int level = 0; level < LEVELS; level++) {
            CTLvl each = list.addNewLvl();
            each.setIlvl(BigInteger.valueOf(level));
            each.addNewStart().setVal(BigInteger.valueOf(level == depth ? start : 1));
            each.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
            each.addNewLvlText().setVal(numbered ? "%" + (level + 1) + "." : "\u2022");
            var indent = each.addNewPPr().addNewInd();
            indent.setLeft(WordFrame.length(16 + 6.0 * level));
            indent.setHanging(WordFrame.length(6));
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
