package foi.cli;

import foi.register.Officer;
import foi.register.Text;

/** Reminds an officer who has set no name that letters are signed with the account. */
final class Signature {

    private Signature() {}

    static void remind(Session session) {
        Officer officer = session.workplace().officer();
        if (!session.desk().settings().isNamed(officer)) {
            Columns.sentence(
                    "The letter is signed \"%s\".".formatted(Text.line(officer.account())), session.terminal());
            Columns.sentence(howToSign(officer), session.terminal());
        }
    }

    /** How the officer's own name gets under letters. */
    static String howToSign(Officer officer) {
        return "To sign with your name: foi settings officer.%s \"Name, Post\"."
                .formatted(Text.line(officer.account()));
    }
}
