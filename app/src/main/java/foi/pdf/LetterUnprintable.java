package foi.pdf;

import foi.law.Trouble;
import org.xml.sax.SAXParseException;

/** The page of a letter cannot be put on paper, nearly always because of what a template says. */
public final class LetterUnprintable extends Trouble {

    private static final String REMEDY =
            "Check the authority's own template and style sheet, or take them away to print with those supplied.";

    private LetterUnprintable(String what, String remedy) {
        super(what, remedy);
    }

    static LetterUnprintable malformed(SAXParseException fault) {
        return new LetterUnprintable(
                "The letter cannot be printed, because its page is not well-formed at line %d, column %d (%s)."
                        .formatted(
                                fault.getLineNumber(),
                                fault.getColumnNumber(),
                                String.valueOf(fault.getMessage()).replaceAll("[.\\s]+$", "")),
                REMEDY);
    }

    static LetterUnprintable reachingOutside(String address) {
        String shown = address.length() > 80 ? address.substring(0, 77) + "..." : address;
        return new LetterUnprintable(
                "The letter cannot be printed, because it asks for something that is not in it (" + shown + ").",
                "Take it out of the template or the style sheet; the one picture of a letter is the register's letterhead.png.");
    }

    static LetterUnprintable beyondTheEngine(Throwable fault) {
        LetterUnprintable trouble = new LetterUnprintable(
                "The letter cannot be printed, because its page cannot be laid out ("
                        + fault.getClass().getSimpleName() + ").",
                REMEDY);
        trouble.initCause(fault);
        return trouble;
    }

    @Override
    public int exitCode() {
        return 3;
    }
}
