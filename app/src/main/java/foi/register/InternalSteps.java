package foi.register;

import foi.law.NotAllowed;
import foi.law.TimeLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps of the work for which an office sets itself days, so many working days before the due date. No law knows them.
 *
 * @param steps the steps, the first to be done first
 */
public record InternalSteps(List<InternalStep> steps) {

    /** No step has a day of its own. */
    public static final InternalSteps NONE = new InternalSteps(List.of());

    private static final int MOST = 12;
    private static final Pattern STEP = Pattern.compile("(\\S.{0,38}?)\\s+(\\d{1,2})");

    public InternalSteps {
        steps = steps.stream()
                .sorted(Comparator.comparingInt(InternalStep::before).reversed())
                .toList();
    }

    /**
     * A step.
     *
     * @param name what is to be done by then, such as {@code search}
     * @param before how many working days before the due date, 0 to 60
     */
    public record InternalStep(String name, int before) {}

    /** The steps in a text such as {@code search 15, draft 5, sign-off 2}; what {@link #refuses} refuses has none. */
    public static InternalSteps parse(String text) {
        List<InternalStep> steps = new ArrayList<>();
        for (String typed : text.split("[,;\\n]", -1)) {
            if (!typed.isBlank()) {
                Matcher step = STEP.matcher(Text.line(typed));
                if (!step.matches() || Integer.parseInt(step.group(2)) > TimeLimit.LONGEST || steps.size() == MOST) {
                    return NONE;
                }
                steps.add(new InternalStep(step.group(1), Integer.parseInt(step.group(2))));
            }
        }
        return new InternalSteps(steps);
    }

    /** Why {@code text} is no list of steps; empty when it is one, or names none. */
    static Optional<NotAllowed> refuses(String text) {
        return text.isBlank() || !parse(text).steps().isEmpty()
                ? Optional.empty()
                : Optional.of(new NotAllowed(
                        "\"%s\" is no list of steps.".formatted(Text.excerpt(text, 60)),
                        "Give each its name and how many working days before the due date, up to %d: search 15, draft 5, sign-off 2."
                                .formatted(TimeLimit.LONGEST)));
    }
}
