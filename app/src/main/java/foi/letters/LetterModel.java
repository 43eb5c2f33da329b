package foi.letters;

import foi.law.CostEstimate;
import foi.law.Dates;
import foi.law.HolidaysNotPublished;
import foi.law.Particular;
import foi.law.Provision;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Requester;
import foi.register.Setting;
import foi.register.Settings;
import foi.register.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a template is given: maps, lists and strings with everything worked out, cleaned and written as it is to be
 * printed.
 *
 * <p>Markdown arrives as markup; every other string is escaped by the template engine.
 */
final class LetterModel {

    private static final int DAYS_TO_ASK_FOR_REVIEW = 40;

    private final Occasion occasion;
    private final Markdown markdown = new Markdown();

    LetterModel(Occasion occasion) {
        this.occasion = occasion;
    }

    Map<String, Object> map(boolean draft, String css) {
        Settings settings = occasion.settings();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("css", Markup.of(css));
        model.put("draft", draft);
        model.put("authority", authority());
        model.put("requester", requester());
        model.put("reference", occasion.request().reference().written());
        model.put("theirReference", line(occasion.request().asked().theirReference()));
        model.put("received", Dates.withWeekday(occasion.request().asked().received()));
        model.put("receivedOn", Dates.full(occasion.request().asked().received()));
        model.put("dated", Dates.withWeekday(occasion.dated()));
        model.put("late", DateChecks.late(occasion).map(Dates::full).orElse(""));
        model.put("subject", Text.line(occasion.request().asked().subject()));
        model.put("layout", settings.layout(occasion.request()).code());
        model.put("has", has());
        model.put("parts", occasion.request().parts().stream().map(this::part).toList());
        model.put("answer", markdownOf(occasion.request().answer(), "all"));
        model.put(
                "enclosures",
                occasion.enclosures().stream()
                        .map(file ->
                                Map.of("name", Text.line(file.name()), "type", file.type(), "size", file.sizeInWords()))
                        .toList());
        model.put("notHeldWording", settings.get(Setting.WORDING_NOT_HELD));
        model.put("licence", settings.get(Setting.WORDING_LICENCE));
        model.put("licenceOwn", Text.line(settings.get(Setting.WORDING_LICENCE_OWN)));
        model.put("salutation", salutation());
        model.put("signOff", Text.line(settings.get(Setting.WORDING_SIGN_OFF)));
        model.put("costLimit", settings.costLimit().toPlainString());
        model.put("costLimitHours", Costing.hoursFor(settings.costLimit()));
        model.put("complaints", complaints());
        model.put("regulator", regulator());
        model.put("officer", officer());
        return model;
    }

    /** The greeting with the name, as the authority addresses people: "Dear Marian Tolverne". */
    private String salutation() {
        String name = Text.line(occasion.request().requester().name());
        String addressed = switch (occasion.settings().get(Setting.WORDING_NAME)) {
            case "first" -> name.split(" ", 2)[0];
            case "none" -> "";
            default -> name;
        };
        return (Text.line(occasion.settings().get(Setting.WORDING_GREETING)) + " " + addressed).strip();
    }

    private Map<String, Object> authority() {
        Settings settings = occasion.settings();
        Map<String, Object> authority = new LinkedHashMap<>();
        authority.put("name", Text.line(occasion.authority()));
        authority.put(
                "answeredBy",
                occasion.request().onBehalfOf().isPresent() ? Text.line(settings.get(Setting.AUTHORITY_NAME)) : "");
        authority.put("team", Text.line(settings.get(Setting.AUTHORITY_TEAM)));
        authority.put("address", settings.lines(Setting.AUTHORITY_ADDRESS));
        authority.put("email", Text.line(settings.get(Setting.AUTHORITY_EMAIL)));
        authority.put("telephone", Text.line(settings.get(Setting.AUTHORITY_TELEPHONE)));
        return authority;
    }

    private Map<String, Object> requester() {
        Requester requester = occasion.request().requester();
        List<String> lines = new ArrayList<>();
        requester
                .organisation()
                .map(Text::line)
                .filter(body -> !requester.address().map(Text::shown).orElse("").startsWith(body))
                .ifPresent(lines::add);
        requester
                .address()
                .ifPresent(address -> Arrays.stream(Text.shown(address).split("[|\n]"))
                        .map(Text::line)
                        .filter(line -> !line.isEmpty())
                        .forEach(lines::add));
        if (requester.address().isEmpty()) {
            requester.email().map(Text::line).ifPresent(lines::add);
        }
        return Map.of("name", Text.line(requester.name()), "lines", lines);
    }

    /** Which kinds of outcome are in the letter, each by its name in one word. */
    private Map<String, Object> has() {
        List<OutcomeKind> kinds = occasion.request().parts().stream()
                .flatMap(part -> part.outcomes().stream())
                .map(Outcome::kind)
                .toList();
        Map<String, Object> has = new LinkedHashMap<>();
        for (OutcomeKind kind : OutcomeKind.values()) {
            has.put(key(kind), kinds.contains(kind));
        }
        has.put(
                "undecided",
                occasion.request().parts().stream()
                        .anyMatch(part -> part.outcomes().isEmpty()));
        return has;
    }

    private Map<String, Object> part(Part part) {
        String label = Text.line(part.label());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("number", part.number());
        map.put("label", label);
        map.put(
                "question",
                Text.shown(part.question()).strip().lines().map(String::strip).toList());
        map.put("answer", markdownOf(part.answer(), "p" + part.number()));
        map.put("outcomes", part.outcomes().stream().map(o -> outcome(o, part)).toList());
        return map;
    }

    private Map<String, Object> outcome(Outcome outcome, Part part) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", outcome.kind().code());
        map.put("scope", Text.line(outcome.scope()));
        Optional<Provision> provision = outcome.provision();
        map.put("section", provision.map(p -> p.citation().inFull()).orElse(""));
        map.put("number", provision.map(p -> p.citation().section()).orElse(""));
        map.put("title", provision.map(Provision::title).orElse(""));
        map.put("undecided", Concerned.isUndecided(outcome));
        map.put("qualified", outcome.isWeighed());
        int place = part.outcomes().indexOf(outcome);
        for (Particular particular : Particular.values()) {
            map.put(
                    particular.code(),
                    Supplied.text(
                            outcome.text(particular), "p" + part.number() + "o" + place + particular.code(), markdown));
        }
        Optional<CostEstimate> estimate = outcome.text(Particular.ESTIMATE).flatMap(CostEstimate::read);
        map.put("costing", estimate.map(Costing::of).orElse(Map.of()));
        estimate.map(read -> String.join("\n", read.remarks()))
                .ifPresent(remarks -> map.put(
                        Particular.ESTIMATE.code(),
                        Supplied.text(
                                Optional.of(remarks).filter(text -> !text.isBlank()),
                                "p" + part.number() + "o" + place + "remarks",
                                markdown)));
        return map;
    }

    private Map<String, Object> complaints() {
        Settings settings = occasion.settings();
        return Map.of(
                "contact", Text.line(settings.get(Setting.COMPLAINTS_CONTACT)),
                "address", settings.lines(Setting.COMPLAINTS_ADDRESS),
                "email", Text.line(settings.get(Setting.COMPLAINTS_EMAIL)),
                "by", reviewBy());
    }

    /** The last day for asking for a review, where the calendar reaches so far. */
    private String reviewBy() {
        try {
            return Dates.full(occasion.days().after(occasion.dated(), DAYS_TO_ASK_FOR_REVIEW));
        } catch (HolidaysNotPublished beyondTheCalendar) {
            return "";
        }
    }

    private Map<String, Object> regulator() {
        Settings settings = occasion.settings();
        return Map.of(
                "name", Text.line(settings.get(Setting.REGULATOR_NAME)),
                "address", String.join(", ", settings.lines(Setting.REGULATOR_ADDRESS)),
                "telephone", Text.line(settings.get(Setting.REGULATOR_TELEPHONE)),
                "url", Text.line(settings.get(Setting.REGULATOR_URL)));
    }

    private Map<String, Object> officer() {
        return Map.of(
                "name", Text.line(occasion.settings().nameOf(occasion.officer())),
                "post", line(occasion.settings().postOf(occasion.officer())));
    }

    private Object markdownOf(String text, String place) {
        return Markup.of(text.isBlank() ? "" : markdown.blocks(text, place));
    }

    private static String line(Optional<String> text) {
        return text.map(Text::line).orElse("");
    }

    private static String key(OutcomeKind kind) {
        String[] words = kind.code().split("-");
        StringBuilder key = new StringBuilder(words[0]);
        Arrays.stream(words)
                .skip(1)
                .forEach(word ->
                        key.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
        return key.toString();
    }
}
