package foi.letters;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.ClockReading;
import foi.law.Dates;
import foi.law.FeesNotice;
import foi.register.Clocks;
import foi.register.Part;
import foi.register.Request;
import foi.register.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the templates of the letters beside the response are given as {@code notice}. */
record NoticeModel(Occasion occasion, Markdown markdown) {

    Map<String, Object> map() {
        Request request = occasion.request();
        Supplement supplement = occasion.supplement();
        ClockReading clock = Standing.decisive(Clocks.of(request), occasion.days());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("words", Supplied.text(Optional.of(supplement.words()).filter(w -> !w.isBlank()), "said", markdown));
        map.put("until", supplement.until().map(Dates::full).orElse(""));
        map.put("fee", supplement.fee().map("£%.2f"::formatted).orElse(""));
        map.put("payBy", Dates.full(FeesNotice.lastDayToPay(occasion.dated())));
        map.put("due", clock.due().map(Dates::full).orElse(""));
        map.put("late", clock.due().filter(occasion.dated()::isAfter).isPresent());
        map.put(
                "answerBy",
                Dates.full(occasion.dated().plusDays(occasion.settings().clarificationLapses())));
        map.put("awaited", awaited(clock));
        map.put("unclear", numbers(Concerned.unclear(request, occasion.dated())));
        map.put("undecided", numbers(Concerned.undecided(request, occasion.dated())));
        map.put("signposted", numbers(Concerned.signposted(request)));
        map.put("environmental", numbers(Concerned.environmental(request)));
        Optional<LocalDate> asked = last(Kind.REVIEW_ASKED);
        map.put("reviewAsked", asked.map(Dates::full).orElse(""));
        map.put("responded", last(Kind.RESPONDED).map(Dates::full).orElse(""));
        map.put(
                "reviewDays",
                asked.map(day -> String.valueOf(occasion.days().between(day, occasion.dated())))
                        .orElse(""));
        return map;
    }

    private Optional<LocalDate> last(Kind kind) {
        return occasion.request().clock().stream()
                .filter(event -> event.kind() == kind)
                .map(ClockEvent::on)
                .max(Comparator.naturalOrder());
    }

    /** What the authority waits for, in a word: clarification or fee. */
    private static String awaited(ClockReading clock) {
        return switch (clock.phase()) {
            case AWAITING_CLARIFICATION -> "clarification";
            case AWAITING_FEE -> "fee";
            default -> "";
        };
    }

    private static List<Integer> numbers(List<Part> parts) {
        return parts.stream().map(Part::number).toList();
    }
}
