package foi.letters;

import static foi.law.Particular.EXPECTED;
import static foi.law.Particular.HELD_FOR_PUBLICATION;
import static foi.law.Particular.PUBLIC_INTEREST;
import static foi.law.Particular.PUBLISHER;
import static foi.law.Particular.REASONABLE;
import static foi.law.Particular.WHERE;
import static foi.law.Particular.WHY;

import foi.law.Catalogue;
import foi.law.Particular;
import foi.letters.Check.Fault;
import foi.letters.Subject.Decided;
import foi.register.OutcomeKind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a refusal notice has what s.17 wants in it, for each exemption on each part. */
final class NoticeChecks {

    private static final List<Particular> FUTURE = List.of(HELD_FOR_PUBLICATION, PUBLISHER, EXPECTED, REASONABLE);

    private static final Pattern VAGUE = Pattern.compile(
            "(?i)\\b(?:on|at|in|via|from|by|the|our|its|council'?s?|trust'?s?|authority'?s?|web ?-?sites?|online|internet|web|google|search\\w*|published|available|is|it|public(?:ly)?)\\b");

    private NoticeChecks() {}

    /** The notice "specifies the exemption in question": the section, and its subsection where it has several. */
    static Stream<Fault> sectionNamed(Subject subject) {
        return subject.decided()
                .filter(d -> d.outcome()
                        .provision()
                        .filter(p -> p.isExemption() && !p.precise())
                        .isPresent())
                .map(d -> Fault.in(
                        d.name(),
                        "%s does not say which subsection is relied on.".formatted(d.called()),
                        "Record the outcome again with the subsection, for example --provision %s."
                                .formatted(
                                        Catalogue.exact(d.outcome().provision().orElseThrow())
                                                .citation())));
    }

    /** The notice "states (if that would not otherwise be apparent) why the exemption applies". */
    static Stream<Fault> reasons(Subject subject) {
        return withheldOrSilent(subject)
                .filter(d -> !reasoned(d))
                .map(d -> Fault.in(
                        d.name(),
                        "Nothing says why %s applies; repeating its title is no reason.".formatted(d.called()),
                        "Say what the information is and why the exemption covers it (--why%s)."
                                .formatted(needs(d, WHERE) ? ", and --where for s.21" : "")));
    }

    /** Under a qualified exemption the notice gives the reasons for the balance: s.17(3)(b). */
    static Stream<Fault> publicInterest(Subject subject) {
        return withheld(subject)
                .filter(d -> d.outcome().isWeighed())
                .filter(d -> d.outcome()
                        .text(PUBLIC_INTEREST)
                        .filter(text -> !Placeholders.saysNothing(text))
                        .isEmpty())
                .map(d -> Fault.in(
                        d.name(),
                        "%s is a qualified exemption, and no reasons are given why the public interest favours it."
                                .formatted(d.called()),
                        "Weigh it, and record what decides (--public-interest, --public-interest-for,"
                                + " --public-interest-against)."));
    }

    /** Section 21 rests on where this applicant can get it: an address or a place, and not "our website". */
    static Stream<Fault> location(Subject subject) {
        return withheld(subject)
                .filter(d -> needs(d, WHERE))
                .filter(d -> !locates(d.outcome().text(WHERE).orElse("")))
                .map(d -> Fault.in(
                        d.name(),
                        "%s: the letter does not say exactly where the applicant can get it.".formatted(d.called()),
                        "Give the address of the page, or the place where it can be had (--where)."));
    }

    private static boolean locates(String where) {
        String rest = VAGUE.matcher(where).replaceAll(" ");
        return !Placeholders.saysNothing(where)
                && (where.contains(".") || Words.of(rest).size() >= 2);
    }

    /** The three conditions of s.22(1), each with what shows that it is met. */
    static Stream<Fault> futurePublication(Subject subject) {
        return withheld(subject)
                .filter(d -> d.outcome()
                        .provision()
                        .orElseThrow()
                        .citation()
                        .section()
                        .equals("22"))
                .filter(d -> !d.outcome().particulars().missing(FUTURE).isEmpty())
                .map(d -> Fault.in(
                        d.name(),
                        "%s: it is not shown that its conditions are met. Missing: %s."
                                .formatted(
                                        d.called(),
                                        listed(d.outcome().particulars().missing(FUTURE))),
                        "Supply them (%s)."
                                .formatted(d.outcome().particulars().missing(FUTURE).stream()
                                        .map(Particular::option)
                                        .collect(Collectors.joining(", ")))));
    }

    private static Stream<Decided> withheld(Subject subject) {
        return subject.decided().filter(d -> d.outcome().kind() == OutcomeKind.WITHHELD);
    }

    private static Stream<Decided> withheldOrSilent(Subject subject) {
        return Stream.concat(
                withheld(subject),
                subject.decided().filter(d -> d.outcome().kind() == OutcomeKind.NEITHER_CONFIRM_NOR_DENY));
    }

    private static boolean reasoned(Decided decided) {
        if (needs(decided, WHERE) && decided.outcome().text(WHERE).isPresent()) {
            return true;
        }
        String title = decided.outcome().provision().orElseThrow().title();
        return Reasons.given(decided.outcome().text(WHY).orElse(""), title);
    }

    private static boolean needs(Decided decided, Particular particular) {
        return decided.outcome()
                .provision()
                .filter(p -> p.needs().contains(particular))
                .isPresent();
    }

    private static String listed(List<Particular> missing) {
        return missing.stream().map(Particular::asks).collect(Collectors.joining("; "));
    }
}
