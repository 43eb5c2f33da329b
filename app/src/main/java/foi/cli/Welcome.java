package foi.cli;

import foi.desk.DemoCases;
import foi.desk.ImportCases;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Greets a person who types {@code foi} and nothing else, and offers to make a register where there is none. */
final class Welcome {

    private final Session session;
    private final Terminal terminal;
    private final BufferedReader answers;

    Welcome(Session session) {
        this.session = session;
        this.terminal = session.terminal();
        this.answers = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    }

    /** Makes a register where there is none and one is wanted; whether there is one now. */
    boolean greet() {
        if (session.hasRegister()) {
            return true;
        }
        Columns.sentence("There is no register in %s yet.".formatted(session.directory()), terminal);
        if (!agreed("Create one there? (y/n) ")) {
            Columns.sentence("Nothing was made. foi demo shows the whole job on a throw-away register.", terminal);
            return false;
        }
        new InitCommand().create(session, session.directory(), answers);
        if (agreed("Put cases for practice into it? They cannot be taken out again. (y/n) ")) {
            practise();
        }
        return true;
    }

    private void practise() {
        ImportCases task = new ImportCases(session.desk(), session.workplace().caseFiles());
        task.take(task.read(DemoCases.file(DemoCases.OFFICE, session.days(), session.today())), false);
    }

    private boolean agreed(String question) {
        String answer = Asking.line(question, terminal, answers);
        return answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
