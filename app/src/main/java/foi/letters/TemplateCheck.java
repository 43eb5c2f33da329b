package foi.letters;

import foi.law.Trouble;
import foi.law.WorkingDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/** Makes every kind of letter from an authority's own templates, and tells what they have lost of what it must hold. */
public final class TemplateCheck {

    private final Path own;
    private final WorkingDays days;

    /** The check of the templates in {@code own}, which need not exist. */
    public TemplateCheck(Path own, WorkingDays days) {
        this.own = own;
        this.days = days;
    }

    /**
     * Something that a template does not print.
     *
     * @param file the authority's own template, below its directory
     * @param line the line, from 1, at which it would stand
     * @param what what is lost, or why no letter can be made
     * @param letters the letters that lack it
     */
    public record Lost(String file, int line, String what, List<LetterKind> letters) {}

    /** What is lost, in the order of the letters; empty where every letter holds what it must. */
    public List<Lost> lost() {
        Map<String, Lost> lost = new LinkedHashMap<>();
        for (LetterKind kind : LetterKind.values()) {
            read(kind, Specimen.of(kind, days), Element.of(kind)).forEach(found -> join(lost, found));
        }
        read(LetterKind.RESPONSE, Specimen.late(days), List.of(Element.apology()))
                .forEach(found -> join(lost, found));
        return List.copyOf(lost.values());
    }

    private static void join(Map<String, Lost> all, Lost found) {
        all.merge(
                found.file() + found.line() + found.what(),
                found,
                (one, other) -> new Lost(
                        one.file(),
                        one.line(),
                        one.what(),
                        Stream.concat(one.letters().stream(), other.letters().stream())
                                .distinct()
                                .toList()));
    }

    private List<Lost> read(LetterKind kind, Occasion occasion, List<Element> elements) {
        String letter;
        try {
            String page = new LetterWriter(new Templates(own))
                    .write(kind, occasion, false)
                    .page();
            letter = Element.bare(PageReader.words(page));
        } catch (SAXException malformed) {
            return List.of(new Lost(
                    TemplateFiles.of(kind),
                    1,
                    "the letter is no well-formed page: " + malformed.getMessage(),
                    List.of(kind)));
        } catch (Trouble faulty) {
            return List.of(new Lost(TemplateFiles.of(kind), 1, faulty.what(), List.of(kind)));
        }
        return elements.stream()
                .filter(element -> !element.isIn(letter))
                .map(element -> lost(element, kind))
                .toList();
    }

    private Lost lost(Element element, LetterKind kind) {
        Gap gap = gap(element.file(), element.expression(), kind).orElse(new Gap(TemplateFiles.of(kind), 1));
        return new Lost(
                gap.file(), gap.line(), "%s is lost (%s)".formatted(element.name(), element.source()), List.of(kind));
    }

    /** The authority's file that took the place of {@code file}, or of one that includes it, and the line of the loss. */
    private Optional<Gap> gap(String file, String expression, LetterKind kind) {
        Path taken = own.resolve(file);
        if (Files.isRegularFile(taken)) {
            return Optional.of(new Gap(file, line(lines(taken), TemplateFiles.text(file), expression)));
        }
        String name = file.substring(file.lastIndexOf('/') + 1);
        return including(name, kind).stream()
                .filter(including -> !including.equals(file))
                .flatMap(including -> gap(including, name + "\"", kind).stream())
                .findFirst();
    }

    /** The program's templates of that letter that include {@code name}, the partials first. */
    private static List<String> including(String name, LetterKind kind) {
        return TemplateFiles.names().stream()
                .filter(file -> file.startsWith("partials/") || file.equals(TemplateFiles.of(kind)))
                .filter(file -> TemplateFiles.text(file).contains(name + "\">"))
                .sorted((one, other) -> Boolean.compare(!one.startsWith("partials/"), !other.startsWith("partials/")))
                .toList();
    }

    /** After the last line that both have before the expression; the first line where they have none in common. */
    private static int line(List<String> own, String program, String expression) {
        List<String> lines = program.lines().map(String::strip).toList();
        int at = 0;
        while (at < lines.size() && !lines.get(at).contains(expression)) {
            at++;
        }
        for (int before = Math.min(at, lines.size() - 1); before >= 0; before--) {
            int found = lines.get(before).isEmpty() ? -1 : own.indexOf(lines.get(before));
            if (found >= 0) {
                return Math.min(found + (before == at ? 1 : 2), Math.max(1, own.size()));
            }
        }
        return 1;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file).lines().map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Gap(String file, int line) {}
}
