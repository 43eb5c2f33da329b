package foi.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The labels of a text that count: those that follow one another. A house number, a year or a sum at the beginning of
 * a line has no neighbours and drops out.
 *
 * @param runs each numbering from its first label to its last, in the order in which they begin
 */
record Numbering(List<Run> runs) {

    /** How many numberings a label may take up again, the latest first. */
    private static final int OPEN = 4;

    /**
     * A label at its place.
     *
     * @param inside whether words stand before it on its line
     */
    record Place(LabelMark mark, int line, int column, boolean inside) {

        static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

        /** Where the words after the label begin in its line. */
        int end() {
            return mark.end();
        }

        boolean isBefore(Place other) {
            return ORDER.compare(this, other) < 0;
        }
    }

    /** Labels of one numbering. */
    record Run(List<Place> places) {

        Place first() {
            return places.get(0);
        }

        Place last() {
            return places.get(places.size() - 1);
        }

        String family() {
            return first().mark().family();
        }

        boolean isBullets() {
            return first().mark().isBullet();
        }

        boolean isFigures() {
            return first().mark().isFigure();
        }

        /** Whether a label of it begins a line. */
        boolean standsInLines() {
            return places.stream().anyMatch(place -> !place.inside());
        }

        private boolean takes(Place next) {
            LabelMark mark = next.mark();
            LabelMark before = last().mark();
            if (mark.isBullet()) {
                return true;
            }
            boolean again = mark.steps().equals(before.steps()) && mark.firm() && !next.inside();
            return again || mark.steps().follow(before.last(), mark.firm() && !next.inside());
        }

        private boolean counts() {
            LabelMark mark = first().mark();
            if (places.size() == 1) {
                boolean one = mark.steps().names().equals(List.of("1"));
                return one && mark.firm() && !first().inside();
            }
            boolean begins = mark.steps().isFirst() || mark.isBullet();
            return begins || (mark.isFigure() && (mark.firm() || mark.steps().size() > 1));
        }
    }

    static Numbering of(List<Place> found) {
        Map<String, List<Run>> families = new HashMap<>();
        List<Run> all = new ArrayList<>();
        for (Place place : merged(withoutRepeats(found))) {
            List<Run> open = families.computeIfAbsent(place.mark().family(), f -> new ArrayList<>());
            Run taking = null;
            for (int i = open.size() - 1; i >= Math.max(0, open.size() - OPEN) && taking == null; i--) {
                taking = open.get(i).takes(place) ? open.get(i) : null;
            }
            if (taking == null) {
                if (place.inside() && !place.mark().steps().isFirst()) {
                    continue;
                }
                taking = new Run(new ArrayList<>());
                open.add(taking);
                all.add(taking);
            }
            taking.places().add(place);
        }
        return new Numbering(all.stream().filter(Run::counts).toList());
    }

    /** Without labels inside a line where the same label begins another. */
    private static List<Place> withoutRepeats(List<Place> found) {
        Set<List<Object>> leading = new HashSet<>();
        found.stream().filter(p -> !p.inside()).forEach(p -> leading.add(key(p)));
        return found.stream()
                .filter(p -> !p.inside() || !leading.contains(key(p)))
                .toList();
    }

    private static List<Object> key(Place place) {
        return List.of(place.mark().family(), place.mark().steps());
    }

    /** Figures that differ in their closing sign only are one numbering, unless several of these begin at 1. */
    private static List<Place> merged(List<Place> found) {
        Set<String> closings = Set.of("1.", "1)", "1:");
        Set<String> beginning = found.stream()
                .map(Place::mark)
                .filter(mark ->
                        closings.contains(mark.family()) && mark.steps().names().equals(List.of("1")))
                .map(LabelMark::family)
                .collect(Collectors.toSet());
        if (beginning.size() != 1) {
            return found;
        }
        String family = beginning.iterator().next();
        return found.stream()
                .map(p -> closings.contains(p.mark().family())
                        ? new Place(p.mark().in(family), p.line(), p.column(), p.inside())
                        : p)
                .toList();
    }
}
