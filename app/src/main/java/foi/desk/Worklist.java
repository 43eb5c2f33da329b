package foi.desk;

import foi.register.Request;
import foi.register.Selection;
import foi.register.Settings;
import foi.register.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lists requests with what is due when, soonest deadline first. */
public final class Worklist {

    private static final Comparator<Row> SOONEST_FIRST = Comparator.comparing(
                    (Row row) -> row.standing().state().closed())
            .thenComparing(row -> row.standing().due().orElse(LocalDate.MAX))
            .thenComparing(row -> row.request().asked().received())
            .thenComparing(row -> row.request().reference().written());

    private final Desk desk;

    /** The task at {@code desk}. */
    public Worklist(Desk desk) {
        this.desk = desk;
    }

    /** The requests wanted that fit {@code filter}. */
    public List<Row> rows(Selection selection, Filter filter) {
        Settings settings = desk.settings();
        // Whether every part is answered by itself is worked out, so what the register takes for open may be closed.
        Selection candidates = selection == Selection.CLOSED ? Selection.ALL : selection;
        return desk.requests(candidates).stream()
                .map(request -> new Row(request, desk.standingInList(request, settings)))
                .filter(row -> selection == Selection.ALL
                        || row.standing().state().closed() == (selection == Selection.CLOSED))
                .filter(filter.predicate())
                .sorted(SOONEST_FIRST)
                .toList();
    }

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
