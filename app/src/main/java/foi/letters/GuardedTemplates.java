package foi.letters;

import freemarker.core.MarkupOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The template engine with each template looked at before it is used: one that switches the escaping off is refused,
 * since a requester's words could become markup, and so is one that makes templates of words; each can be interrupted.
 */
final class GuardedTemplates extends Configuration {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\?\\s*(?:no_esc|noEsc|interpret)\\b|[<\\[]#(?:noautoesc|noAutoEsc|outputformat|outputFormat)\\b");

    private final Set<Template> ready = Collections.newSetFromMap(new WeakHashMap<>());

    GuardedTemplates() {
        super(VERSION_2_3_35);
    }

    @Override
    public synchronized @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object lookup,
            @Nullable String encoding,
            boolean parse,
            boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, lookup, encoding, parse, ignoreMissing);
        if (template != null && !ready.contains(template)) {
            look(template);
            // What the engine has for its own trial page on the web: a check for interruption in each loop.
            _CoreAPI.addThreadInterruptedChecks(template);
            ready.add(template);
        }
        return template;
    }

    private static void look(Template template) throws IOException {
        Matcher found = FORBIDDEN.matcher(template.toString());
        boolean unescaped = !template.getAutoEscaping() || !(template.getOutputFormat() instanceof MarkupOutputFormat);
        if (found.find() || unescaped) {
            throw new IOException(
                    "%s has %s, by which a requester's words could become part of the page or of a template."
                            .formatted(
                                    template.getName(),
                                    unescaped
                                            ? "no escaping"
                                            : "\"" + found.group().strip() + "\""));
        }
    }
}
