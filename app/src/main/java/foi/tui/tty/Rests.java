package foi.tui.tty;

/** When the play may rest: once shortly after the beginning and after the last key, and every now and then; in milliseconds of any clock. */
final class Rests {

    private static final long BREATH = 250;
    private static final long NOW_AND_THEN = 2000;

    private long lastKey;
    private long lastRest;
    private boolean rested;

    Rests(long now) {
        lastKey = now;
        lastRest = now;
    }

    /** A key has come. */
    void key(long now) {
        lastKey = now;
        rested = false;
    }

    /** How long to wait for the next rest; none when it is due. */
    long until(long now) {
        long due = lastRest + NOW_AND_THEN;
        return Math.max(0, (rested ? due : Math.min(due, lastKey + BREATH)) - now);
    }

    /** Takes the rest that is due, and returns for how long no key has come. */
    long take(long now) {
        long quiet = now - lastKey;
        rested = rested || quiet >= BREATH;
        lastRest = now;
        return quiet;
    }
}
