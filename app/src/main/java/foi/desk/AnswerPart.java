package foi.desk;

import foi.register.EventKind;
import foi.register.Labels;
import foi.register.Overtaken;
import foi.register.Overtaken.Clash;
import foi.register.Part;
import foi.register.Request;
import java.util.List;
import java.util.Optional;

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
                        return answered(request, markdown);
                    }
                    return answered(request, Labels.of(request).get(called, request.reference()), markdown);
                })
                .summary();
    }

    /**
     * Keeps {@code markdown} as the answer to the part of that number, for an officer who began with the answer {@code was}.
     *
     * @throws Overtaken when a colleague has written another answer meanwhile, or removed the part
     */
    public String answer(String reference, int part, String was, String markdown) {
        return changing.changeUnlessDone(
                reference,
                request -> Changing.part(request, part)
                        .filter(now -> now.answer().equals(markdown))
                        .map(now -> asItIs("the answer to " + Changing.named(request, now))),
                request -> {
                    changing.refuseClosed(request);
                    Part now = changing.part(request, part, markdown);
                    refuseOther(request, "the answer to " + Changing.named(request, now), was, now.answer(), markdown);
                    return answered(request, now, markdown);
                });
    }

    /** The same for the answer to all parts together. */
    public String answerAll(String reference, String was, String markdown) {
        String what = "the answer to all parts together";
        return changing.changeUnlessDone(
                reference,
                request -> request.answer().equals(markdown) ? Optional.of(asItIs(what)) : Optional.empty(),
                request -> {
                    changing.refuseClosed(request);
                    refuseOther(request, what, was, request.answer(), markdown);
                    return answered(request, markdown);
                });
    }

    private void refuseOther(Request request, String what, String was, String now, String wanted) {
        if (!now.equals(was)) {
            throw changing.overtaking(request)
                    .changed(
                            List.of(new Clash(what, now, wanted)),
                            event -> event.kind() == EventKind.ANSWERED
                                    && event.content().equals(now));
        }
    }

    private static String asItIs(String what) {
        return "%s is as you wrote it already; nothing is changed."
                .formatted(Character.toUpperCase(what.charAt(0)) + what.substring(1));
    }

    private static Changing.Changed answered(Request request, String markdown) {
        return new Changing.Changed(
                request.answered(markdown), EventKind.ANSWERED, said(markdown, "all parts together"), markdown);
    }

    private static Changing.Changed answered(Request request, Part part, String markdown) {
        return new Changing.Changed(
                request.with(part.answered(markdown)),
                EventKind.ANSWERED,
                said(markdown, Changing.named(request, part)),
                markdown);
    }

    private static String said(String markdown, String what) {
        return (markdown.isBlank() ? "Took away the answer to " : "Answered ") + what + ".";
    }
}
