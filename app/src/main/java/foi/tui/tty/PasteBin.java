package foi.tui.tty;

import foi.tui.face.Paste;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Collects what is pasted, from the mark at its beginning to the mark at its end, however long the pauses between. */
final class PasteBin {

    private static final byte[] END = "\033[201~".getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean open;
    private int matched;

    boolean open() {
        return open;
    }

    void begin() {
        open = true;
        matched = 0;
        bytes.reset();
    }

    Optional<Paste> add(int b) {
        bytes.write(b);
        matched = b == END[matched] ? matched + 1 : b == END[0] ? 1 : 0;
        return matched == END.length ? Optional.of(end()) : Optional.empty();
    }

    /** Whether an Esc came last: an officer whose terminal forgot the end mark gets out with it. */
    boolean stuck() {
        return open && matched == 1;
    }

    /** Ends without the mark. */
    Optional<Paste> abandon() {
        Paste paste = end();
        return paste.text().isEmpty() ? Optional.empty() : Optional.of(paste);
    }

    private Paste end() {
        byte[] all = bytes.toByteArray();
        String text = new String(all, 0, all.length - matched, StandardCharsets.UTF_8);
        open = false;
        matched = 0;
        bytes.reset();
        return new Paste(text.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
