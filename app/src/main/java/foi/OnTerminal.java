package foi;

import foi.cli.Screens;
import foi.letters.Press;
import foi.register.CaseFiles;
import foi.tui.TextUi;
import java.util.Map;
import java.util.Optional;

/**
 * The screens on the terminal at which the program was started.
 *
 * @param press puts letters on paper
 * @param caseFiles reads and writes cases
 */
record OnTerminal(Press press, CaseFiles caseFiles) implements Screens {

    @Override
    public Optional<String> refusal(Map<String, String> environment) {
        return TextUi.refusal(environment);
    }

    @Override
    public void show(Opening opening) {
        new TextUi(press, caseFiles, System.getenv())
                .play(
                        opening.desk(),
                        opening.writer(),
                        opening.directory(),
                        new TextUi.Manner(opening.readOnly(), opening.ascii(), opening.rehearsing()));
    }

    @Override
    public void rehearse(Opening opening) {
        new TextUi(press, caseFiles, System.getenv()).rehearse(opening.desk(), opening.writer(), opening.directory());
    }
}
