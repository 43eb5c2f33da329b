package foi.letters;

import foi.law.CostEstimate;
import foi.law.Dates;
import foi.law.HolidaysNotPublished;
import foi.law.Particular;
import foi.letters.Check.Fault;
import foi.letters.Subject.Decided;
import foi.register.Regime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a refusal for its cost under s.12 shows the cost and helps the applicant on. */
final class CostChecks {

    /** Requests count together that arrive within so many consecutive working days: reg 5(2)(b). */
    private static final int AGGREGATED_WITHIN = 60;

    private CostChecks() {}

    /** The notice states on which of the two limbs the authority relies: s.17(5). */
    static Stream<Fault> limb(Subject subject) {
        return subject.refused("12")
                .filter(d -> !d.outcome().provision().orElseThrow().precise())
                .map(d -> Fault.in(
                        d.name(),
                        "%s: it is not said whether complying is too costly, or finding out alone."
                                .formatted(d.called()),
                        "Record it again as s.12(1), or as s.12(2) where even finding out would exceed the limit."));
    }

    /** The estimate counts the four activities alone, at £25 an hour, and comes to more than the limit. */
    static Stream<Fault> estimate(Subject subject) {
        return subject.refused("12")
                .flatMap(d -> estimate(d, subject.occasion().settings().costLimit()).stream());
    }

    private static Optional<Fault> estimate(Decided d, BigDecimal limit) {
        String text = d.outcome().text(Particular.ESTIMATE).orElse("");
        if (Placeholders.saysNothing(text)) {
            return fault(
                    d,
                    "no estimate shows that the limit would be exceeded",
                    "Give it, a line for each activity, such as --estimate \"locating: 1200 files x 5 minutes\".");
        }
        Optional<String> uncounted = CostEstimate.uncounted(text);
        if (uncounted.isPresent()) {
            return fault(
                    d,
                    "the estimate speaks of \"%s\", which does not count".formatted(uncounted.get()),
                    "Count finding out whether it is held, locating, retrieving and extracting alone (Fees Regulations"
                            + " 2004, reg 4(3)).");
        }
        Optional<CostEstimate> read = CostEstimate.read(text);
        if (read.isEmpty()) {
            return fault(
                    d,
                    "the estimate has no breakdown that could be followed",
                    "Give a line for each activity, such as \"locating: 1200 files x 5 minutes\" (--estimate).");
        }
        return read.filter(estimate -> !estimate.exceeds(limit))
                .flatMap(estimate -> fault(
                        d,
                        "the estimate comes to £%.2f, which is not more than the limit of £%s"
                                .formatted(estimate.cost(), limit.toPlainString()),
                        "Answer the request, or count what is missing."));
    }

    /** What could be had within the limit, or that nothing could. */
    static Stream<Fault> advice(Subject subject) {
        return subject.refused("12")
                .filter(d -> d.outcome()
                        .text(Particular.ADVICE)
                        .filter(text -> !Placeholders.saysNothing(text))
                        .isEmpty())
                .flatMap(d -> fault(
                        d,
                        "the letter does not say what could be provided within the limit",
                        "Say how the request could be narrowed, or that nothing could be provided (--advice).")
                        .stream());
    }

    /** Requests are counted together only where they came within sixty consecutive working days: reg 5. */
    static Stream<Fault> aggregation(Subject subject) {
        return subject.refused("12")
                .flatMap(d -> d.outcome().text(Particular.AGGREGATED).stream()
                        .flatMap(text -> aggregation(d, text, subject.occasion()).stream()));
    }

    private static Optional<Fault> aggregation(Decided d, String text, Occasion occasion) {
        if (occasion.request().regime() != Regime.FOIA) {
            return fault(
                    d,
                    "requests are counted together under this Act alone",
                    "Leave the other requests out of the estimate.");
        }
        List<LocalDate> days = Stream.concat(
                        DatesInText.of(text),
                        Stream.of(occasion.request().asked().received()))
                .sorted(Comparator.naturalOrder())
                .toList();
        if (days.size() < 2) {
            return fault(
                    d,
                    "other requests are counted with it, and it is not said when they came",
                    "Name each with its day of receipt (--aggregated).");
        }
        try {
            LocalDate last = occasion.days().after(days.get(0), AGGREGATED_WITHIN);
            return days.get(days.size() - 1).isAfter(last)
                    ? fault(
                            d,
                            "requests are counted together that did not come within 60 consecutive working days, by %s"
                                    .formatted(Dates.full(last)),
                            "Count only those that did (Fees Regulations 2004, reg 5).")
                    : Optional.empty();
        } catch (HolidaysNotPublished beyondTheCalendar) {
            return Optional.empty();
        }
    }

    private static Optional<Fault> fault(Decided d, String what, String remedy) {
        return Optional.of(Fault.in(d.name(), "%s: %s.".formatted(d.called(), what), remedy));
    }
}
