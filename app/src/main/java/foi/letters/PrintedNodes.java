package foi.letters;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** The parts of Markdown that look different on paper: links, images and headings. */
final class PrintedNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    PrintedNodes(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class, Heading.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            image(image);
        } else {
            heading(node);
        }
    }

    private void link(Link link) {
        String address = context.urlSanitizer().sanitizeLinkUrl(link.getDestination());
        if (address.isBlank()) {
            children(link);
            return;
        }
        String words = words(link);
        String printed = address.replaceFirst("^mailto:", "");
        html.tag("a", Markdown.link(context.encodeUrl(address), printed));
        children(link);
        html.tag("/a");
        if (!sameAddress(words, printed)) {
            html.text(" (" + printed + ")");
        }
    }

    private void image(Image image) {
        String words = words(image);
        html.text("[image: " + (words.isBlank() ? image.getDestination() : words) + "]");
    }

    /** Headings inside an answer stand below the requester's question, whatever level was typed. */
    private void heading(Node heading) {
        html.line();
        html.tag("h3");
        children(heading);
        html.tag("/h3");
        html.line();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private static boolean sameAddress(String words, String address) {
        return bare(words).equals(bare(address));
    }

    private static String bare(String address) {
        return address.strip().replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }
}
