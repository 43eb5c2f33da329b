package foi;

import foi.cli.Screens;
import foi.desk.Workshop;
import foi.register.CaseFiles;
import foi.tui.TextUi;
import java.util.Map;
import java.util.Optional;

/**
 * The screens on the terminal at which the program was started.
 *
 * @param workshop makes files of letters
 * @param caseFiles reads and writes cases
 */
record OnTerminal(Workshop workshop, CaseFiles caseFiles) implements Screens {

    @Override
    public Optional<String> refusal(Map<String, String> environment) {
        return TextUi.refusal(environment);
    }

    @Override
    public void show(Opening opening) {
        new TextUi(workshop, caseFiles, System.getenv())
                .play(
                        opening.desk(),
                        opening.writer(),
                        opening.directory(),
                        new TextUi.Manner(opening.readOnly(), opening.ascii(), opening.rehearsing()));
    }

    @Override
    public void rehearse(Opening opening) {
        new TextUi(workshop, caseFiles, System.getenv())
                .rehearse(opening.desk(), opening.writer(), opening.directory());
    }
}
