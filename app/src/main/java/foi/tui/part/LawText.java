package foi.tui.part;

import foi.law.Particular;
import foi.law.Provision;
import foi.register.OutcomeKind;
import java.util.ArrayList;
import java.util.List;

/** What relying on something means, in paragraphs to be read. */
final class LawText {

    private LawText() {}

    static List<String> of(Ground ground) {
        List<String> text = new ArrayList<>();
        text.add("#"
                + ground.provision()
                        .map(p -> p.citation().inFull() + ", Freedom of Information Act 2000")
                        .orElse(Words.kind(ground.kind())));
        text.add(ground.title());
        text.add("");
        ground.provision().ifPresent(provision -> {
            text.add(effect(provision));
            if (!provision.precise()) {
                text.add("A notice names the subsection relied on (s.17(1)(b)); this does not. Choose the subsection.");
            }
            provision
                    .denial()
                    .ifPresent(denial -> text.add("The duty to confirm or deny is lifted by %s.".formatted(denial)));
            provision.bodies().ifPresent(bodies -> text.add("It is confined to %s.".formatted(bodies)));
            text.add("");
        });
        text.add("#The letter");
        text.add(notice(ground.kind()));
        text.add("");
        text.add("#What it needs from you");
        if (ground.needs().isEmpty()) {
            text.add("Nothing besides the answer.");
        }
        for (Particular particular : ground.needs()) {
            text.add("- %s: %s".formatted(Labelled.of(particular), Words.asked(particular)));
        }
        ground.optional().forEach(p -> text.add("- %s, if it helps: %s".formatted(Labelled.of(p), Words.asked(p))));
        return text;
    }

    private static String effect(Provision provision) {
        return switch (provision.effect()) {
            case DUTY -> "A duty of the authority. Nothing is withheld under it.";
            case RULE -> "A condition or a purpose on which another place depends.";
            case NO_DUTY_TO_COMPLY -> "The authority need not comply with the request. No public interest is weighed.";
            case ABSOLUTE -> "Absolute (s.2(3)): where it applies, no public interest is weighed.";
            case QUALIFIED ->
                "Qualified (s.2(2)(b)): information may be withheld only where the public interest in maintaining the"
                        + " exemption outweighs that in disclosing it.";
            case BY_CONDITION ->
                "Absolute under one of its conditions and qualified under others (s.2(3)): say which condition is met.";
        };
    }

    private static String notice(OutcomeKind kind) {
        return switch (kind) {
            case WITHHELD ->
                "It is the refusal notice. It states that the information is exempt, names the exemption, and says why it"
                        + " applies where that is not apparent (s.17(1)); under a qualified exemption it gives the reasons"
                        + " for the balance of the public interest (s.17(3)). It tells how to complain (s.17(7)).";
            case NEITHER_CONFIRM_NOR_DENY ->
                "It is the refusal notice (s.17(1)), and says nothing that would tell whether the information is held"
                        + " (s.17(4)). It tells how to complain (s.17(7)).";
            case REFUSED ->
                "It is a notice that states that the claim is relied on (s.17(5)), and tells how to complain (s.17(7)).";
            case NOT_HELD -> "It tells the applicant in writing that the information is not held (s.1(1)(a)).";
            case DISCLOSED -> "It communicates the information (s.1(1)(b)).";
            case CLARIFICATION_NEEDED ->
                "It says what else is needed to identify and locate the information (s.1(3)), and helps to say it (s.16).";
            case HELD_ELSEWHERE -> "It tells the applicant who else may hold it, with how to ask them (s.16).";
            case WITHDRAWN -> "It says that the applicant no longer asks for this.";
        };
    }
}
