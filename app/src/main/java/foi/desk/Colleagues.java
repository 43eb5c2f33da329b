package foi.desk;

import foi.register.Register;
import foi.register.Touched;
import java.util.List;

/**
 * Notices what colleagues do to cases while an officer looks at them.
 *
 * <p>It knows what was done after it was made: make it before reading what is to be kept up to date, then ask it every
 * second or so. While nobody else has written, asking costs next to nothing.
 */
public final class Colleagues {

    private final Register register;
    private long changes;
    private long event;

    /** From now on, whatever is done at another desk than {@code desk}, be it the same officer's. */
    public Colleagues(Desk desk) {
        this.register = desk.register();
        this.changes = register.changesByOthers();
        this.event = register.lastEvent();
    }

    /** The cases touched by others since this was last asked, each once with the last that was done to it. */
    public List<Touched> touched() {
        // Read in this order, what comes between is told twice at worst, and never missed.
        long last = register.lastEvent();
        long now = register.changesByOthers();
        List<Touched> touched = now == changes ? List.of() : register.touchedSince(event);
        changes = now;
        event = last;
        return touched;
    }
}
