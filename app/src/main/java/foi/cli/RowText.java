package foi.cli;

import foi.desk.Worklist.Row;
import foi.register.Request;
import foi.register.Result;
import foi.register.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request as a row for scripts. */
final class RowText {

    static final List<String> NAMES = List.of(
            "reference",
            "state",
            "result",
            "subject",
            "requester",
            "owner",
            "received",
            "due",
            "workingDaysLeft",
            "late",
            "responded");

    private RowText() {}

    /** The row by names, in the order of {@link #NAMES}. */
    static Map<String, @Nullable Object> fields(Row row) {
        Request request = row.request();
        Standing standing = row.standing();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("reference", request.reference().written());
        fields.put("state", standing.state().code());
        fields.put("result", Result.of(request).map(Result::code).orElse(null));
        fields.put("subject", request.asked().subject());
        fields.put("requester", request.requester().name());
        fields.put("owner", request.owner().orElse(null));
        fields.put("received", request.asked().received().toString());
        fields.put("due", iso(standing.due()));
        fields.put("workingDaysLeft", standing.workingDaysLeft().orElse(null));
        fields.put("late", standing.late());
        fields.put("responded", iso(standing.responded()));
        return fields;
    }

    /** The row as cells of a spreadsheet, in the order of {@link #NAMES}. */
    static List<@Nullable Object> cells(Row row) {
        return new ArrayList<>(fields(row).values());
    }

    private static @Nullable String iso(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
