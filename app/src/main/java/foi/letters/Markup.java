package foi.letters;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;

/** XHTML that a template prints as it is; every other string it escapes. */
final class Markup {

    private Markup() {}

    static Object of(String xhtml) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(xhtml);
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
