package foi.desk;

import foi.law.Dates;
import foi.register.EventKind;
import foi.register.Happening;
import foi.register.InputRefused;
import foi.register.Labels;
import foi.register.Part;
import foi.register.Register;
import foi.register.Request;
import foi.register.Standing;
import java.util.Optional;
import java.util.function.Function;

/** Changes one case and its history together. */
final class Changing {

    private final Desk desk;

    Changing(Desk desk) {
        this.desk = desk;
    }

    /** Loads the case, lets {@code decide} change it, saves it and adds to its history; all of it or nothing. */
    Changed change(String reference, Function<Request, Changed> decide) {
        return desk.register().atomically(() -> keep(desk.request(reference), decide));
    }

    /**
     * The same where the register may have already what the officer wants: then {@code done} says so in a sentence, and
     * neither the case nor its history is touched. Tells what was done.
     */
    String changeUnlessDone(
            String reference, Function<Request, Optional<String>> done, Function<Request, Changed> decide) {
        return desk.register().atomically(() -> {
            Request request = desk.request(reference);
            return done.apply(request).orElseGet(() -> keep(request, decide).summary());
        });
    }

    private Changed keep(Request request, Function<Request, Changed> decide) {
        Changed changed = decide.apply(request);
        Register register = desk.register();
        register.save(changed.request());
        register.append(Happening.to(
                request.reference(), desk.officer(), changed.kind(), changed.summary(), changed.content()));
        return changed;
    }

    /** Says who changed what the officer was changing. */
    Overtaking overtaking(Request request) {
        return new Overtaking(desk, request);
    }

    /** The part of that number, unless a colleague has removed it. */
    static Optional<Part> part(Request request, int number) {
        return request.parts().stream().filter(part -> part.number() == number).findFirst();
    }

    /** The same, for an officer who wants {@code yours} of it. Throws {@link foi.register.Overtaken} when it is gone. */
    Part part(Request request, int number, String yours) {
        return part(request, number)
                .orElseThrow(() -> overtaking(request).removed(yours, event -> event.kind() == EventKind.PART_REMOVED));
    }

    /** How a part stands in a sentence. */
    static String named(Request request, Part part) {
        return quoted(Labels.of(request).name(part));
    }

    /** The name of a part as it stands in a sentence: labels often end with a full stop or a bracket. */
    static String quoted(String name) {
        return "part \"" + name + "\"";
    }

    /** The same for what must not change once the request is closed, because it is the record of what was answered. */
    Changed changeOpen(String reference, Function<Request, Changed> decide) {
        return change(reference, request -> {
            refuseClosed(request);
            return decide.apply(request);
        });
    }

    void refuseClosed(Request request) {
        Standing standing = desk.standing(request);
        if (standing.state().closed()) {
            throw new InputRefused(
                    "%s is closed: it was %s%s."
                            .formatted(
                                    request.reference(),
                                    standing.state().words(),
                                    standing.responded()
                                            .map(day -> " on " + Dates.full(day))
                                            .orElse("")),
                    "What was answered stays as it was; log a follow-up as a new request.");
        }
    }

    /**
     * A case as it is to be, and what is said of the change.
     *
     * @param request the case as it is to be
     * @param kind what kind of change it is
     * @param summary the change in a sentence
     * @param content the text that was put in
     */
    record Changed(Request request, EventKind kind, String summary, String content) {}
}
