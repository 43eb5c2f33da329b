package foi.desk;

import foi.desk.Fact.Change;
import foi.register.Asked;
import foi.register.EventKind;
import foi.register.InputRefused;
import foi.register.Layout;
import foi.register.Overtaken;
import foi.register.Overtaken.Clash;
import foi.register.Request;
import foi.register.Requester;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Corrects facts about who asks, what they asked and who deals with it. The day of receipt is not among them. */
public final class AmendRequest {

    private final Changing changing;

    /** The task at {@code desk}. */
    public AmendRequest(Desk desk) {
        this.changing = new Changing(desk);
    }

    /** Puts the facts given in the place of those recorded; an empty text takes an optional fact away. Tells what was done. */
    public String amend(String reference, Amendment facts) {
        return changing.change(reference, request -> {
                    if (facts.to(request).equals(request)) {
                        throw new InputRefused(
                                "Nothing would change.",
                                "Give a fact that differs from what foi show %s shows.".formatted(reference));
                    }
                    return amended(request, facts);
                })
                .summary();
    }

    /**
     * The same for an officer who began with the case as it {@code was}. Of the facts given only those count that differ
     * from it; the others stay as they are, whatever a colleague made of them.
     *
     * @throws Overtaken when a colleague has made something else of such a fact meanwhile
     */
    public String amend(String reference, Amendment facts, Request was) {
        Amendment wanted = facts.unlike(was);
        return changing.changeUnlessDone(
                reference,
                now -> wanted.to(now).equals(now)
                        ? Optional.of("The facts are as you wrote them already; nothing is changed.")
                        : Optional.empty(),
                now -> {
                    List<Clash> clashes = Fact.clashes(was, now, wanted.to(was));
                    if (!clashes.isEmpty()) {
                        throw changing.overtaking(now).changed(clashes, event -> event.kind() == EventKind.AMENDED);
                    }
                    return amended(now, wanted);
                });
    }

    private Changing.Changed amended(Request request, Amendment facts) {
        Request amended = facts.to(request);
        if (amended.requester().name().isBlank()) {
            throw new InputRefused("The applicant's name cannot be empty (s.8(1)(b)).", "Give the name.");
        }
        List<Change> changes = Change.between(request, amended);
        // What was answered stays as it was; who asks and who deals with it may still be corrected.
        if (changes.stream().anyMatch(Change::answered)) {
            changing.refuseClosed(request);
        }
        return new Changing.Changed(
                amended,
                EventKind.AMENDED,
                "Amended %s.".formatted(changes.stream().map(Change::name).collect(Collectors.joining(", "))),
                changes.stream().map(Change::line).collect(Collectors.joining("\n")));
    }

    /**
     * The facts to be corrected; an absent one stays as it is.
     *
     * @param name the applicant's name
     * @param email their e-mail address
     * @param address their postal address
     * @param organisation the body for which they write
     * @param subject the line that names the request
     * @param theirReference their own reference
     * @param owner the officer who deals with it
     * @param onBehalfOf the authority for which the office answers
     * @param layout how the response is set out
     */
    public record Amendment(
            Optional<String> name,
            Optional<String> email,
            Optional<String> address,
            Optional<String> organisation,
            Optional<String> subject,
            Optional<String> theirReference,
            Optional<String> owner,
            Optional<String> onBehalfOf,
            Optional<Layout> layout) {

        /** Everything stays as it is. */
        public static final Amendment NONE = new Amendment(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        Request to(Request request) {
            Requester was = request.requester();
            Asked asked = request.asked();
            return request.amended(
                    new Requester(
                            name.orElse(was.name()),
                            over(was.email(), email),
                            over(was.address(), address),
                            over(was.organisation(), organisation)),
                    new Asked(
                            asked.received(),
                            asked.channel(),
                            subject.orElse(asked.subject()),
                            asked.body(),
                            over(asked.theirReference(), theirReference)),
                    over(request.owner(), owner),
                    over(request.onBehalfOf(), onBehalfOf),
                    layout.or(request::layout));
        }

        /** Those of the facts that differ from what {@code was}. */
        Amendment unlike(Request was) {
            Requester who = was.requester();
            return new Amendment(
                    name.filter(given -> !given.equals(who.name())),
                    unlike(email, who.email()),
                    unlike(address, who.address()),
                    unlike(organisation, who.organisation()),
                    subject.filter(given -> !given.equals(was.asked().subject())),
                    unlike(theirReference, was.asked().theirReference()),
                    unlike(owner, was.owner()),
                    unlike(onBehalfOf, was.onBehalfOf()),
                    layout.filter(given -> !Optional.of(given).equals(was.layout())));
        }

        private static Optional<String> unlike(Optional<String> given, Optional<String> was) {
            return given.filter(text -> !over(was, given).equals(was));
        }

        private static Optional<String> over(Optional<String> was, Optional<String> given) {
            return given.isPresent() ? given.filter(text -> !text.isBlank()) : was;
        }
    }
}
