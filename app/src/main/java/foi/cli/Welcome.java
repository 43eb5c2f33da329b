package foi.cli;

import foi.desk.DemoCases;
import foi.desk.ImportCases;
import foi.desk.Worklist;
import foi.desk.Worklist.Filter;
import foi.register.Selection;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a person sees who types {@code foi} and nothing else: the worklist, or the offer to make a register. */
final class Welcome {

    private static final int DONE = 0;

    private final Session session;
    private final Terminal terminal;
    private final BufferedReader answers;

    Welcome(Session session) {
        this.session = session;
        this.terminal = session.terminal();
        this.answers = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    }

    int greet() {
        if (!session.hasRegister()) {
            Columns.sentence("There is no register in %s yet.".formatted(session.directory()), terminal);
            if (!agreed("Create one there? (y/n) ")) {
                Columns.sentence("Nothing was made. foi demo shows the whole job on a throw-away register.", terminal);
                return DONE;
            }
            new InitCommand().create(session, session.directory(), answers);
            if (agreed("Put cases for practice into it? They cannot be taken out again. (y/n) ")) {
                practise();
            }
        }
        worklist();
        return DONE;
    }

    private void practise() {
        ImportCases task = new ImportCases(session.desk(), session.workplace().caseFiles());
        task.take(task.read(DemoCases.file(DemoCases.OFFICE, session.days(), session.today())), false);
    }

    private void worklist() {
        ListCommand.print(new Worklist(session.desk()).rows(Selection.OPEN, Filter.NONE), session);
        terminal.out().flush();
        terminal.err().println();
        terminal.err().println("foi log        takes a request in      foi show REF   shows a case");
        terminal.err().println("foi check REF  reads its letter        foi issue REF  issues the letter");
        terminal.err().println("foi --help lists every command; foi COMMAND --help explains one.");
    }

    private boolean agreed(String question) {
        String answer = Asking.line(question, terminal, answers);
        return answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
