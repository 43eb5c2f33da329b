package foi.desk;

import foi.register.Layout;
import foi.register.Overtaken.Clash;
import foi.register.Request;
import foi.register.Requester;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the facts about a request that can be amended.
 *
 * @param name what it is
 * @param answered whether the response rests on it, so that it cannot change once that has gone
 * @param value as it is; empty where there is none
 */
record Fact(String name, boolean answered, String value) {

    /** All of them, always in the same order. */
    static List<Fact> of(Request request) {
        Requester who = request.requester();
        return List.of(
                new Fact("name", false, who.name()),
                new Fact("e-mail", false, who.email().orElse("")),
                new Fact("address", false, who.address().orElse("")),
                new Fact("organisation", false, who.organisation().orElse("")),
                new Fact("subject", true, request.asked().subject()),
                new Fact(
                        "their reference",
                        false,
                        request.asked().theirReference().orElse("")),
                new Fact("owner", false, request.owner().orElse("")),
                new Fact("authority", true, request.onBehalfOf().orElse("")),
                new Fact("layout", true, request.layout().map(Layout::code).orElse("")));
    }

    /** A fact as it was and as it is to be. */
    record Change(Fact before, Fact after) {

        /** What differs between the two. */
        static List<Change> between(Request before, Request after) {
            List<Fact> was = of(before);
            List<Fact> is = of(after);
            return IntStream.range(0, was.size())
                    .mapToObj(i -> new Change(was.get(i), is.get(i)))
                    .filter(change -> !change.before().equals(change.after()))
                    .toList();
        }

        String name() {
            return before.name();
        }

        boolean answered() {
            return before.answered();
        }

        String line() {
            return "%s: %s → %s".formatted(name(), shown(before.value()), shown(after.value()));
        }

        private static String shown(String value) {
            return value.isEmpty() ? "none" : value.replaceAll("\\R", " | ");
        }
    }

    /** What two officers made different of the case as it {@code was}: one in {@code now}, the other in {@code wanted}. */
    static List<Clash> clashes(Request was, Request now, Request wanted) {
        return Change.between(was, wanted).stream()
                .map(change -> new Version(
                        inWords(change.name()),
                        change.before().value(),
                        named(change.name(), now),
                        change.after().value()))
                .filter(Version::clashes)
                .map(Version::clash)
                .toList();
    }

    /** The value of the fact called {@code name}. */
    private static String named(String name, Request request) {
        return of(request).stream()
                .filter(fact -> fact.name().equals(name))
                .map(Fact::value)
                .findFirst()
                .orElseThrow();
    }

    /** The fact as it stands in a sentence. */
    private static String inWords(String name) {
        return name.equals("their reference") ? "the applicant's own reference" : "the " + name;
    }
}
