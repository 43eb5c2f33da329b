package foi.word;

import foi.letters.Letterhead;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes the words within a block: plain, emphasised, raised, linked; and the letterhead. */
final class WordRuns {

    private static final double PICTURE_HEIGHT = 13 / 25.4 * 72;

    private final Optional<Letterhead> letterhead;

    WordRuns(Optional<Letterhead> letterhead) {
        this.letterhead = letterhead;
    }

    /** How words look. */
    private record Look(boolean bold, boolean italic, boolean raised, String link) {

        static final Look PLAIN = new Look(false, false, false, "");

        Look of(Element element) {
            return switch (element.getTagName()) {
                case "strong", "b", "th" -> new Look(true, italic, raised, link);
                case "em", "i" -> new Look(bold, true, raised, link);
                case "sup" -> new Look(bold, italic, true, link);
                case "a" -> new Look(bold, italic, raised, element.getAttribute("href"));
                default -> this;
            };
        }
    }

    void children(Element block, XWPFParagraph paragraph) {
        children(block, paragraph, Look.PLAIN.of(block));
    }

    void add(Node node, XWPFParagraph paragraph) {
        add(node, paragraph, Look.PLAIN);
    }

    /** Every line as it is, with its spaces. */
    void literal(String text, XWPFParagraph paragraph) {
        String[] lines = text.stripTrailing().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            XWPFRun run = paragraph.createRun();
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    private void children(Element parent, XWPFParagraph paragraph, Look look) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            add(node, paragraph, look);
        }
    }

    private void add(Node node, XWPFParagraph paragraph, Look look) {
        if (node instanceof Text text) {
            say(text.getData().replaceAll("\\s+", " "), paragraph, look);
        } else if (node instanceof Element element) {
            switch (element.getTagName()) {
                case "br" -> paragraph.createRun().addBreak();
                case "img" -> picture(element, paragraph);
                default -> {
                    if (!element.getAttribute("class").equals("footnote-backref")) {
                        children(element, paragraph, look.of(element));
                    }
                }
            }
        }
    }

    private static void say(String words, XWPFParagraph paragraph, Look look) {
        boolean begins = paragraph.getText().isEmpty() || paragraph.getText().endsWith("\n");
        String said = begins ? words.stripLeading() : words;
        if (said.isEmpty()) {
            return;
        }
        boolean linked = look.link().matches("(?:https?:|mailto:).*");
        XWPFRun run = linked ? paragraph.createHyperlinkRun(look.link()) : paragraph.createRun();
        run.setText(said);
        if (look.bold()) {
            run.setBold(true);
        }
        if (look.italic()) {
            run.setItalic(true);
        }
        if (look.raised()) {
            run.setSubscript(VerticalAlign.SUPERSCRIPT);
        }
        if (linked) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
    }

    /** The register's own letterhead and no other picture. */
    private void picture(Element image, XWPFParagraph paragraph) {
        String address = image.getAttribute("src");
        if (letterhead.filter(own -> own.address().equals(address)).isEmpty()) {
            return;
        }
        byte[] bytes = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        try {
            var seen = ImageIO.read(new ByteArrayInputStream(bytes));
            double width = PICTURE_HEIGHT * seen.getWidth() / seen.getHeight();
            XWPFPicture picture = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(bytes),
                            PictureType.PNG,
                            "letterhead.png",
                            Units.toEMU(width),
                            Units.toEMU(PICTURE_HEIGHT));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(image.getAttribute("alt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
