package foi.desk;

import foi.letters.Letter;

/** Takes an issued document to where it is wanted, in two steps around the register's own. */
@FunctionalInterface
public interface Dispatch {

    /** Makes sure the document can arrive, for instance by writing it under a passing name. */
    Sent prepare(Letter letter, byte[] pdf);

    /** A document on its way. */
    interface Sent {

        /** The register has kept the letter: lets the document arrive and tells where it is. */
        String arrive();

        /** The register has not kept the letter: nothing must be left of the document. */
        void takeBack();
    }
}
