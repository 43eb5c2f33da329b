package foi.letters;

import foi.law.Particular;
import foi.letters.Check.Fault;
import java.util.stream.Stream;

/** Whether a refusal under s.14 says which limb it relies on, and which request is repeated. */
final class RepeatChecks {

    private RepeatChecks() {}

    /** The notice states whether the request is vexatious or repeated: s.17(5). */
    static Stream<Fault> limb(Subject subject) {
        return subject.refused("14")
                .filter(d -> !d.outcome().provision().orElseThrow().precise())
                .map(d -> Fault.in(
                        d.name(),
                        "%s: it is not said whether the request is vexatious or repeated.".formatted(d.called()),
                        "Record it again as s.14(1) or s.14(2)."));
    }

    /** Only a request with which the authority complied before can be repeated. */
    static Stream<Fault> earlier(Subject subject) {
        return subject.refused("14")
                .filter(d -> d.outcome().provision().orElseThrow().needs().contains(Particular.EARLIER_REQUEST))
                .filter(d -> !namesRequestAndDay(
                        d.outcome().text(Particular.EARLIER_REQUEST).orElse("")))
                .map(d -> Fault.in(
                        d.name(),
                        "%s: the letter does not say which earlier request it repeats and when that was complied with."
                                .formatted(d.called()),
                        "Name its reference and the day of its answer (--earlier-request)."));
    }

    private static boolean namesRequestAndDay(String text) {
        return !Placeholders.saysNothing(text) && DatesInText.of(text).findAny().isPresent();
    }
}
