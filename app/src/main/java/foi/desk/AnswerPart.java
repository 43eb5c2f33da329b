package foi.desk;

import foi.register.EventKind;
import foi.register.Labels;
import foi.register.Part;

/** Writes the answer to a part, or to all parts together. */
public final class AnswerPart {

    /** The name that stands for all parts together. */
    public static final String ALL = "all";

    private final Changing changing;

    /** The task at {@code desk}. */
    public AnswerPart(Desk desk) {
        this.changing = new Changing(desk);
    }

    /** Keeps {@code markdown} as the answer to the part called so; an empty one takes the answer away. Tells what was done. */
    public String answer(String reference, String called, String markdown) {
        return changing.changeOpen(reference, request -> {
                    if (called.strip().equalsIgnoreCase(ALL)
                            && Labels.of(request).find(called).isEmpty()) {
                        return new Changing.Changed(
                                request.answered(markdown),
                                EventKind.ANSWERED,
                                said(markdown, "all parts together"),
                                markdown);
                    }
                    Part part = Labels.of(request).get(called, request.reference());
                    return new Changing.Changed(
                            request.with(part.answered(markdown)),
                            EventKind.ANSWERED,
                            said(markdown, Changing.quoted(Labels.of(request).name(part))),
                            markdown);
                })
                .summary();
    }

    private static String said(String markdown, String what) {
        return (markdown.isBlank() ? "Took away the answer to " : "Answered ") + what + ".";
    }
}
