package foi.desk;

import foi.register.Bytes;
import foi.register.Enclosure;
import foi.register.EventKind;
import foi.register.Happening;
import foi.register.Hidden;
import foi.register.InputRefused;
import foi.register.Register;
import foi.register.Request;
import foi.register.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Keeps files with a case that go with its letters: looks into each for what it hides, and gives none to another case.
 */
public final class EncloseFiles {

    /** In bytes; what is larger goes by another way than a letter. */
    private static final long LARGEST = 50_000_000;

    private static final int LONGEST_NAME = 120;

    private final Desk desk;
    private final ReleaseScan scan;

    /** The task at {@code desk}. */
    public EncloseFiles(Desk desk, ReleaseScan scan) {
        this.desk = desk;
        this.scan = scan;
    }

    /**
     * Adds a copy of {@code file} to the case.
     *
     * @param called the name by which the letter lists it; the file's own when absent
     */
    public Enclosure add(String reference, Path file, Optional<String> called) {
        Request request = desk.request(reference);
        String name = name(called.orElseGet(() -> String.valueOf(file.getFileName())));
        Bytes content = read(file);
        ReleaseScan.Sight sight = scan.look(name, content.toArray());
        Register register = desk.register();
        return register.atomically(() -> {
            List<Enclosure> there = register.enclosures(request.reference());
            refuse(
                    there,
                    each -> each.name().equalsIgnoreCase(name),
                    "a file called \"" + name + "\"",
                    "Give this one another name (--name), or remove the other.");
            refuse(there, each -> each.sha256().equals(content.sha256()), "this very file", "Nothing need be done.");
            Enclosure enclosure = new Enclosure(
                    there.stream().mapToInt(Enclosure::number).max().orElse(0) + 1,
                    name,
                    sight.type(),
                    sight.media(),
                    content.size(),
                    content.sha256(),
                    desk.officer().account(),
                    register.now(),
                    sight.hidden(),
                    Optional.empty());
            ReleaseFiles.touch(desk, request.reference());
            register.enclose(request.reference(), enclosure, content);
            register.append(Happening.to(
                    request.reference(),
                    desk.officer(),
                    EventKind.ENCLOSED,
                    "Enclosed \"%s\" (%s, %d bytes, SHA-256 %s).%s"
                            .formatted(name, sight.type(), content.size(), content.sha256(), hides(sight.hidden())),
                    sight.hidden().stream().map(Hidden::told).collect(Collectors.joining("\n"))));
            return enclosure;
        });
    }

    private static String hides(List<Hidden> hidden) {
        return hidden.isEmpty()
                ? ""
                : " It hides: %s."
                        .formatted(
                                Text.excerpt(hidden.stream().map(Hidden::told).collect(Collectors.joining("; ")), 300));
    }

    private static void refuse(List<Enclosure> there, Predicate<Enclosure> same, String what, String remedy) {
        if (there.stream().anyMatch(same)) {
            throw new InputRefused("The case has %s already.".formatted(what), remedy);
        }
    }

    private static String name(String typed) {
        String name = Text.line(typed);
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.matches(".*[/\\\\:*?\"<>|].*")
                || name.startsWith(".")) {
            throw new InputRefused(
                    "\"%s\" is no name for a file that goes out.".formatted(Text.excerpt(name, 60)),
                    "Give a name of letters and digits with its ending, such as --name spending.csv.");
        }
        return name;
    }

    private static Bytes read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new InputRefused("%s is a directory.".formatted(file), "Give the name of a file.");
            }
            long size = Files.size(file);
            if (size == 0 || size > LARGEST) {
                throw new InputRefused(
                        size == 0 ? "%s is empty.".formatted(file) : "%s is larger than 50 MB.".formatted(file),
                        size == 0 ? "Look whether it was saved." : "Send it by another way, and say so in the answer.");
            }
            return new Bytes(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new InputRefused(
                    "%s cannot be read.".formatted(file), "Check its name, and that you may read it on this host.");
        }
    }

    /** The files of a case. */
    public List<Enclosure> list(String reference) {
        return desk.register().enclosures(desk.request(reference).reference());
    }

    /** The file of a case by its name or its number. */
    public Enclosure find(String reference, String which) {
        List<Enclosure> files = list(reference);
        return files.stream()
                .filter(file -> file.name().equalsIgnoreCase(which.strip())
                        || String.valueOf(file.number()).equals(which.strip()))
                .findFirst()
                .orElseThrow(() -> new InputRefused(
                        "%s has no file \"%s\".".formatted(reference, Text.excerpt(which, 60)),
                        files.isEmpty()
                                ? "It has none yet; foi enclosure %s add FILE adds one.".formatted(reference)
                                : "It has %s."
                                        .formatted(files.stream()
                                                .map(file -> file.number() + " " + file.name())
                                                .collect(Collectors.joining(", ")))));
    }

    /** The bytes of a file. */
    public Bytes content(String reference, Enclosure file) {
        return desk.register().content(desk.request(reference).reference(), file.number());
    }
}
