package foi.desk;

import foi.letters.Letter;
import foi.letters.LetterKind;
import foi.register.InputRefused;
import foi.register.IssuedLetter;
import foi.register.Setting;
import foi.register.Settings;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where documents are put as files.
 *
 * <p>What cannot be written is told with an {@link InputRefused}, which ends with how another place is given.
 *
 * @param directory the directory for files that are given no name
 * @param elsewhere how the officer gives another place, such as {@code with -o}; empty where that goes without saying
 */
public record Outbox(Path directory, String elsewhere) implements Dispatch {

    /** The outbox that is set, or {@code letters} in the directory {@code register}. */
    public static Outbox of(Settings settings, Path register, String elsewhere) {
        String set = settings.get(Setting.OUTBOX);
        return new Outbox(set.isBlank() ? register.resolve("letters") : TypedPath.of(set), elsewhere);
    }

    /** Writes a draft, over an earlier one, and tells where it is. */
    public Path put(Letter letter, byte[] pdf) {
        return put(letter.reference(), letter.kind(), "-draft.pdf", pdf);
    }

    /** Writes a file about a letter, named after it and {@code ending}, over an earlier one, and tells where it is. */
    public Path put(String reference, LetterKind kind, String ending, byte[] content) {
        makeDirectory();
        return put(directory.resolve(name(reference, kind.code()) + ending), content);
    }

    /** Writes an issued letter out again, over the file of its name, and tells where it is. */
    public Path again(IssuedLetter letter) {
        makeDirectory();
        return put(directory.resolve(name(letter.reference().written(), letter.kind()) + ".pdf"), letter.document());
    }

    /** Writes {@code content} to the file that the officer named, over what is there, and tells where it is. */
    public Path put(Path place, byte[] content) {
        return PassingFile.of(place, content, elsewhere).arrive();
    }

    @Override
    public Sent prepare(Letter letter, byte[] pdf) {
        makeDirectory();
        return to(free(name(letter.reference(), letter.kind().code()))).prepare(letter, pdf);
    }

    /** Sends to the file that the officer named, which must not be there yet. */
    public Dispatch to(Path place) {
        return (letter, pdf) -> {
            if (Files.exists(place)) {
                throw new InputRefused(
                        "The file %s is there already.".formatted(place),
                        PassingFile.sentence("Give another name", elsewhere));
            }
            PassingFile passing = PassingFile.of(place, pdf, elsewhere);
            return new Sent() {
                @Override
                public String arrive() {
                    return passing.arriveOrStay().toAbsolutePath().normalize().toString();
                }

                @Override
                public void takeBack() {
                    passing.delete();
                }
            };
        };
    }

    private void makeDirectory() {
        PassingFile.makeDirectory(directory, elsewhere);
    }

    private Path free(String name) {
        Path place = directory.resolve(name + ".pdf");
        for (int n = 2; Files.exists(place); n++) {
            place = directory.resolve("%s-%d.pdf".formatted(name, n));
        }
        return place;
    }

    /** What the file of a letter is called, without its ending. */
    static String name(String reference, String kind) {
        return reference.replaceAll("[^\\p{L}\\d._-]+", "-") + "-" + kind;
    }
}
