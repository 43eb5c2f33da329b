package foi.tui.tty;

import foi.tui.face.In;
import foi.tui.face.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns the bytes of a terminal into keys and pastes, in whatever pieces they come.
 *
 * <p>A sequence that is not known is swallowed whole: nothing of it is ever typed. Esc alone looks like the beginning of
 * one, so it is a key only once nothing has followed for a while, which {@link #pause()} tells.
 */
final class Keyboard {

    private enum State {
        GROUND,
        ESCAPE,
        /** After {@code ESC [}. */
        CONTROL,
        /** After {@code ESC O}. */
        SINGLE,
        /** Within a string that ends with BEL or {@code ESC \}. */
        STRING,
        /** Bytes that belong to the sequence before them: the place of an old mouse report, a key of the Linux console. */
        TAIL
    }

    private static final int LONGEST = 64;

    private final List<In> in = new ArrayList<>();
    private final StringBuilder sequence = new StringBuilder();
    private final Utf8 utf8 = new Utf8();
    private final PasteBin paste = new PasteBin();
    private State state = State.GROUND;
    private boolean alt;
    private boolean late;
    private int tail;

    /** Takes bytes that have come together, and returns what they complete. */
    List<In> take(byte[] bytes, int length) {
        boolean remainder = late && Sequence.isRemainder(bytes, length);
        late = false;
        if (remainder) {
            state = State.ESCAPE;
        }
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            if (paste.open()) {
                paste.add(b).ifPresent(in::add);
            } else {
                step(b);
            }
        }
        return taken();
    }

    /** Whether a pause would mean something. */
    boolean pending() {
        return state == State.ESCAPE || state == State.STRING || paste.stuck();
    }

    /** Whether a paste has begun and not ended; nothing is painted meanwhile. */
    boolean pasting() {
        return paste.open();
    }

    /** Nothing has followed for a while. */
    List<In> pause() {
        if (paste.open()) {
            paste.abandon().ifPresent(in::add);
        } else if (state == State.ESCAPE) {
            in.add(new Key("Esc"));
            if (alt) {
                in.add(new Key("Esc"));
            }
            late = true;
        }
        ground();
        return taken();
    }

    private List<In> taken() {
        List<In> taken = List.copyOf(in);
        in.clear();
        return taken;
    }

    private void ground() {
        state = State.GROUND;
        alt = false;
        sequence.setLength(0);
    }

    private void step(int b) {
        switch (state) {
            case GROUND -> plain(b);
            case ESCAPE -> escape(b);
            case CONTROL -> control(b);
            case SINGLE -> single(b);
            case STRING -> string(b);
            case TAIL -> tail(b);
        }
    }

    private void plain(int b) {
        if (b == 0x1b) {
            utf8.flush(this::type);
            state = State.ESCAPE;
        } else {
            utf8.add(b, this::type);
        }
    }

    private void type(int c) {
        Sequence.plain(c, alt).ifPresent(name -> in.add(new Key(name)));
        alt = false;
    }

    private void escape(int b) {
        if (b == '\\' && !sequence.isEmpty()) {
            ground();
            return;
        }
        sequence.setLength(0);
        switch (b) {
            case 0x1b -> {
                if (alt) {
                    in.add(new Key("Esc"));
                }
                alt = true;
            }
            case '[' -> state = State.CONTROL;
            case 'O' -> state = State.SINGLE;
            case ']', 'P', '^', '_', 'X' -> state = State.STRING;
            default -> {
                alt = true;
                state = State.GROUND;
                plain(b);
            }
        }
    }

    private void control(int b) {
        if (b < 0x20) {
            interrupted(b);
        } else if (b >= 0x80 || sequence.length() > LONGEST) {
            ground();
        } else if (sequence.isEmpty() && (b == '[' || b == 'M')) {
            state = State.TAIL;
            sequence.append((char) b);
            tail = b == '[' ? 1 : 3;
        } else {
            sequence.append((char) b);
            if (b >= 0x40 || (b == '$' && sequence.charAt(0) != '?')) {
                finished(Sequence.control(sequence.toString(), alt));
            }
        }
    }

    private void single(int b) {
        if (b < 0x20) {
            interrupted(b);
        } else {
            sequence.append((char) b);
            if (b < '0' || b > '9') {
                finished(Sequence.single(sequence.toString(), alt));
            }
        }
    }

    private void tail(int b) {
        sequence.append((char) b);
        if (--tail == 0) {
            finished(Sequence.control(sequence.toString(), alt));
        }
    }

    private void string(int b) {
        if (b == 0x07) {
            ground();
        } else if (b == 0x1b) {
            ground();
            state = State.ESCAPE;
            sequence.append(']');
        }
    }

    private void interrupted(int b) {
        ground();
        plain(b);
    }

    private void finished(Optional<String> name) {
        if (state == State.CONTROL && sequence.toString().equals("200~")) {
            paste.begin();
        }
        ground();
        name.map(Key::new).ifPresent(in::add);
    }
}
