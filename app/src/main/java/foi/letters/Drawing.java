package foi.letters;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Makes a picture of a drawing (SVG), fine enough for paper; it fetches nothing that the drawing asks for. */
final class Drawing {

    /** 13 mm at 1,200 points an inch; no picture is wider than the widest letterhead. */
    private static final int HEIGHT = 614;

    private static final int WIDEST = 4_000;

    private static final URI NOWHERE = URI.create("letterhead.svg");

    private Drawing() {}

    private static boolean isEmpty(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels).allMatch(pixel -> pixel >>> 24 == 0);
    }

    /** The drawing as PNG; nothing where it is none, or shows nothing. */
    static Optional<byte[]> png(byte[] svg) throws IOException {
        LoaderContext alone = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(svg), NOWHERE, alone);
        if (drawing == null
                || !(drawing.size().getHeight() > 0)
                || !(drawing.size().getWidth() > 0)) {
            return Optional.empty();
        }
        FloatSize size = drawing.size();
        double scale = Math.min(HEIGHT / size.getHeight(), WIDEST / size.getWidth());
        int width = (int) Math.max(1, Math.round(size.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(size.getHeight() * scale));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render((java.awt.Component) null, pen, new ViewBox(width, height));
        pen.dispose();
        if (isEmpty(picture)) {
            return Optional.empty();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return Optional.of(png.toByteArray());
    }
}
