package foi.letters;

import foi.law.Particular;
import foi.register.Labels;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Reference;
import foi.register.Setting;
import foi.register.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A letter under examination: the case it is made from, and the words that came out.
 *
 * @param occasion what the letter is made from
 * @param words the letter as it will be read, in plain text
 * @param page the letter as the template made it
 */
record Subject(Occasion occasion, String words, String page) {

    private static final Set<OutcomeKind> REFUSALS =
            Set.of(OutcomeKind.WITHHELD, OutcomeKind.REFUSED, OutcomeKind.NEITHER_CONFIRM_NOR_DENY);

    /** How near the way to complain has to stand to the words that invite it, in letters. */
    private static final int BEFORE = 200;

    private static final int AFTER = 600;

    Stream<Part> parts() {
        return occasion.request().parts().stream();
    }

    /** The name by which officers call {@code part}. */
    String name(Part part) {
        return Labels.of(occasion.request()).name(part);
    }

    Reference reference() {
        return occasion.request().reference();
    }

    /** Every outcome with the part it belongs to. */
    Stream<Decided> decided() {
        return parts().flatMap(part -> part.outcomes().stream().map(o -> new Decided(part, name(part), o)));
    }

    /** The outcomes by which complying is refused under that section: 12 or 14. */
    Stream<Decided> refused(String section) {
        return decided()
                .filter(d -> d.outcome().kind() == OutcomeKind.REFUSED
                        && d.outcome()
                                .provision()
                                .orElseThrow()
                                .citation()
                                .section()
                                .equals(section));
    }

    /** What the officer says in this letter that no case holds. */
    String said() {
        return occasion.supplement().words();
    }

    /** The parts about which clarification is needed and has not been asked. */
    List<Part> unclear() {
        return Concerned.unclear(occasion.request(), occasion.dated());
    }

    /** The parts whose public interest is not decided. */
    List<Part> undecided() {
        return Concerned.undecided(occasion.request(), occasion.dated());
    }

    /** What the officer wrote, as against what the templates say. */
    Stream<Written> written() {
        Stream<Written> forAll = Stream.of(
                        occasion.request().answer(), occasion.supplement().words())
                .map(text -> new Written(Optional.empty(), text, false));
        Stream<Written> answers = parts().map(part -> new Written(Optional.of(name(part)), part.answer(), false));
        Stream<Written> texts = decided()
                .flatMap(d -> d.outcome().particulars().texts().entrySet().stream()
                        .map(text -> new Written(
                                Optional.of(d.name()),
                                text.getValue(),
                                text.getKey() == Particular.EARLIER_REQUEST
                                        || text.getKey() == Particular.AGGREGATED)));
        return Stream.of(forAll, answers, texts)
                .flatMap(all -> all)
                .filter(written -> !written.text().isBlank());
    }

    boolean noticeWording() {
        return occasion.settings().get(Setting.WORDING_NOT_HELD).equals("notice");
    }

    /** Whether the letter is, or calls itself, a refusal notice, so that s.17(7) governs its end. */
    boolean isNotice() {
        return decided()
                .map(d -> d.outcome().kind())
                .anyMatch(kind -> REFUSALS.contains(kind) || (kind == OutcomeKind.NOT_HELD && noticeWording()));
    }

    /** Whether the part says that something is refused. */
    static boolean refuses(Part part) {
        return REFUSALS.stream().anyMatch(part::has);
    }

    /** Whether the letter says {@code phrase}, however its lines are broken and its commas set. */
    boolean says(String phrase) {
        return squeezed(words).contains(squeezed(phrase));
    }

    /** What stands close to {@code phrase} wherever the letter says it after its last question, squeezed. */
    Stream<String> closingPassages(String phrase) {
        String letter = squeezed(words);
        String wanted = squeezed(phrase);
        int start = parts().map(part -> squeezed(Text.shown(part.question())))
                .filter(letter::contains)
                .mapToInt(question -> letter.indexOf(question) + question.length())
                .max()
                .orElse(0);
        return IntStream.iterate(letter.indexOf(wanted, start), at -> at >= 0, at -> letter.indexOf(wanted, at + 1))
                .mapToObj(at -> letter.substring(Math.max(start, at - BEFORE), Math.min(letter.length(), at + AFTER)));
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s|,]+", "").toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * A text of the officer's.
     *
     * @param part the name by which officers call the part it belongs to; absent for the letter as a whole
     * @param text what was written
     * @param namesEarlier whether it is there to name other requests
     */
    record Written(Optional<String> part, String text, boolean namesEarlier) {}

    /**
     * An outcome where it belongs.
     *
     * @param part the part it is about
     * @param name the name by which officers call the part
     * @param outcome what was decided
     */
    record Decided(Part part, String name, Outcome outcome) {

        /** How a sentence calls it: "s.22 (the 2018/19 figures)". */
        String called() {
            String cited = outcome.provision()
                    .map(p -> p.citation().toString())
                    .orElse(outcome.kind().code());
            return outcome.scope().isBlank() ? cited : cited + " (" + Text.excerpt(outcome.scope(), 60) + ")";
        }
    }
}
