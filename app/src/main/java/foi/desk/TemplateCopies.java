package foi.desk;

import foi.letters.TemplateFiles;
import foi.register.InputRefused;
import foi.register.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The authority's own templates: copies of the program's that it changes. A file that is there is never overwritten. */
public final class TemplateCopies {

    private final Path directory;

    /** The templates in {@code directory}, which need not exist. */
    public TemplateCopies(Path directory) {
        this.directory = directory;
    }

    /** Whether the authority has its own version of that template. */
    public boolean has(String name) {
        return Files.isRegularFile(directory.resolve(name));
    }

    /** Files in the directory that no letter uses: misspelt, perhaps. */
    public List<String> unused() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory, 4)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString())
                    .filter(name -> !TemplateFiles.names().contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw refused("read", e);
        }
    }

    /** The template that {@code typed} names, with its ending or without. */
    public static String named(String typed) {
        return TemplateFiles.names().stream()
                .filter(name -> name.equals(typed)
                        || name.equals(typed + ".ftlh")
                        || name.equals("partials/" + typed + ".ftlh"))
                .findFirst()
                .orElseThrow(() -> new InputRefused(
                        "There is no template \"%s\".".formatted(Text.excerpt(typed, 40)),
                        "foi templates list names them all."));
    }

    /**
     * Copies templates of the program.
     *
     * @param names which
     * @return the copies that were made; those that are there already are left as they are
     * @throws InputRefused when a copy cannot be written
     */
    public List<Path> export(List<String> names) {
        List<Path> made = new ArrayList<>();
        for (String name : names) {
            Path copy = directory.resolve(name);
            try {
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, TemplateFiles.text(name), StandardOpenOption.CREATE_NEW);
                made.add(copy);
            } catch (FileAlreadyExistsException there) {
                if (!Files.isRegularFile(copy)) {
                    throw refused("written", there);
                }
            } catch (IOException e) {
                throw refused("written", e);
            }
        }
        return made;
    }

    private InputRefused refused(String what, IOException e) {
        String why = e instanceof AccessDeniedException ? "you have no permission" : String.valueOf(e.getMessage());
        return new InputRefused(
                "The templates in %s cannot be %s: %s.".formatted(directory, what, Text.excerpt(why, 200)),
                "Look at the directory's permissions, or give another with --to.");
    }
}
