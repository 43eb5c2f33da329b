package foi.letters;

import foi.letters.Check.Fault;
import foi.letters.Subject.Decided;
import foi.register.OutcomeKind;
import foi.register.Text;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/** Whether the letter says what was decided: an authority's own template may have lost it. */
final class PrintedChecks {

    /** So much of a text is looked for in the letter, in letters and digits. */
    private static final int ENOUGH = 60;

    private PrintedChecks() {}

    /** Each provision relied on is named, each text given for it printed, and what is not held said to be so. */
    static Stream<Fault> printed(Subject subject) {
        String letter = Element.bare(text(subject.page()));
        Stream<Fault> sections = subject.decided()
                .filter(d -> d.outcome().provision().isPresent())
                .filter(d -> !letter.contains(Element.bare(
                        d.outcome().provision().orElseThrow().citation().inFull())))
                .map(d -> lost(d, "does not name %s".formatted(d.called())));
        Stream<Fault> notHeld = subject.decided()
                .filter(d -> d.outcome().kind() == OutcomeKind.NOT_HELD)
                .filter(d -> !letter.contains("notheld") && !letter.contains("nothold"))
                .map(d -> lost(d, "does not say that the information is not held"));
        Stream<Fault> questions = subject.parts()
                .filter(part -> !letter.contains(start(part.question())))
                .map(part -> Fault.in(
                        subject.name(part),
                        "The letter does not repeat the question.",
                        "The authority's own template has lost it: compare it with the program's."));
        return Stream.of(sections, notHeld, questions).flatMap(faults -> faults);
    }

    private static Fault lost(Decided d, String what) {
        return Fault.in(
                d.name(),
                "The letter %s.".formatted(what),
                "The authority's own template has lost it: compare it with the program's.");
    }

    /** The words in the order of the page: in plain text the columns of a table stand side by side. */
    private static String text(String page) {
        try {
            return PageReader.words(page);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String start(String text) {
        String whole = Element.bare(Text.shown(text));
        return whole.substring(0, Math.min(ENOUGH, whole.length()));
    }
}
