package foi.pdf;

import foi.letters.Letter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Dates and identity of a document, both taken from the letter, so that the same letter is the same bytes. */
final class Colophon {

    private Colophon() {}

    static void write(PDDocument paper, Letter letter) throws IOException {
        ZonedDateTime noon = letter.dated().atTime(LocalTime.NOON).atZone(ZoneOffset.UTC);
        paper.getDocumentInformation().setCreationDate(GregorianCalendar.from(noon));
        paper.getDocumentInformation().setModificationDate(GregorianCalendar.from(noon));
        PDMetadata metadata = paper.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String date = letter.dated() + "T12:00:00+00:00";
        String dated = xmp.replaceAll("<xmp:CreateDate>[^<]*</xmp:CreateDate>", element("CreateDate", date))
                .replaceAll("<xmp:ModifyDate>[^<]*</xmp:ModifyDate>", element("ModifyDate", date));
        if (!dated.contains("<xmp:ModifyDate>")) {
            dated = dated.replace(
                    element("CreateDate", date), element("CreateDate", date) + element("ModifyDate", date));
        }
        paper.getDocumentInformation().setKeywords(letter.reference());
        metadata.importXMPMetadata(
                CaseMetadata.into(dated, letter, paper.getDocumentCatalog().getLanguage())
                        .getBytes(StandardCharsets.UTF_8));
        paper.setDocumentId(identity(letter));
    }

    private static String element(String name, String content) {
        return "<xmp:%s>%s</xmp:%s>".formatted(name, content, name);
    }

    private static long identity(Letter letter) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(letter.reference().getBytes(StandardCharsets.UTF_8));
            digest.update(letter.chain().getBytes(StandardCharsets.UTF_8));
            digest.update(letter.page().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
