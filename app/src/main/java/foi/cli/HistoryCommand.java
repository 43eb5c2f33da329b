package foi.cli;

import foi.desk.Desk;
import foi.register.Event;
import foi.register.Request;
import foi.register.Text;
import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi history}: what happened to a request, when and by whom. */
@Command(name = "history", description = "Shows what happened to a request, when and by whom.")
final class HistoryCommand implements Callable<Integer> {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("dd MMM uuuu HH:mm", Locale.ENGLISH).withZone(ZoneId.of("Europe/London"));

    /** A whole SHA-256 is wider than the column; the JSON has all of it. */
    private static final Pattern FINGERPRINT = Pattern.compile("\\b([0-9a-f]{16})[0-9a-f]{48}\\b");

    private static final int LONGEST_OFFICER = 12;

    @ParentCommand
    private Foi foi;

    @Parameters(paramLabel = "REF", description = "The request's reference.")
    private String reference;

    @Option(names = "--json", description = "As JSON, with the texts that were put in.")
    private boolean json;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            Desk desk = session.desk();
            Request request = desk.request(reference);
            List<Event> events = desk.register().history(Optional.of(request.reference()));
            PrintStream out = session.terminal().out();
            if (json) {
                out.println(Json.of(events.stream().map(HistoryCommand::map).toList()));
            } else {
                int officer = events.stream()
                        .mapToInt(event -> Columns.width(event.officer()))
                        .max()
                        .orElse(0);
                events.forEach(event -> print(event, Math.min(officer, LONGEST_OFFICER), out));
            }
            return 0;
        }
    }

    private static void print(Event event, int officer, PrintStream out) {
        String lead = STAMP.format(event.at()) + "  " + Columns.fitted(event.officer(), officer) + "  ";
        Columns.wrapped(lead, Text.line(FINGERPRINT.matcher(event.summary()).replaceAll("$1…")), out);
    }

    private static Map<String, Object> map(Event event) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("number", event.number());
        map.put("at", event.at().toString());
        map.put("officer", event.officer());
        map.put("event", event.kind().code());
        map.put("summary", event.summary());
        map.put("content", event.content());
        map.put("hash", event.hash());
        return map;
    }
}
