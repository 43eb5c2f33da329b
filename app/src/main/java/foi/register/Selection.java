package foi.register;

/** Which requests are wanted from the register. */
public enum Selection {
    /** Those not answered or withdrawn as a whole, or on which clarification has come since. */
    OPEN,
    /** The others: those answered or withdrawn as a whole. */
    CLOSED,
    ALL
}
