package foi.law;

import java.time.LocalDate;

/** Hears what a reckoning takes and finds, in its order, for whoever wants it explained. */
interface Telling {

    /** For those who want only the result. */
    Telling NOBODY = new Telling() {
        @Override
        public void begins(LocalDate receipt, String text, String source) {}

        @Override
        public void happens(LocalDate on, String brief, String text, String source) {}

        @Override
        public void missed(LocalDate due) {}

        @Override
        public void ends(Reckoning reckoning) {}
    };

    /** A stretch begins with a date of receipt. */
    void begins(LocalDate receipt, String text, String source);

    /** Something happened, {@code brief} in a word or two. */
    void happens(LocalDate on, String brief, String text, String source);

    /** A last day passed unanswered, which no later event undoes. */
    void missed(LocalDate due);

    /** The stretch is over, and {@code reckoning} is as it was at its end. */
    void ends(Reckoning reckoning);
}
