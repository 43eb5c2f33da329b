package foi.desk;

import foi.law.BankHoliday;
import foi.law.Dates;
import foi.register.Labels;
import foi.register.Reference;
import foi.register.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date that moves, for all requests to whom the same happened.
 *
 * @param part the number of the part that has it, where not all parts have the same
 * @param from the day before; absent where it could not be counted, or time did not run
 * @param to the day now; absent likewise
 * @param causes the added days that are counted no longer
 */
record Shift(Optional<Integer> part, Optional<LocalDate> from, Optional<LocalDate> to, List<BankHoliday> causes) {

    MovedDates.Move of(Desk desk, Reference reference) {
        Optional<String> label = part.map(number -> label(desk, reference, number));
        String whose = label.map(name -> " of " + Changing.quoted(name)).orElse("");
        return new MovedDates.Move(
                reference,
                label,
                from,
                to,
                "Due date%s %s: %s.".formatted(whose, course(), HolidayWords.cause(causes)));
    }

    private String course() {
        if (from.isPresent() && to.isPresent()) {
            return "moved from %s to %s"
                    .formatted(HolidayWords.before(from.get(), to.get()), Dates.withWeekday(to.get()));
        }
        return to.map(day -> "can be counted now, and is " + Dates.withWeekday(day))
                .orElseGet(
                        () -> "was %s, and there is none at present".formatted(Dates.withWeekday(from.orElseThrow())));
    }

    private static String label(Desk desk, Reference reference, int number) {
        Request request = desk.register().find(reference).orElseThrow();
        return Changing.part(request, number)
                .map(found -> Labels.of(request).name(found))
                .orElse(String.valueOf(number));
    }
}
