package foi.tui.letter;

import foi.desk.Dispatch;
import foi.desk.Outbox;
import foi.law.Trouble;
import foi.letters.LetterKind;
import foi.register.IssuedLetter;
import foi.register.Reference;
import foi.tui.stage.Errand;
import foi.tui.stage.Notice;
import foi.tui.stage.Office;
import foi.tui.stage.Told;
import foi.tui.stage.Turn;
import java.nio.file.Path;

/** Puts letters on paper where documents go, and tells where they are. */
final class Paper {

    private Paper() {}

    /** Prints the letter as it was read. */
    static Errand draft(Reference reference, Loaded loaded) {
        return Errand.of(
                        LetterScreen.class,
                        office -> {
                            byte[] pdf = office.letters().print(loaded.proof().letter());
                            return whole(outbox(office).put(loaded.proof().letter(), pdf));
                        },
                        (self, path) -> Turn.open(
                                self,
                                Notice.of(
                                        reference + " · draft",
                                        Told.NOTHING
                                                .gap()
                                                .and("The draft is at:")
                                                .copyable(path)
                                                .gap()
                                                .and("Every page of it says DRAFT. Nothing is issued."))))
                .announcing("Printing the draft …");
    }

    /** Writes an issued document out again, byte for byte. */
    static Errand again(Reference reference, IssuedLetter letter) {
        return Errand.of(
                IssuedScreen.class,
                office -> whole(outbox(office).again(letter)),
                (self, path) -> Turn.open(
                        self,
                        Notice.of(
                                reference + " · as issued",
                                Told.NOTHING
                                        .gap()
                                        .and("The PDF is at:")
                                        .copyable(path)
                                        .gap()
                                        .and("It is the document that was issued, byte for byte."))));
    }

    /** Writes the e-mail with which an issued letter goes. */
    static Errand email(Reference reference, IssuedLetter letter) {
        return Errand.of(
                        IssuedScreen.class,
                        office -> whole(outbox(office)
                                .put(
                                        reference.written(),
                                        LetterKind.parse(letter.kind()).orElse(LetterKind.RESPONSE),
                                        ".eml",
                                        office.sending().issued(letter))),
                        (self, path) -> Turn.open(
                                self,
                                Notice.of(
                                        reference + " · e-mail",
                                        Told.NOTHING
                                                .gap()
                                                .and("The e-mail is at:")
                                                .copyable(path)
                                                .gap()
                                                .and(
                                                        "Open it with Outlook or Thunderbird: it is a draft with the letter"
                                                                + " attached. Nothing is sent until you send it."))))
                .onTrouble(
                        IssuedScreen.class,
                        Trouble.class,
                        (self, no) -> Turn.stay(self).warning(PlainWords.of(no)));
    }

    /** Where an issued letter goes. */
    static Dispatch dispatch(Office office) {
        return outbox(office);
    }

    private static Outbox outbox(Office office) {
        return office.outbox().get();
    }

    private static String whole(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
