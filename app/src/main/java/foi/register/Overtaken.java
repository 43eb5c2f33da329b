package foi.register;

import foi.law.Trouble;
import java.time.Instant;
import java.util.List;

/** A colleague has changed the very thing that an officer was changing; nothing of this officer's has been saved over it. */
public final class Overtaken extends Trouble {

    private final String officer;
    private final Instant at;
    private final List<Clash> clashes;

    /**
     * Tells what was changed.
     *
     * @param what a sentence that says who changed what and when
     * @param officer the account that changed it
     * @param at when, by the host's clock
     * @param clashes what differs, one at least
     */
    public Overtaken(String what, String officer, Instant at, List<Clash> clashes) {
        super(what, "Choose which to keep.");
        this.officer = officer;
        this.at = at;
        this.clashes = List.copyOf(clashes);
    }

    /**
     * Something that two officers want different.
     *
     * @param what what it is, such as {@code the answer to part "2)"}
     * @param theirs as it stands in the register now; empty where it was taken away
     * @param yours as the officer who saves wants it
     */
    public record Clash(String what, String theirs, String yours) {}

    /** Who changed it. */
    public String officer() {
        return officer;
    }

    /** When it was changed. */
    public Instant at() {
        return at;
    }

    /** What differs. */
    public List<Clash> clashes() {
        return clashes;
    }

    @Override
    public int exitCode() {
        return 4;
    }
}
