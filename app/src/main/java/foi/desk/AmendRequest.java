package foi.desk;

import foi.register.Asked;
import foi.register.EventKind;
import foi.register.InputRefused;
import foi.register.Layout;
import foi.register.Request;
import foi.register.Requester;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                    Request amended = facts.to(request);
                    if (amended.equals(request)) {
                        throw new InputRefused(
                                "Nothing would change.",
                                "Give a fact that differs from what foi show %s shows.".formatted(reference));
                    }
                    if (amended.requester().name().isBlank()) {
                        throw new InputRefused("The applicant's name cannot be empty (s.8(1)(b)).", "Give the name.");
                    }
                    List<Difference> differences = differences(request, amended);
                    refuseWhatIsAnswered(request, differences);
                    return new Changing.Changed(
                            amended,
                            EventKind.AMENDED,
                            "Amended %s."
                                    .formatted(differences.stream()
                                            .map(Difference::name)
                                            .collect(Collectors.joining(", "))),
                            differences.stream().map(Difference::line).collect(Collectors.joining("\n")));
                })
                .summary();
    }

    /** What was answered stays as it was; who asks and who deals with it may still be corrected. */
    private void refuseWhatIsAnswered(Request request, List<Difference> differences) {
        if (differences.stream().anyMatch(Difference::answered)) {
            changing.refuseClosed(request);
        }
    }

    private static List<Difference> differences(Request before, Request after) {
        Requester was = before.requester();
        Requester is = after.requester();
        return Stream.of(
                        Difference.of("name", false, Optional.of(was.name()), Optional.of(is.name())),
                        Difference.of("e-mail", false, was.email(), is.email()),
                        Difference.of("address", false, was.address(), is.address()),
                        Difference.of("organisation", false, was.organisation(), is.organisation()),
                        Difference.of(
                                "subject",
                                true,
                                Optional.of(before.asked().subject()),
                                Optional.of(after.asked().subject())),
                        Difference.of(
                                "their reference",
                                false,
                                before.asked().theirReference(),
                                after.asked().theirReference()),
                        Difference.of("owner", false, before.owner(), after.owner()),
                        Difference.of("authority", true, before.onBehalfOf(), after.onBehalfOf()),
                        Difference.of(
                                "layout",
                                true,
                                before.layout().map(Layout::code),
                                after.layout().map(Layout::code)))
                .filter(Difference::changed)
                .toList();
    }

    /**
     * A fact as it was and as it is to be.
     *
     * @param name what it is
     * @param answered whether the response rests on it, so that it cannot change once that has gone
     * @param before as it was; empty where there was none
     * @param after as it is to be; empty where it is taken away
     */
    private record Difference(String name, boolean answered, String before, String after) {

        static Difference of(String name, boolean answered, Optional<String> before, Optional<String> after) {
            return new Difference(name, answered, before.orElse(""), after.orElse(""));
        }

        boolean changed() {
            return !before.equals(after);
        }

        String line() {
            return "%s: %s → %s".formatted(name, shown(before), shown(after));
        }

        private static String shown(String value) {
            return value.isEmpty() ? "none" : value.replaceAll("\\R", " | ");
        }
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

        private static Optional<String> over(Optional<String> was, Optional<String> given) {
            return given.isPresent() ? given.filter(text -> !text.isBlank()) : was;
        }
    }
}
