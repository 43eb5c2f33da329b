package foi.letters;

import foi.law.CostEstimate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An estimate under s.12 as a template prints it: a row for each activity, and the sum. */
final class Costing {

    private Costing() {}

    static Map<String, Object> of(CostEstimate estimate) {
        List<Map<String, Object>> rows = estimate.lines().stream()
                .map(line -> row(line.activity().words(), line.working(), line.hours(), line.cost()))
                .toList();
        return Map.of("rows", rows, "hours", estimate.hours().toPlainString(), "cost", pounds(estimate.cost()));
    }

    /** How many hours of work cost {@code pounds}. */
    static String hoursFor(BigDecimal pounds) {
        return pounds.divideToIntegralValue(CostEstimate.POUNDS_AN_HOUR).toPlainString();
    }

    private static Map<String, Object> row(String activity, String working, BigDecimal hours, BigDecimal cost) {
        return Map.of(
                "activity",
                Character.toUpperCase(activity.charAt(0)) + activity.substring(1),
                "working",
                working,
                "hours",
                hours.toPlainString(),
                "cost",
                pounds(cost));
    }

    private static String pounds(BigDecimal sum) {
        return String.format(Locale.UK, "£%,.2f", sum);
    }
}
