package foi.desk;

import foi.register.CaseLine;
import foi.register.Reference;
import foi.register.Request;
import foi.register.Selection;
import foi.register.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Lists requests with what is due when, soonest deadline first. */
public final class Worklist {

    private static final Comparator<Row> SOONEST_FIRST = soonestFirst(
            Row::standing,
            row -> row.request().asked().received(),
            row -> row.request().reference());

    private static final Comparator<Line> SOONEST_LINE_FIRST = soonestFirst(
            Line::standing,
            line -> line.request().received(),
            line -> line.request().reference());

    private final Desk desk;

    /** The task at {@code desk}. */
    public Worklist(Desk desk) {
        this.desk = desk;
    }

    /** The requests wanted that fit {@code filter}. */
    public List<Row> rows(Selection selection, Filter filter) {
        return desk.requests(candidates(selection)).stream()
                .map(request -> new Row(request, desk.standingInList(request)))
                .filter(row -> wanted(row.standing(), selection))
                .filter(filter.predicate())
                .sorted(SOONEST_FIRST)
                .toList();
    }

    /** The requests wanted without their texts, in the same order; quick for a hundred thousand of them. */
    public List<Line> lines(Selection selection) {
        AlikeStandings standings = standings();
        return desk.register().lines(candidates(selection)).stream()
                .map(request -> new Line(request, standings.of(request)))
                .filter(line -> wanted(line.standing(), selection))
                .sorted(SOONEST_LINE_FIRST)
                .toList();
    }

    /** The request of that reference without its texts, open or closed. */
    public Optional<Line> line(Reference reference) {
        return desk.register()
                .line(reference)
                .map(request -> new Line(request, standings().of(request)));
    }

    private AlikeStandings standings() {
        return new AlikeStandings(desk);
    }

    /** Whether every part is answered by itself is worked out, so what the register takes for open may be closed. */
    private static Selection candidates(Selection selection) {
        return selection == Selection.CLOSED ? Selection.ALL : selection;
    }

    private static boolean wanted(Standing standing, Selection selection) {
        return selection == Selection.ALL || standing.state().closed() == (selection == Selection.CLOSED);
    }

    private static <T> Comparator<T> soonestFirst(
            Function<T, Standing> standing, Function<T, LocalDate> received, Function<T, Reference> reference) {
        return Comparator.comparing((T row) -> standing.apply(row).state().closed())
                .thenComparing(row -> standing.apply(row).due().orElse(LocalDate.MAX))
                .thenComparing(received)
                .thenComparing(row -> reference.apply(row).written());
    }

    /**
     * A request without its texts and how it stands.
     *
     * @param request what names the case and moves its deadline
     * @param standing how it stands today
     */
    public record Line(CaseLine request, Standing standing) {}

    /**
     * A request and how it stands.
     *
     * @param request the case
     * @param standing how it stands today
     */
    public record Row(Request request, Standing standing) {}

    /**
     * Narrows a list.
     *
     * @param late only what is late
     * @param dueIn only what is due within so many working days, or late
     * @param owner only what that officer deals with
     */
    public record Filter(boolean late, Optional<Integer> dueIn, Optional<String> owner) {

        /** Nothing is left out. */
        public static final Filter NONE = new Filter(false, Optional.empty(), Optional.empty());

        Predicate<Row> predicate() {
            return row -> (!late || row.standing().late())
                    && (dueIn.isEmpty()
                            || row.standing()
                                    .workingDaysLeft()
                                    .filter(left -> left <= dueIn.get())
                                    .isPresent())
                    && (owner.isEmpty() || row.request().owner().equals(owner));
        }
    }
}
