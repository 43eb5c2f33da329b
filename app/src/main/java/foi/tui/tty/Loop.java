package foi.tui.tty;

import foi.tui.face.In;
import foi.tui.face.Key;
import foi.tui.face.Play;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Carries events to the play and its drawings to the painter, until the officer leaves or is gone. */
final class Loop {

    /** The longest time without a frame while keys keep coming, in milliseconds. */
    private static final long BLIND = 200;

    /** How often what the play is waiting for is asked after, in milliseconds. */
    private static final long ASKED_AFTER = 50;

    private static final String REPAINT = "Ctrl-L";

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Play play;
    private final Tty tty;
    private final Painter painter;
    private final Farewell farewell;
    private final Optional<Editor> editor;
    private final Reader reader;
    private final Rests rests = new Rests(now());
    private long painted;
    private boolean gone;

    Loop(Play play, Tty tty, Painter painter, Farewell farewell, Optional<Editor> editor) {
        this.play = play;
        this.tty = tty;
        this.painter = painter;
        this.farewell = farewell;
        this.editor = editor;
        reader = new Reader(tty.in(), events::add);
    }

    /** Plays; returns when it is over, or the terminal is gone and the play has been told. */
    void run() throws IOException, InterruptedException {
        Thread reading = new Thread(reader, "keys");
        reading.setDaemon(true);
        reading.start();
        reader.ask();
        Runnable winch = Signals.at("WINCH", () -> events.add(new Event.Resized()));
        Runnable cont = Signals.at("CONT", () -> events.add(new Event.Continued()));
        farewell.enter();
        try {
            paint();
            while (!gone && !play.over()) {
                Optional<Event> event = next();
                if (event.isPresent()) {
                    handle(event.get());
                } else if (play.busy()) {
                    came();
                } else if (play.rest(rests.take(now()))) {
                    paint();
                }
            }
        } finally {
            farewell.leave();
            winch.run();
            cont.run();
        }
    }

    /** The play is free while it is waited. */
    private Optional<Event> next() throws InterruptedException {
        farewell.leave();
        try {
            long patience = play.busy() ? ASKED_AFTER : rests.until(now());
            return Optional.ofNullable(events.poll(patience, TimeUnit.MILLISECONDS));
        } finally {
            farewell.enter();
        }
    }

    private void handle(Event event) throws IOException {
        if (event instanceof Event.Typed typed) {
            rests.key(now());
            for (In in : typed.in()) {
                take(in);
            }
            if (play.over()) {
                return;
            }
            reader.ask();
            if (!typed.more() || (!typed.in().isEmpty() && now() - painted > BLIND)) {
                paint();
            }
        } else if (event instanceof Event.Gone) {
            gone = true;
            farewell.hangUp();
        } else {
            if (event instanceof Event.Continued) {
                tty.resume();
                painter.again();
            }
            events.removeIf(later -> later instanceof Event.Resized);
            painter.resized(tty.measure());
            paint();
        }
    }

    private void take(In in) throws IOException {
        if (in instanceof Key key && key.is(REPAINT)) {
            painter.again();
            return;
        }
        play.take(in);
        edit();
    }

    /** What the play was waiting for may have come, and with it what was typed ahead. */
    private void came() throws IOException {
        if (play.work()) {
            edit();
            paint();
        }
    }

    private void edit() throws IOException {
        Optional<String> text = play.toEdit();
        if (text.isPresent()) {
            play.edited(editor.isPresent() ? outside(editor.get(), text.get()) : Optional.empty());
        }
    }

    /** Whoever is hung up upon while the external program runs finds the play free. */
    private Optional<String> outside(Editor program, String text) throws IOException {
        tty.suspend();
        farewell.leave();
        try {
            return program.edit(text);
        } catch (IOException unwritten) {
            return Optional.empty();
        } finally {
            farewell.enter();
            tty.resume();
            painter.resized(tty.measure());
        }
    }

    /** Paints, and does what was announced by it. */
    private void paint() throws IOException {
        do {
            painter.paint(play.draw(painter.window()));
            painted = now();
        } while (!play.over() && play.work());
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
