package foi.cli;

import foi.register.InputRefused;
import java.io.BufferedReader;
import java.io.IOException;

/** Asks the person at the terminal. */
final class Asking {

    private Asking() {}

    /** The line that is typed in answer to {@code question}; empty at the end of what is typed. */
    static String line(String question, Terminal terminal, BufferedReader answers) {
        terminal.err().print(question);
        terminal.err().flush();
        try {
            String line = answers.readLine();
            if (line == null) {
                terminal.err().println();
                return "";
            }
            return line;
        } catch (IOException gone) {
            throw new InputRefused("The terminal is gone.", "Begin again.");
        }
    }
}
