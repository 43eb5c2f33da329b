package foi.tui.casefile;

import foi.law.ClockEvent;
import foi.law.Step;
import foi.tui.face.Style;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands in the cell of a day.
 *
 * @param days the steps of each day
 * @param today the day it is, where that matters because the request is still open
 * @param late whether the last day has passed unanswered
 */
record DayCells(Map<LocalDate, List<Step>> days, Optional<LocalDate> today, boolean late) {

    private static final Map<ClockEvent.Kind, String> SHORT = Map.of(
            ClockEvent.Kind.CLARIFICATION_ASKED, "asked",
            ClockEvent.Kind.CLARIFICATION_SUPPLIED, "supplied",
            ClockEvent.Kind.FEES_NOTICE, "fee asked",
            ClockEvent.Kind.FEE_PAID, "fee paid",
            ClockEvent.Kind.EXTENSION, "extended",
            ClockEvent.Kind.WITHDRAWN, "withdrawn",
            ClockEvent.Kind.RESPONDED, "answered");

    private static final String NOT_COUNTED = "not counted: ";

    /**
     * A cell.
     *
     * @param words what stands in it; may be empty
     * @param style its looks
     * @param isNotable whether more is to be said of the day than whether it counts
     */
    record Cell(String words, Style style, boolean isNotable) {}

    static DayCells of(List<Step> steps, Optional<LocalDate> today, boolean late) {
        return new DayCells(steps.stream().collect(Collectors.groupingBy(Step::date)), today, late);
    }

    Cell of(LocalDate day) {
        List<Step> steps = days.getOrDefault(day, List.of());
        List<String> words = new ArrayList<>();
        for (Step step : steps) {
            String word = word(step);
            if (!word.isEmpty() && !words.contains(word)) {
                words.add(word);
            }
        }
        boolean isToday = today.filter(day::equals).isPresent();
        if (isToday) {
            words.add("today");
        }
        boolean due = steps.stream().anyMatch(step -> step.kind() == Step.Kind.DUE);
        boolean event = steps.stream().anyMatch(step -> step.kind() == Step.Kind.EVENT);
        boolean off = steps.stream().anyMatch(step -> step.kind() == Step.Kind.NON_WORKING);
        Style style = due
                ? (late ? Style.LATE : Style.SOON)
                : event || isToday ? Style.BOLD : off ? Style.QUIET : Style.PLAIN;
        return new Cell(String.join(" ", words), style, due || event || isToday);
    }

    private static String word(Step step) {
        return switch (step.kind()) {
            case COUNTED -> String.valueOf(step.day());
            case NON_WORKING -> isWeekend(step.date()) ? "" : reason(step).replace(" (substitute day)", "");
            case DISREGARDED -> "–";
            case DEEMED_RECEIPT -> "taken as received";
            case DUE -> due(step);
            case EVENT -> event(step);
        };
    }

    /** Why a day is not counted, such as {@code 2nd January (Scotland)}. */
    static String reason(Step step) {
        return step.text().replace(NOT_COUNTED, "").replace(" (everywhere)", "");
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static String due(Step step) {
        return step.text().endsWith("missed") ? "missed" : step.source().equals("s.17(1)") ? "notice by" : "DUE";
    }

    private static String event(Step step) {
        return Arrays.stream(ClockEvent.Kind.values())
                .filter(kind -> step.text().startsWith(kind.title()))
                .findFirst()
                .map(kind -> SHORT.getOrDefault(kind, kind.title()))
                .orElse("received");
    }
}
