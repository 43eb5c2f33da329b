package foi.tui;

import foi.desk.Desk;
import foi.desk.EncloseFiles;
import foi.desk.IssueLetter;
import foi.desk.Outbox;
import foi.desk.SendLetter;
import foi.desk.Workshop;
import foi.desk.WriteLetter;
import foi.letters.LetterWriter;
import foi.register.CaseFiles;
import foi.register.RegisterUnusable;
import foi.register.Setting;
import foi.tui.stage.Office;
import foi.tui.stage.Stage;
import foi.tui.tty.Options;
import foi.tui.tty.Rehearsal;
import foi.tui.tty.TtySession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text UI: a day's work without leaving it.
 *
 * @param workshop makes files of letters
 * @param caseFiles reads and writes cases
 * @param environment the environment's variables, of which {@code NO_COLOR} counts
 */
public record TextUi(Workshop workshop, CaseFiles caseFiles, Map<String, String> environment) {

    /** From the list to a case, its part and its letter, to a new request, the keys and the palette, and back. */
    private static final List<String> ROUND = List.of(
            "\033[B",
            "\033[6~",
            "\033[A",
            "/",
            "a",
            "\033",
            "v",
            "s",
            "\r",
            "\033[B",
            "\r",
            "a£",
            "\032",
            "\033",
            "\033",
            "l",
            "\t",
            "\033",
            "d",
            "\033",
            "n",
            "\033[200~1) What?\n2) When?\n3) Who?\n\033[201~",
            "\033",
            "?",
            "\033",
            "\020",
            "le",
            "\033");

    /**
     * How it is opened.
     *
     * @param readOnly whether nothing may be changed
     * @param ascii whether nothing but ASCII may be drawn
     * @param rehearsing whether another day than the real one is rehearsed
     */
    public record Manner(boolean readOnly, boolean ascii, boolean rehearsing) {}

    /** Why the screens cannot be shown on the terminal that {@code environment} tells of; empty when they can. */
    public static Optional<String> refusal(Map<String, String> environment) {
        return TtySession.refusal(environment);
    }

    /** Shows the screens until the officer leaves. Whatever ends them, what was typed is kept. */
    public void play(Desk desk, LetterWriter writer, Path directory, Manner manner) {
        Office office = office(desk, writer, directory, manner);
        Stage stage = new Stage(office, new Rooms().worklist(office));
        Options plain = Options.of(environment, manner.ascii());
        try {
            TtySession.play(stage, new Options(plain.colour(), plain.ascii(), office.editor()));
        } catch (IOException e) {
            throw new RegisterUnusable(
                    "The terminal cannot be used (%s).".formatted(e.getMessage()),
                    "Try another one, or work with commands: foi --help.");
        } catch (RuntimeException | Error bug) {
            stage.hangUp();
            throw bug;
        }
    }

    /** Goes once through the screens without a terminal, so that the launcher learns which classes they take. */
    public void rehearse(Desk desk, LetterWriter writer, Path directory) {
        Office office = office(desk, writer, directory, new Manner(false, false, false));
        try {
            Rehearsal.rehearse(new Stage(office, new Rooms().worklist(office)), Options.of(Map.of(), false), ROUND);
        } catch (IOException e) {
            throw new RegisterUnusable(
                    "The screens cannot be rehearsed (%s).".formatted(e.getMessage()),
                    "They can be used all the same.");
        }
    }

    private Office office(Desk desk, LetterWriter writer, Path directory, Manner manner) {
        WriteLetter letters = new WriteLetter(desk, writer, workshop.press());
        return new Office(
                desk,
                letters,
                new IssueLetter(desk, letters, writer, caseFiles),
                new SendLetter(desk, letters, writer, workshop.post()),
                new EncloseFiles(desk, workshop.scan()),
                () -> Outbox.of(desk.settings(), directory, ""),
                caseFiles,
                new Rooms(),
                Optional.of(desk.settings().get(Setting.EDITOR)).filter(command -> !command.isBlank()),
                manner.readOnly(),
                manner.rehearsing());
    }
}
