package foi.letters;

import foi.letters.Check.Fault;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Regime;
import foi.register.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the request itself asks for that a letter may overlook: another regime, a form of communication. */
final class RequestChecks {

    private static final Pattern ENVIRONMENT =
            Pattern.compile("(?i)\\b(?:emissions?|air quality|pollut\\w+|contaminated land"
                    + "|flood(?:ing|s|ed)?|sewage|landfill|biodiversity|wildlife|habitats?|greenhouse gas\\w*|carbon footprint"
                    + "|noise (?:nuisance|complaints?|levels?|monitoring)|asbestos|pesticides?|herbicides?|glyphosate"
                    + "|incinerat\\w+|nitrogen dioxide|water quality|planning (?:permission|application|enforcement)s?"
                    + "|tree preservation|tree felling|radioactiv\\w*|fracking)\\b");

    private static final Pattern FORM =
            Pattern.compile("(?i)\\b(?:excel|xlsx?|csv|spreadsheets?|machine[- ]readable|re-?usable form\\w*)\\b");
    private static final Pattern WISH = Pattern.compile(
            "(?i)\\b(?:provide[ds]?|send|sent|suppl\\w+|format|prefer\\w*|receive|would like|i'd like|please|in the form)\\b");
    private static final Pattern MET =
            Pattern.compile("(?i)excel|xlsx?\\b|\\bcsv\\b|spreadsheet|attach|enclos|https?://|www\\.|\\bformat\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n");

    private RequestChecks() {}

    /** Environmental information is answered under the Environmental Information Regulations 2004, as s.39 has it. */
    static Stream<Fault> environmental(Subject subject) {
        if (subject.occasion().request().regime() != Regime.FOIA) {
            return Stream.empty();
        }
        return subject.parts()
                .filter(part -> part.outcomes().stream()
                        .noneMatch(o -> o.provision()
                                .filter(p -> p.citation().section().equals("39"))
                                .isPresent()))
                .flatMap(
                        part -> word(ENVIRONMENT, part.question()).stream()
                                .map(
                                        word -> Fault.in(
                                                subject.name(part),
                                                "\"%s\" reads like environmental information, which the Environmental Information Regulations 2004 govern."
                                                        .formatted(Text.excerpt(word, 40)),
                                                "If it is, answer the part under those Regulations (regulation 14 for a refusal) and record s.39(1); if not, accept the risk.")));
    }

    /** A form that the applicant prefers is followed so far as practicable, or the letter says why not: s.11(1A) and (3). */
    static Stream<Fault> form(Subject subject) {
        Stream<String> asked = Stream.concat(
                Stream.of(subject.occasion().request().asked().body()),
                subject.parts().map(Part::question));
        Optional<String> wish = asked.flatMap(SENTENCE_END::splitAsStream)
                .filter(sentence -> WISH.matcher(sentence).find())
                .flatMap(sentence -> word(FORM, sentence).stream())
                .findFirst();
        boolean disclosed = subject.decided().anyMatch(d -> d.outcome().kind() == OutcomeKind.DISCLOSED);
        boolean met = subject.written()
                .anyMatch(written -> MET.matcher(written.text()).find());
        return wish.filter(form -> disclosed && !met).stream()
                .map(form -> Fault.whole(
                        "The applicant asks for it in a form (\"%s\"), and the letter neither says that it comes so nor why not."
                                .formatted(form),
                        "Send the file along and say so in the answer, or give the reasons that s.11(3) asks for."));
    }

    private static Optional<String> word(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::find).map(Matcher::group);
    }
}
