package foi.letters;

import foi.register.InputRefused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The authority's crest or logo at the top of its letters, as it is written into the page.
 *
 * @param address the picture itself as a {@code data:} address
 */
public record Letterhead(String address) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int MOST_PIXELS = 4_000;

    /** The file {@code letterhead.png} in a register's directory, else {@code letterhead.svg}, where there is one. */
    public static Optional<Letterhead> in(Path directory) {
        Path picture = directory.resolve("letterhead.png");
        if (Files.exists(picture)) {
            return Optional.of(read(picture));
        }
        Path drawing = directory.resolve("letterhead.svg");
        return Files.exists(drawing) ? Optional.of(draw(drawing)) : Optional.empty();
    }

    private static Letterhead draw(Path drawing) {
        try {
            byte[] png = Files.size(drawing) > LARGEST
                    ? new byte[0]
                    : Drawing.png(Files.readAllBytes(drawing)).orElse(new byte[0]);
            if (png.length == 0) {
                throw unusable(drawing, "is no SVG drawing of 2 MB at most that shows something");
            }
            return of(png);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw e instanceof InputRefused told ? told : unusable(drawing, "cannot be drawn");
        }
    }

    private static Letterhead of(byte[] png) {
        return new Letterhead("data:image/png;base64," + Base64.getEncoder().encodeToString(png));
    }

    private static Letterhead read(Path picture) {
        try {
            byte[] bytes = Files.size(picture) > LARGEST ? new byte[0] : Files.readAllBytes(picture);
            if (bytes.length < PNG.length || !Arrays.equals(PNG, 0, PNG.length, bytes, 0, PNG.length)) {
                throw unusable(picture, "is no PNG picture of 2 MB at most");
            }
            if (longerSide(picture, bytes) > MOST_PIXELS) {
                throw unusable(picture, "has more than 4,000 pixels in width or height");
            }
            return of(bytes);
        } catch (IOException e) {
            throw unusable(picture, "cannot be read");
        }
    }

    /** The longer side in pixels, as the picture's own head tells it. */
    private static int longerSide(Path picture, byte[] bytes) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            return Math.max(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException broken) {
            throw unusable(picture, "is damaged: it begins as a PNG picture and cannot be read as one");
        } finally {
            reader.dispose();
        }
    }

    private static InputRefused unusable(Path picture, String why) {
        return new InputRefused(
                "The letterhead %s %s.".formatted(picture, why),
                "Save it as letterhead.png, about 1,000 pixels wide, or take it away.");
    }
}
