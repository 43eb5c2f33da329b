package foi.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typefaces of a letter, each read when first wanted and then kept. */
final class Typefaces {

    /** Liberation Sans, and DejaVu Sans for what that lacks. */
    enum Face {
        REGULAR("/liberation/LiberationSans-Regular.ttf"),
        BOLD("/liberation/LiberationSans-Bold.ttf"),
        ITALIC("/liberation/LiberationSans-Italic.ttf"),
        BOLD_ITALIC("/liberation/LiberationSans-BoldItalic.ttf"),
        LAST_RESORT("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    private final Map<Face, TrueTypeFont> kept = new EnumMap<>(Face.class);

    TrueTypeFont font(Face face) {
        return kept.computeIfAbsent(face, Typefaces::read);
    }

    /** Whether Liberation Sans alone can print the whole of {@code text}. */
    boolean suffices(String text) {
        return text.codePoints().allMatch(point -> point <= '~' || has(Face.REGULAR, point));
    }

    /** Whether some face has a character for {@code point}. */
    boolean has(int point) {
        return has(Face.REGULAR, point) || has(Face.LAST_RESORT, point);
    }

    /** The width of {@code text} in parts of the size of the type: an em is 1. */
    float width(Face face, String text) {
        try {
            TrueTypeFont font = font(face);
            float sum = 0;
            for (int point : text.codePoints().toArray()) {
                sum += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(point));
            }
            return sum / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean has(Face face, int point) {
        try {
            return font(face).getUnicodeCmapLookup().getGlyphId(point) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ligatures stay off: they cost half the time of a letter, and letters would be lost from its text layer. */
    private static TrueTypeFont read(Face face) {
        try (InputStream file = Typefaces.class.getResourceAsStream(face.file)) {
            if (file == null) {
                throw new FileNotFoundException(face.file);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
