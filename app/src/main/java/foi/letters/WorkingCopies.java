package foi.letters;

/** Makes copies of letters for those who have to work on them in a word processor. */
public interface WorkingCopies {

    /** The letter as an Office Open XML document (.docx), marked on every page as a copy that is not the letter. */
    byte[] docx(Letter letter);
}
