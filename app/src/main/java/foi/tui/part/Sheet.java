package foi.tui.part;

import foi.law.Dates;
import foi.law.HolidaysNotPublished;
import foi.register.InputRefused;
import foi.register.Labels;
import foi.register.Outcome;
import foi.register.Part;
import foi.register.Reference;
import foi.register.Request;
import foi.register.Standing;
import foi.register.Text;
import foi.register.Touched;
import foi.tui.stage.Office;
import java.util.List;
import java.util.Optional;

/**
 * A part as the register has it, or all parts together.
 *
 * @param request the case
 * @param part the part; absent for the answer that serves all of them
 * @param locked why nothing can be changed, in a sentence; absent while it can
 */
record Sheet(Request request, Optional<Part> part, Optional<String> locked) {

    /** The part of that number. Throws {@link InputRefused} when there is none. */
    static Sheet of(Office office, Reference reference, int number) {
        Request request = office.desk().request(reference.written());
        Part part = request.parts().stream()
                .filter(p -> p.number() == number)
                .findFirst()
                .orElseThrow(() -> new InputRefused(
                        "This part of %s is there no longer; a colleague has removed it.".formatted(reference),
                        "Go back to the case and choose another one."));
        return new Sheet(request, Optional.of(part), locked(office, request));
    }

    static Sheet ofAll(Office office, Reference reference) {
        Request request = office.desk().request(reference.written());
        return new Sheet(request, Optional.empty(), locked(office, request));
    }

    private static Optional<String> locked(Office office, Request request) {
        return office.locked().or(() -> closed(office, request));
    }

    private static Optional<String> closed(Office office, Request request) {
        try {
            Standing standing = office.desk().standing(request);
            String when =
                    standing.responded().map(day -> " on " + Dates.full(day)).orElse("");
            return standing.state().closed()
                    ? Optional.of("%s was %s%s and stays as it was. Log a follow-up as a new request."
                            .formatted(request.reference(), standing.state().words(), when))
                    : Optional.empty();
        } catch (HolidaysNotPublished unknown) {
            return Optional.empty();
        }
    }

    /** The same as the register has it now; when the part is gone, as it was, and locked. */
    Sheet again(Office office) {
        if (part.isEmpty()) {
            return ofAll(office, reference());
        }
        int number = part.get().number();
        boolean gone =
                office.desk().request(reference().written()).parts().stream().noneMatch(p -> p.number() == number);
        return gone
                ? new Sheet(
                        request, part, Optional.of("A colleague has removed this part. Your text stays as a draft."))
                : of(office, reference(), number);
    }

    Reference reference() {
        return request.reference();
    }

    String answer() {
        return part.map(Part::answer).orElse(request.answer());
    }

    List<Outcome> outcomes() {
        return part.map(Part::outcomes).orElse(List.of());
    }

    String question() {
        return part.map(p -> Text.shown(p.question()).strip())
                .orElse("One answer that serves all parts together; each part may have one of its own besides.");
    }

    /** The part as it stands in a sentence. */
    String name() {
        return part.map(p -> "part " + Labels.of(request).name(p)).orElse("the answer to all parts");
    }

    /** The same at the beginning of one. */
    String capital() {
        return name().replaceFirst("^p", "P").replaceFirst("^t", "T");
    }

    String title() {
        return reference() + " · " + (part.isPresent() ? name() : "answer to all parts");
    }

    /** The number of the part so many places further on. */
    Optional<Integer> neighbour(int step) {
        List<Integer> numbers = request.parts().stream().map(Part::number).toList();
        int place = part.map(p -> numbers.indexOf(p.number())).orElse(-1) + step;
        return part.isPresent() && place >= 0 && place < numbers.size()
                ? Optional.of(numbers.get(place))
                : Optional.empty();
    }

    /** What a colleague did to this case, if it is one of these. */
    Optional<Touched> touched(List<Touched> cases) {
        return cases.stream()
                .filter(touched -> touched.reference().equals(reference()))
                .findFirst();
    }

    /** What is to be done next on this part, as a sentence that follows another. */
    String next() {
        if (part.isEmpty()) {
            return "";
        }
        if (outcomes().isEmpty()) {
            return " It has no outcome yet: F5 adds one.";
        }
        return outcomes().stream()
                .filter(outcome -> !outcome.missing().isEmpty())
                .findFirst()
                .map(outcome -> " %s still needs something: F6.".formatted(Words.brief(outcome)))
                .or(() -> neighbour(1)
                        .map(n -> " F9 goes on to part %s."
                                .formatted(Labels.of(request).name(n))))
                .orElse("");
    }
}
