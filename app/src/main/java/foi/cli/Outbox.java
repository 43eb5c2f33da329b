package foi.cli;

import foi.desk.Dispatch;
import foi.letters.Letter;
import foi.register.InputRefused;
import foi.register.IssuedLetter;
import foi.register.Setting;
import foi.register.Settings;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where documents are put as files.
 *
 * @param directory the directory for files that are given no name
 */
record Outbox(Path directory) implements Dispatch {

    static Outbox of(Settings settings, Path register) {
        String set = settings.get(Setting.OUTBOX);
        return new Outbox(set.isBlank() ? register.resolve("letters") : Input.path(set));
    }

    /** Writes a draft, over an earlier one. */
    Path put(Letter letter, byte[] pdf) {
        PassingFile.makeDirectory(directory);
        return put(directory.resolve(name(letter.reference(), letter.kind().code()) + "-draft.pdf"), pdf);
    }

    /** Writes an issued letter out again, over the file of its name. */
    Path again(IssuedLetter letter) {
        PassingFile.makeDirectory(directory);
        return put(
                directory.resolve(name(letter.reference().written(), letter.kind()) + ".pdf"),
                letter.pdf().toArray());
    }

    /** Writes {@code content} to the file that the officer named. */
    static Path put(Path place, byte[] content) {
        return PassingFile.of(place, content).arrive();
    }

    @Override
    public Sent prepare(Letter letter, byte[] pdf) {
        PassingFile.makeDirectory(directory);
        return to(free(name(letter.reference(), letter.kind().code()))).prepare(letter, pdf);
    }

    /** Sends to the file that the officer named, which must not be there yet. */
    static Dispatch to(Path place) {
        return (letter, pdf) -> {
            if (Files.exists(place)) {
                throw new InputRefused("The file %s is there already.".formatted(place), "Give another name with -o.");
            }
            PassingFile passing = PassingFile.of(place, pdf);
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

    private Path free(String name) {
        Path place = directory.resolve(name + ".pdf");
        for (int n = 2; Files.exists(place); n++) {
            place = directory.resolve("%s-%d.pdf".formatted(name, n));
        }
        return place;
    }

    private static String name(String reference, String kind) {
        return reference.replaceAll("[^\\p{L}\\d._-]+", "-") + "-" + kind;
    }
}
