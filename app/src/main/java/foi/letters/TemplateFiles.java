package foi.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The files of the program's own templates, which an authority can copy and change. */
public final class TemplateFiles {

    static final String STYLE = "letter.css";

    /** What the e-mail says with which a letter goes. */
    static final String COVER = "cover.ftlh";

    private static final List<String> PARTIALS = List.of(
            "asked",
            "clarification",
            "complaints",
            "elsewhere",
            "enclosed",
            "head",
            "letterhead",
            "licence",
            "neither",
            "not-held",
            "opening",
            "outcome",
            "part",
            "refused",
            "register",
            "regulator",
            "regulator-right",
            "signoff",
            "withdrawn",
            "withheld",
            "words");

    private TemplateFiles() {}

    /** Their names below the directory of templates: the letters, what they include, and the style sheet. */
    public static List<String> names() {
        Stream<String> letters = Arrays.stream(LetterKind.values()).map(TemplateFiles::of);
        Stream<String> partials = PARTIALS.stream().map(name -> "partials/" + name + ".ftlh");
        return Stream.of(letters, partials, Stream.of(COVER, STYLE))
                .flatMap(all -> all)
                .toList();
    }

    /** The name of the file from which a letter of {@code kind} is made. */
    static String of(LetterKind kind) {
        return kind.code() + ".ftlh";
    }

    /** The program's own file of that name. */
    public static String text(String name) {
        try (InputStream in = TemplateFiles.class.getResourceAsStream("/templates/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
