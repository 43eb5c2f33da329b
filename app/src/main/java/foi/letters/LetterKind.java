package foi.letters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The letters that can be made, each from the template of the same name. */
public enum LetterKind {
    /** The answer to a request: what is disclosed, what is refused and why, what is not held (ss.1 and 17). */
    RESPONSE,
    /** That the request has arrived, and by when it will be answered; no section asks for it. */
    ACKNOWLEDGEMENT,
    /** What the authority has to know to identify and locate the information: s.1(3). */
    CLARIFICATION,
    /** That a fee must be paid first: s.9(1). */
    FEES_NOTICE,
    /** That the public interest takes longer to consider: ss.10(3) and 17(2). */
    EXTENSION,
    /** That the answer is late, with an apology; it stops no clock. */
    HOLDING,
    /** That the request is closed because clarification or a fee never came: ss.1(3) and 9(2). */
    LAPSED,
    /** That the applicant has given the request up. */
    WITHDRAWN,
    /** What a request lacks to be one, and how that is mended: ss.8 and 16. */
    INVALID_REQUEST,
    /** Who else may hold the information, and whether this authority does: ss.1(1)(a) and 16. */
    SIGNPOST,
    /** What an internal review has found: s.45 Code of Practice, part 5. */
    REVIEW,
    /** The refusal of environmental information: Environmental Information Regulations 2004, reg 14. */
    EIR_REFUSAL;

    /** The name by which commands and templates call it, such as {@code response}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name in a sentence, such as {@code fees notice}. */
    public String title() {
        return this == EIR_REFUSAL ? "EIR refusal" : code().replace('-', ' ');
    }

    /** Whether it says something that the officer writes for it and that no case holds. */
    public boolean takesWords() {
        return this != RESPONSE && this != ACKNOWLEDGEMENT && this != LAPSED;
    }

    /** Whether it names a day by which a decision or an answer is expected. */
    public boolean takesDay() {
        return this == EXTENSION || this == HOLDING;
    }

    /** Whether the files of the case go with it. */
    public boolean encloses() {
        return this == RESPONSE || this == REVIEW;
    }

    /** Whether it asks for a fee. */
    public boolean takesFee() {
        return this == FEES_NOTICE;
    }

    /** The kind that {@code typed} names, however it is capitalised. */
    public static Optional<LetterKind> parse(String typed) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }
}
