package foi.register;

import foi.register.Numbering.Place;
import foi.register.Numbering.Run;
import foi.register.Questions.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A request's numbering, and which of its labels are those of the questions.
 *
 * @param lines the request
 * @param tops the labels of the questions, in the order of the text
 * @param below the labels of lists within the questions, each at the beginning of a line
 */
record Outline(List<String> lines, List<Place> tops, List<Place> below) {

    static Outline of(List<String> lines) {
        List<Run> runs = Numbering.of(LabelSearch.in(lines)).runs();
        Optional<Run> leading = leading(runs);
        if (leading.isEmpty()) {
            return new Outline(lines, List.of(), List.of());
        }
        Set<Place> tops = runs.stream()
                .filter(run -> isTop(run, leading.get(), lines))
                .flatMap(run -> run.places().stream())
                .collect(Collectors.toSet());
        List<Place> below = runs.stream()
                .filter(run -> !run.isBullets())
                .flatMap(run -> run.places().stream())
                .filter(place -> !place.inside() && !tops.contains(place))
                .sorted(Place.ORDER)
                .toList();
        return new Outline(lines, tops.stream().sorted(Place.ORDER).toList(), below);
    }

    boolean isEmpty() {
        return tops.isEmpty();
    }

    List<Question> questions() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < tops.size(); i++) {
            items.addAll(Item.split(tops.get(i), i + 1 < tops.size() ? tops.get(i + 1) : null, this));
        }
        return Item.questions(Headings.moved(items));
    }

    /** The labels within lines {@code from} to {@code to}, the latter left out. */
    List<Place> below(int from, int to) {
        return below.subList(firstFrom(from), firstFrom(to));
    }

    /** The place in {@link #below} of the first label on {@code line} or after it. */
    private int firstFrom(int line) {
        int low = 0;
        int high = below.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (below.get(middle).line() < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Figures before letters, letters before bullets; labels that begin lines before those within them. */
    private static Optional<Run> leading(List<Run> runs) {
        Optional<Run> figures = first(runs, run -> run.standsInLines() && run.isFigures());
        Optional<Run> letters = first(runs, run -> run.standsInLines() && !run.isFigures() && !run.isBullets());
        if (figures.isPresent() && letters.isPresent()) {
            return isAround(letters.get(), figures.get()) ? letters : figures;
        }
        return figures.or(() -> letters)
                .or(() -> first(runs, run -> !run.standsInLines()))
                .or(() -> first(runs, Run::isBullets));
    }

    private static Optional<Run> first(List<Run> runs, java.util.function.Predicate<Run> kind) {
        return runs.stream().filter(kind).findFirst();
    }

    /** Whether {@code inner} begins and ends between labels of {@code outer}, or starts anew below each. */
    private static boolean isAround(Run outer, Run inner) {
        return outer.first().isBefore(inner.first()) && inner.first().isBefore(outer.last());
    }

    /**
     * Whether the labels of {@code run} are questions' too: it goes on or starts anew as the leading one does, names its
     * parents in its labels, or ends before that begins and asks.
     */
    private static boolean isTop(Run run, Run leading, List<String> lines) {
        LabelMark mark = run.first().mark();
        if (run.family().equals(leading.family())) {
            return mark.isFigure()
                    || mark.isBullet()
                    || sameStart(mark, leading.first().mark());
        }
        if (mark.isFigure() && leading.isFigures() && mark.steps().size() > 1 && run.standsInLines()) {
            return true;
        }
        return run.standsInLines()
                && run.last().isBefore(leading.first())
                && lines.subList(run.first().line(), run.last().line() + 1).stream()
                        .anyMatch(line -> line.contains("?"));
    }

    /** Letters and Roman figures look alike; a list below a letter begins with i. */
    private static boolean sameStart(LabelMark mark, LabelMark other) {
        return mark.steps().names().get(0).equals(other.steps().names().get(0));
    }
}
