package foi.desk;

import foi.register.Overtaken.Clash;

/**
 * A text in its three versions, when two officers may have worked on it at once.
 *
 * @param what what it is
 * @param was as the officer at work first saw it
 * @param now as it stands in the register
 * @param wanted as the officer at work wants it
 */
record Version(String what, String was, String now, String wanted) {

    /** Whether both have changed it, and not in the same way. */
    boolean clashes() {
        return !wanted.equals(was) && !now.equals(was) && !now.equals(wanted);
    }

    Clash clash() {
        return new Clash(what, now, wanted);
    }

    /** The text with what either of them changed, where they do not clash. */
    String merged() {
        return wanted.equals(was) ? now : wanted;
    }
}
