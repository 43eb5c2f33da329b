package foi.register;

import foi.law.DataCondition;
import foi.law.Particular;
import foi.law.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the authority decided about one part of a request, or about some of it. There are no other endings.
 *
 * <p>One part may have several, each with its own scope: disclosed for one year, not held for another,
 * withheld for a third.
 */
public sealed interface Outcome {

    /** What it is about, such as "the 2018/19 figures"; empty for the whole part. */
    String scope();

    /** The texts that go with it. */
    Particulars particulars();

    /** Calls the one method of {@code cases} that is named after this outcome. */
    <T> T match(Cases<T> cases);

    /** This outcome with other texts. */
    default Outcome with(Particulars texts) {
        return kind().kept(provision().map(p -> p.citation().toString()).orElse(""), scope(), texts);
    }

    /** What it needs from the officer and has not got. */
    default List<Particular> missing() {
        List<Particular> needed = new ArrayList<>(kind().needs());
        provision().ifPresent(p -> needed.addAll(p.needs()));
        if (kind() == OutcomeKind.WITHHELD && isWeighed()) {
            Stream.of(Particular.PUBLIC_INTEREST_FOR, Particular.PUBLIC_INTEREST_AGAINST, Particular.PUBLIC_INTEREST)
                    .filter(particular -> !needed.contains(particular))
                    .forEach(needed::add);
        }
        return particulars().missing(needed);
    }

    /** Whether the public interest decides it: under a qualified exemption, or a condition of s.40(2) that is none of s.2(3). */
    default boolean isWeighed() {
        return provision().filter(Provision::isQualified).isPresent()
                || (provision()
                                .filter(p -> p.effect() == Provision.Effect.BY_CONDITION)
                                .isPresent()
                        && text(Particular.CONDITION)
                                .flatMap(DataCondition::named)
                                .filter(DataCondition::isWeighed)
                                .isPresent());
    }

    /** The text supplied for {@code particular}. */
    default Optional<String> text(Particular particular) {
        return particulars().get(particular);
    }

    /** What kind it is. */
    OutcomeKind kind();

    /** The provision it relies on, where it relies on one. */
    default Optional<Provision> provision() {
        return Optional.empty();
    }

    /** Communicated: s.1(1)(b). */
    record Disclosed(String scope, Particulars particulars) implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.DISCLOSED;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.disclosed(this);
        }
    }

    /** Not held, and the applicant is told so in writing: s.1(1)(a). */
    record NotHeld(String scope, Particulars particulars) implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.NOT_HELD;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notHeld(this);
        }
    }

    /** Held and exempt; the letter is the refusal notice: s.17(1). */
    record Withheld(Provision exemption, String scope, Particulars particulars) implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.WITHHELD;
        }

        @Override
        public Optional<Provision> provision() {
            return Optional.of(exemption);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.withheld(this);
        }
    }

    /** No duty to comply, under s.12 or s.14; the letter is the notice: s.17(5). */
    record Refused(Provision ground, String scope, Particulars particulars) implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.REFUSED;
        }

        @Override
        public Optional<Provision> provision() {
            return Optional.of(ground);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.refused(this);
        }
    }

    /**
     * Neither confirmed nor denied to be held.
     *
     * @param denial the subsection of an exemption that lifts the duty, such as s.40(5B)
     */
    record NeitherConfirmNorDeny(Provision denial, String scope, Particulars particulars) implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.NEITHER_CONFIRM_NOR_DENY;
        }

        @Override
        public Optional<Provision> provision() {
            return Optional.of(denial);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.neitherConfirmNorDeny(this);
        }
    }

    /** Further information is needed to identify and locate what is asked for: s.1(3). */
    record ClarificationNeeded(String scope, Particulars particulars) implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.CLARIFICATION_NEEDED;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.clarificationNeeded(this);
        }
    }

    /** The applicant is shown who else may hold it: s.16. Whether this authority holds it is for another outcome. */
    record HeldElsewhere(String scope, Particulars particulars) implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.HELD_ELSEWHERE;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.heldElsewhere(this);
        }
    }

    /** The applicant no longer asks for it. */
    record Withdrawn(String scope, Particulars particulars) implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.WITHDRAWN;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.withdrawn(this);
        }
    }

    /** A method for each outcome, so that a new outcome fails to compile wherever it is forgotten. */
    interface Cases<T> {
        T disclosed(Disclosed outcome);

        T notHeld(NotHeld outcome);

        T withheld(Withheld outcome);

        T refused(Refused outcome);

        T neitherConfirmNorDeny(NeitherConfirmNorDeny outcome);

        T clarificationNeeded(ClarificationNeeded outcome);

        T heldElsewhere(HeldElsewhere outcome);

        T withdrawn(Withdrawn outcome);
    }
}
