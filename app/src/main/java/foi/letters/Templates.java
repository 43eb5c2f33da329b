package foi.letters;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The letters' templates: the authority's own where it has one of that name, else those of the program.
 *
 * <p>A template can reach nothing but the model it is given: no class, no file outside its directory, no network. It is given so much time and room and no more, and it cannot
 * make markup of what people have written.
 */
public final class Templates {

    private static final String STYLE = TemplateFiles.STYLE;

    private final Optional<Path> own;
    private final TemplateRun run;
    private @Nullable Configuration engine;

    /**
     * Templates from {@code own} first.
     *
     * @param own the authority's directory of templates, which need not exist
     */
    public Templates(Path own) {
        this(own, TemplateRun.USUAL);
    }

    Templates(Path own, TemplateRun run) {
        this.run = run;
        this.own = Optional.of(own).filter(Files::isDirectory);
    }

    /** Made when the first letter is written: most of what an officer does writes none. */
    private synchronized Configuration engine() {
        if (engine == null) {
            engine = made();
        }
        return engine;
    }

    private Configuration made() {
        Configuration made = own.isPresent() ? new GuardedTemplates() : new Configuration(Configuration.VERSION_2_3_35);
        made.setTemplateLoader(loader());
        made.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
        made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        made.setAPIBuiltinEnabled(false);
        made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        made.setLogTemplateExceptions(false);
        made.setWrapUncheckedExceptions(true);
        made.setDefaultEncoding("UTF-8");
        made.setOutputFormat(HTMLOutputFormat.INSTANCE);
        made.setNumberFormat("computer");
        made.setLocale(Locale.UK);
        made.setTimeZone(TimeZone.getTimeZone("Europe/London"));
        return made;
    }

    /** The page that the template of {@code kind} makes of {@code model}. */
    String page(LetterKind kind, Map<String, Object> model) {
        return page(TemplateFiles.of(kind), model);
    }

    /** The page that the template called {@code name} makes of {@code model}. */
    String page(String name, Map<String, Object> model) {
        try {
            return run.page(engine().getTemplate(name), model);
        } catch (TemplateException | IOException | SecurityException e) {
            throw new TemplateFaulty(name, e);
        }
    }

    /** The style sheet of the letters. */
    String style() {
        Optional<Path> ownStyle = own.map(directory -> directory.resolve(STYLE)).filter(Files::isRegularFile);
        try {
            return ownStyle.isPresent() ? Files.readString(ownStyle.get()) : TemplateFiles.text(STYLE);
        } catch (IOException e) {
            throw new TemplateFaulty(STYLE, e);
        }
    }

    private TemplateLoader loader() {
        TemplateLoader bundled = new ClassTemplateLoader(Templates.class, "/templates");
        if (own.isEmpty()) {
            return bundled;
        }
        try {
            return new MultiTemplateLoader(
                    new TemplateLoader[] {new FileTemplateLoader(own.get().toFile()), bundled});
        } catch (IOException e) {
            throw new TemplateFaulty(own.get().toString(), e);
        }
    }
}
