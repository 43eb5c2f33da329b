package foi.tui.tty;

import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Paste;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Bytes as a terminal sends them, and the names of the keys that come of them; a paste is written {@code «text»}. */
final class Typing {

    private Typing() {}

    /** All at once, and then a pause. */
    static List<String> together(String bytes) {
        return pieces(bytes);
    }

    /** In pieces that follow each other at once, and then a pause. */
    static List<String> pieces(String... pieces) {
        Keyboard keyboard = new Keyboard();
        List<In> in = new ArrayList<>();
        for (String piece : pieces) {
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            in.addAll(keyboard.take(bytes, bytes.length));
        }
        if (keyboard.pending()) {
            in.addAll(keyboard.pause());
        }
        return names(in);
    }

    /** In two pieces with a pause between them. */
    static List<String> torn(String first, String second) {
        Keyboard keyboard = new Keyboard();
        List<In> in = new ArrayList<>();
        for (String piece : List.of(first, second)) {
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            in.addAll(keyboard.take(bytes, bytes.length));
            if (keyboard.pending()) {
                in.addAll(keyboard.pause());
            }
        }
        return names(in);
    }

    /** Through a pipe and the thread that reads it, byte arrays as they are. */
    static List<String> piped(byte[]... pieces) throws IOException, InterruptedException {
        LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
        List<In> in = new ArrayList<>();
        PipedOutputStream out = new PipedOutputStream();
        Reader reader = new Reader(new PipedInputStream(out, 65536), events::add);
        Thread reading = new Thread(reader);
        reading.setDaemon(true);
        reading.start();
        for (byte[] piece : pieces) {
            out.write(piece);
            out.flush();
        }
        out.close();
        while (true) {
            reader.ask();
            Event event = events.poll(5, TimeUnit.SECONDS);
            if (!(event instanceof Event.Typed typed)) {
                return names(in);
            }
            in.addAll(typed.in());
        }
    }

    private static List<String> names(List<In> in) {
        return in.stream()
                .map(i -> i instanceof Paste paste ? "«" + paste.text() + "»" : ((Key) i).name())
                .toList();
    }
}
