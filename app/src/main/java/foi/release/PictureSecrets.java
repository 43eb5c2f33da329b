package foi.release;

import foi.register.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What pictures carry beside what is seen: where and with what they were taken (Exif), and words about them. */
final class PictureSecrets {

    private PictureSecrets() {}

    static List<Hidden> in(byte[] content) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        List<Hidden> hidden = new ArrayList<>();
        if (bytes.contains("Exif\0\0") || bytes.contains("eXIf")) {
            hidden.add(new Hidden("It carries data of the camera (Exif), perhaps where and when it was taken", ""));
        }
        if (bytes.contains("http://ns.adobe.com/xap/") || bytes.contains("tEXt") || bytes.contains("iTXt")) {
            hidden.add(new Hidden("It carries words about itself, perhaps who made it", ""));
        }
        return hidden;
    }
}
