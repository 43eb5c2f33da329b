package foi.tui.casefile;

import foi.desk.AmendRequest.Amendment;
import foi.register.Asked;
import foi.register.Layout;
import foi.register.Request;
import foi.register.Requester;
import foi.tui.widget.Choice;
import foi.tui.widget.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of a case by the names of the entries in which they are corrected. */
final class Facts {

    private static final String NAME = "name";
    private static final String ORGANISATION = "organisation";
    private static final String EMAIL = "email";
    private static final String ADDRESS = "address";
    private static final String THEIRS = "their-reference";
    private static final String SUBJECT = "subject";
    private static final String OWNER = "owner";
    private static final String AUTHORITY = "on-behalf-of";
    private static final String LAYOUT = "layout";

    private Facts() {}

    /** The facts as they are; an empty text where there is none. */
    static Map<String, String> of(Request request) {
        Requester who = request.requester();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(NAME, who.name());
        facts.put(ORGANISATION, who.organisation().orElse(""));
        facts.put(EMAIL, who.email().orElse(""));
        facts.put(ADDRESS, who.address().orElse(""));
        facts.put(THEIRS, request.asked().theirReference().orElse(""));
        facts.put(SUBJECT, request.asked().subject());
        facts.put(OWNER, request.owner().orElse(""));
        facts.put(AUTHORITY, request.onBehalfOf().orElse(""));
        facts.put(LAYOUT, request.layout().map(Layout::code).orElse(""));
        return facts;
    }

    /** The entries in which they are corrected: once a request is closed, only those on which no answer rests. */
    static List<Entry> entries(CaseFile file) {
        Map<String, String> facts = of(file.request());
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.line(NAME, "Requester").saying("s.8(1)(b)"));
        entries.add(Entry.line(ORGANISATION, "Organisation"));
        entries.add(Entry.line(EMAIL, "E-mail"));
        entries.add(Entry.area(ADDRESS, "Address", 4));
        entries.add(Entry.line(THEIRS, "Their reference"));
        entries.add(Entry.line(OWNER, "Owner").saying("account name"));
        if (file.closed().isEmpty()) {
            entries.add(Entry.line(SUBJECT, "Subject"));
            entries.add(Entry.line(AUTHORITY, "On behalf of").saying("another authority's name, or empty"));
            entries.add(Entry.choice(LAYOUT, "Letter's layout", layouts(file.request())));
        }
        return entries.stream()
                .map(entry -> entry.with(facts.getOrDefault(entry.name(), "")))
                .toList();
    }

    private static List<Choice> layouts(Request request) {
        List<Choice> choices = new ArrayList<>();
        if (request.layout().isEmpty()) {
            choices.add(new Choice("", "as usual here"));
        }
        choices.add(new Choice(Layout.QUESTIONS.code(), "each question with its answer"));
        choices.add(new Choice(Layout.TABLE.code(), "a table of questions and answers"));
        return choices;
    }

    /** What was typed, to be saved; a fact that has no entry stays as it is. */
    static Amendment amendment(Map<String, String> typed) {
        return new Amendment(
                given(typed, NAME),
                given(typed, EMAIL),
                given(typed, ADDRESS),
                given(typed, ORGANISATION),
                given(typed, SUBJECT),
                given(typed, THEIRS),
                given(typed, OWNER),
                given(typed, AUTHORITY),
                given(typed, LAYOUT).flatMap(Layout::parse));
    }

    /** Whether a layout was chosen where there was none, which no amendment takes away again. */
    static boolean layoutStays(Map<String, String> before, Map<String, String> after) {
        return before.getOrDefault(LAYOUT, "").isEmpty()
                && !after.getOrDefault(LAYOUT, "").isEmpty();
    }

    private static Optional<String> given(Map<String, String> typed, String name) {
        return Optional.ofNullable(typed.get(name)).map(String::strip);
    }

    /** The case with these facts. */
    static Request over(Request request, Map<String, String> facts) {
        Asked asked = request.asked();
        return request.amended(
                new Requester(
                        facts.getOrDefault(NAME, ""),
                        some(facts, EMAIL),
                        some(facts, ADDRESS),
                        some(facts, ORGANISATION)),
                new Asked(
                        asked.received(),
                        asked.channel(),
                        facts.getOrDefault(SUBJECT, ""),
                        asked.body(),
                        some(facts, THEIRS)),
                some(facts, OWNER),
                some(facts, AUTHORITY),
                some(facts, LAYOUT).flatMap(Layout::parse));
    }

    private static Optional<String> some(Map<String, String> facts, String name) {
        return Optional.ofNullable(facts.get(name)).filter(text -> !text.isEmpty());
    }
}
