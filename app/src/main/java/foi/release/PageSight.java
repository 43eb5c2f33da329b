package foi.release;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquareCircle;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Paints a page in mind, and tells which of its text somebody who looks at it would not see: what is painted over,
 * what is never painted, what is white on white, and what lies outside the page.
 */
final class PageSight extends PDFGraphicsStreamEngine {

    private static final int MOST = 4_000;

    /** A letter of text, and how it comes not to be seen. */
    private static final class Glyph {

        final String text;
        final double x;
        final double y;
        String fate;

        Glyph(String text, double x, double y, String fate) {
            this.text = text;
            this.x = x;
            this.y = y;
            this.fate = fate;
        }
    }

    private static final String SEEN = "";
    private static final String COVERED = "text lies under a box or a picture";
    private static final String UNPAINTED = "text is there that is not painted, such as what a scanner has read";
    private static final String WHITE = "text is white on white";
    private static final String OUTSIDE = "text lies outside the page that is seen";

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rectangle2D> grounds = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private int covers;

    private PageSight(PDPage page) {
        super(page);
    }

    /** How text is hidden, and the text that is. */
    static Map<String, String> of(PDPage page) throws IOException {
        PageSight sight = new PageSight(page);
        sight.processPage(page);
        for (PDAnnotation note : page.getAnnotations()) {
            if (note instanceof PDAnnotationSquareCircle box && box.getInteriorColor() != null) {
                sight.cover(rectangle(note.getRectangle()), true);
            }
        }
        Map<String, String> hidden = new LinkedHashMap<>();
        for (Glyph glyph : sight.glyphs) {
            if (!glyph.fate.equals(SEEN)) {
                hidden.merge(glyph.fate, glyph.text, String::concat);
            }
        }
        hidden.values().removeIf(String::isBlank);
        return hidden;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text == null) {
            return;
        }
        double x = matrix.getTranslateX() + displacement.getX() * matrix.getScalingFactorX() / 2;
        double y = matrix.getTranslateY() + matrix.getScalingFactorY() * 0.3;
        glyphs.add(new Glyph(text, x, y, fate(x, y)));
    }

    private String fate(double x, double y) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            return UNPAINTED;
        }
        if (!rectangle(getPage().getCropBox()).contains(x, y)) {
            return OUTSIDE;
        }
        boolean white = mode == RenderingMode.FILL && isWhite(getGraphicsState().getNonStrokingColor());
        return white && grounds.stream().noneMatch(ground -> ground.contains(x, y)) ? WHITE : SEEN;
    }

    private void cover(Rectangle2D area, boolean ground) {
        if (ground && grounds.size() < MOST) {
            grounds.add(area);
        }
        if (covers++ < MOST) {
            glyphs.stream()
                    .filter(glyph -> glyph.fate.equals(SEEN) && area.contains(glyph.x, glyph.y))
                    .forEach(glyph -> glyph.fate = COVERED);
        }
    }

    private void fill() {
        boolean opaque = getGraphicsState().getNonStrokeAlphaConstant() > 0.9;
        if (opaque && isBox(path)) {
            Rectangle2D area = path.getBounds2D()
                    .createIntersection(
                            getGraphicsState().getCurrentClippingPath().getBounds2D());
            if (area.getWidth() > 1 && area.getHeight() > 1) {
                cover(area, !isWhite(getGraphicsState().getNonStrokingColor()));
            }
        }
        path.reset();
    }

    /** Whether all edges go along the page, as those of a box do. */
    private static boolean isBox(Path2D path) {
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator edges = path.getPathIterator(null); !edges.isDone(); edges.next()) {
            int kind = edges.currentSegment(to);
            boolean slanted = kind == PathIterator.SEG_LINETO && Math.abs(to[0] - x) > 0.5 && Math.abs(to[1] - y) > 0.5;
            if (slanted || kind == PathIterator.SEG_CUBICTO || kind == PathIterator.SEG_QUADTO) {
                return false;
            }
            x = to[0];
            y = to[1];
        }
        return true;
    }

    private static boolean isWhite(PDColor colour) {
        try {
            if (colour.isPattern() || colour.getColorSpace() == null) {
                return false;
            }
            float[] rgb = colour.getColorSpace().toRGB(colour.getComponents());
            return rgb[0] > 0.97 && rgb[1] > 0.97 && rgb[2] > 0.97;
        } catch (IOException | RuntimeException unknown) {
            return false;
        }
    }

    private static Rectangle2D rectangle(PDRectangle box) {
        return new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        boolean opaque = !image.isStencil()
                && !(image instanceof PDImageXObject picture
                        && (picture.getSoftMask() != null
                                || picture.getCOSObject().containsKey(COSName.MASK)));
        if (opaque) {
            AffineTransform place =
                    getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
            cover(
                    place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                            .getBounds2D(),
                    true);
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        path.setWindingRule(windingRule);
        getGraphicsState().intersectClippingPath(path);
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        path.reset();
    }
}
