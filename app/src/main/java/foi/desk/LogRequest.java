package foi.desk;

import foi.law.Dates;
import foi.register.Clocks;
import foi.register.Draft;
import foi.register.EventKind;
import foi.register.Happening;
import foi.register.InputRefused;
import foi.register.Reference;
import foi.register.ReferencePattern;
import foi.register.Register;
import foi.register.Request;
import foi.register.Setting;
import foi.register.Settings;
import foi.register.Standing;
import java.time.LocalDate;
import java.util.List;

/** Logs a request: gives it the next reference and works out when it is due. */
public final class LogRequest {

    private final Desk desk;

    /** The task at {@code desk}. */
    public LogRequest(Desk desk) {
        this.desk = desk;
    }

    /**
     * Logs {@code draft}.
     *
     * @throws InputRefused when it names nobody, says nothing, or arrived in the future
     */
    public Logged log(Draft draft) {
        refuseWhatCannotBe(draft);
        Settings settings = desk.settings();
        Standing standing = Standing.of(Clocks.of(draft, settings.reading()), desk.days(), desk.today());
        Register register = desk.register();
        return register.atomically(() -> {
            List<Reference> similar =
                    register.similar(draft.requester(), draft.asked().subject());
            Request request =
                    draft.under(draft.reference().orElseGet(() -> nextReference(draft, settings)), settings.reading());
            register.add(request);
            register.append(Happening.to(
                    request.reference(),
                    desk.officer(),
                    EventKind.LOGGED,
                    "Logged; received on %s."
                            .formatted(Dates.full(request.asked().received())),
                    request.asked().body()));
            return new Logged(request.reference(), standing, similar);
        });
    }

    /** The next reference that is free; serials that an imported case has taken are passed over. */
    Reference nextReference(Draft draft, Settings settings) {
        ReferencePattern pattern = settings.references();
        LocalDate received = draft.asked().received();
        String initials = settings.initialsOf(desk.officer());
        long first = Long.parseLong(settings.get(Setting.REFERENCE_FIRST));
        Reference next;
        do {
            next = pattern.write(received, initials, desk.register().nextSerial(pattern.series(received), first));
        } while (desk.register().find(next).isPresent());
        return next;
    }

    /** Refuses a draft that cannot be a request: s.8(1) wants a name, and a description of what is asked for. */
    void refuseWhatCannotBe(Draft draft) {
        if (draft.requester().name().isBlank()) {
            throw new InputRefused("The request has no name of the applicant (s.8(1)(b)).", "Give it with --name.");
        }
        if (draft.asked().subject().isBlank() && draft.asked().body().isBlank()) {
            throw new InputRefused(
                    "The request says nothing: it has neither a text nor a subject.",
                    "Give its text as a file or on standard input, or a subject with --subject.");
        }
        if (draft.asked().received().isAfter(desk.today())) {
            throw new InputRefused(
                    "%s is in the future.".formatted(Dates.full(draft.asked().received())),
                    "Give the day on which the request arrived, today (%s) or before."
                            .formatted(Dates.full(desk.today())));
        }
    }

    /**
     * What an officer wants to know once a request is logged.
     *
     * @param reference its reference
     * @param standing when it is due
     * @param similar earlier requests of the same applicant or on the same subject
     */
    public record Logged(Reference reference, Standing standing, List<Reference> similar) {}
}
