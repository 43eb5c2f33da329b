package foi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Screens that nobody sees: they only note what they were opened on. */
final class Watched implements Screens {

    final List<Opening> opened = new ArrayList<>();
    final List<Integer> requests = new ArrayList<>();

    @Override
    public Optional<String> refusal(Map<String, String> environment) {
        return environment.getOrDefault("TERM", "xterm").equals("dumb")
                ? Optional.of("This terminal cannot show the screens; foi list shows what is due.")
                : Optional.empty();
    }

    @Override
    public void show(Opening opening) {
        opened.add(opening);
        requests.add(
                opening.desk().register().requests(foi.register.Selection.ALL).size());
    }

    @Override
    public void rehearse(Opening opening) {}
}
