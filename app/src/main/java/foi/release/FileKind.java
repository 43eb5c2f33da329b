package foi.release;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file is, told by its content; its name is only believed where the content leaves it open. */
@SuppressWarnings("ImmutableEnumChecker") // the list of endings is made by List.of
enum FileKind {
    PDF("PDF", "application/pdf", "pdf"),
    WORKBOOK("Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsm"),
    DOCUMENT(
            "Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm"),
    SLIDES("PowerPoint slides", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    OLD_OFFICE("Office file of before 2007", "application/octet-stream", "xls", "doc", "ppt", "msg"),
    ZIP("archive of files", "application/zip", "zip", "odt", "ods"),
    JPEG("JPEG picture", "image/jpeg", "jpg", "jpeg"),
    PNG("PNG picture", "image/png", "png"),
    CSV("CSV table", "text/csv", "csv"),
    TEXT("text", "text/plain", "txt", "md"),
    EMAIL("e-mail", "message/rfc822", "eml"),
    OTHER("file", "application/octet-stream");

    private final String title;
    private final String media;
    private final List<String> endings;

    FileKind(String title, String media, String... endings) {
        this.title = title;
        this.media = media;
        this.endings = List.of(endings);
    }

    String title() {
        return title;
    }

    String media() {
        return media;
    }

    /** Whether a file called {@code name} would be taken for another kind. */
    boolean disguised(String name) {
        FileKind called = named(name);
        return this != OTHER && called != OTHER && called != this;
    }

    static FileKind of(String name, byte[] content) {
        if (begins(content, "%PDF-")) {
            return PDF;
        } else if (begins(content, "PK\u0003\u0004")) {
            return packed(content);
        } else if (begins(content, "\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        } else if (begins(content, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        } else if (begins(content, "\u0089PNG")) {
            return PNG;
        }
        FileKind called = named(name);
        return isText(content) && (called == CSV || called == EMAIL) ? called : isText(content) ? TEXT : OTHER;
    }

    /** The names of a package's parts stand in it uncompressed. */
    private static FileKind packed(byte[] content) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        return bytes.contains("xl/workbook")
                ? WORKBOOK
                : bytes.contains("word/document") ? DOCUMENT : bytes.contains("ppt/presentation") ? SLIDES : ZIP;
    }

    private static FileKind named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst()
                .orElse(OTHER);
    }

    private static boolean begins(byte[] content, String signature) {
        byte[] first = signature.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= first.length && Arrays.equals(content, 0, first.length, first, 0, first.length);
    }

    private static boolean isText(byte[] content) {
        for (int i = 0; i < Math.min(content.length, 8192); i++) {
            if (content[i] == 0) {
                return false;
            }
        }
        return content.length > 0;
    }
}
