package foi.desk;

import foi.letters.Press;
import foi.letters.WorkingCopies;

/**
 * The crafts by which a letter becomes a file.
 *
 * @param press puts it on paper
 * @param copies makes copies for a word processor
 * @param post puts it into an e-mail
 * @param scan looks into files that go with it
 */
public record Workshop(Press press, WorkingCopies copies, Post post, ReleaseScan scan) {}
