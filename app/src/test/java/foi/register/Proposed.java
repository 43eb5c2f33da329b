package foi.register;

import java.util.List;
import java.util.stream.Collectors;

/** Proposals written on one line: {@code ⏎} for a line break, {@code ;;} between questions, {@code =>} after a label. */
final class Proposed {

    private Proposed() {}

    static String of(String request) {
        return Questions.in(request.replace("⏎", "\n").replace("→", "\t")).stream()
                .map(q -> q.label() + "=>" + q.question().replace("\n", "⏎"))
                .collect(Collectors.joining(" ;; "));
    }

    static List<String> labels(String request) {
        return Questions.in(request).stream().map(Questions.Question::label).toList();
    }
}
