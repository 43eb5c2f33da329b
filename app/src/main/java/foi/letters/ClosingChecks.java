package foi.letters;

import foi.law.Dates;
import foi.letters.Check.Fault;
import foi.register.OutcomeKind;
import foi.register.Setting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Whether the end of the letter tells the applicant what to do next: s.17(7), and the licence. */
final class ClosingChecks {

    /** Words that invite a complaint to the authority; its address alone may stand in the letterhead. */
    private static final List<String> INVITATIONS = List.of(
            "internal review",
            "ask for a review",
            "request a review",
            "complaints procedure",
            "complain to us",
            "complaint to us",
            "your complaint");

    /** For so many days the regulator's particulars are taken to be right without another look. */
    private static final int DAYS_TRUSTED = 90;

    private ClosingChecks() {}

    /** "Particulars of any procedure provided by the public authority for dealing with complaints". */
    static Stream<Fault> complaints(Subject subject) {
        return subject.isNotice() && !tellsOfReview(subject)
                ? Stream.of(Fault.whole(
                        "The refusal notice does not say where to complain to the authority.",
                        "Set complaints.address or complaints.email with foi settings."))
                : Stream.empty();
    }

    /** "Particulars of the right conferred by section 50". */
    static Stream<Fault> regulator(Subject subject) {
        return subject.isNotice() && !tellsOfRegulator(subject)
                ? Stream.of(
                        Fault.whole(
                                "The refusal notice does not tell of the right to apply to the regulator under section 50.",
                                "Set regulator.name and regulator.url, regulator.telephone or regulator.address with foi settings."))
                : Stream.empty();
    }

    /** The same in a letter that is no refusal notice: good practice under the s.45 Code. */
    static Stream<Fault> reviewAndRegulator(Subject subject) {
        return subject.isNotice() || (tellsOfReview(subject) && tellsOfRegulator(subject))
                ? Stream.empty()
                : Stream.of(
                        Fault.whole(
                                "The letter does not tell both of the internal review and of the right to go to the regulator.",
                                "Set complaints.address or complaints.email, and the regulator's particulars, with foi settings."));
    }

    /** An address that was right a year ago may not be: the regulator moves, and changes its name. */
    static Stream<Fault> verified(Subject subject) {
        LocalDate verified = Dates.parse(subject.occasion().settings().get(Setting.REGULATOR_VERIFIED));
        long days = verified.until(subject.occasion().today(), ChronoUnit.DAYS);
        return days > DAYS_TRUSTED
                ? Stream.of(
                        Fault.whole(
                                "The regulator's particulars were last verified on %s, %d days ago."
                                        .formatted(Dates.full(verified), days),
                                "Compare them with the regulator's own page, then set regulator.verified to that day with foi settings."))
                : Stream.empty();
    }

    /** A licence has an object only where something is disclosed. */
    static Stream<Fault> licence(Subject subject) {
        boolean disclosed = subject.decided().anyMatch(d -> d.outcome().kind() == OutcomeKind.DISCLOSED);
        return !disclosed && subject.says("Open Government Licence")
                ? Stream.of(Fault.whole(
                        "The letter offers the Open Government Licence, but discloses nothing.",
                        "Take the licence out of the answer or of the authority's own template."))
                : Stream.empty();
    }

    private static boolean tellsOfReview(Subject subject) {
        return INVITATIONS.stream()
                .flatMap(subject::closingPassages)
                .anyMatch(passage -> Stream.of(Setting.COMPLAINTS_ADDRESS, Setting.COMPLAINTS_EMAIL)
                        .map(setting -> value(subject, setting))
                        .anyMatch(value -> !value.isBlank() && passage.contains(Subject.squeezed(value))));
    }

    static boolean tellsOfRegulator(Subject subject) {
        return (subject.says("section 50") || subject.says("s.50"))
                && saysOne(subject, Setting.REGULATOR_NAME)
                && saysOne(subject, Setting.REGULATOR_URL, Setting.REGULATOR_TELEPHONE, Setting.REGULATOR_ADDRESS);
    }

    private static boolean saysOne(Subject subject, Setting... settings) {
        return Arrays.stream(settings)
                .map(setting -> value(subject, setting))
                .anyMatch(value -> !value.isBlank() && subject.says(value));
    }

    private static String value(Subject subject, Setting setting) {
        return String.join("", subject.occasion().settings().lines(setting));
    }
}
