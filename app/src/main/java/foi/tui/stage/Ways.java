package foi.tui.stage;

import foi.letters.Finding;
import foi.register.Reference;
import java.util.Optional;

/**
 * How one screen leads to another without knowing it. Each way makes the screen as the register now has it.
 *
 * <p>Every method may throw what the desk throws, for instance when there is no such case.
 */
public interface Ways {

    /** A form for a request that has arrived. */
    Screen newRequest(Office office);

    /** A case. */
    Screen caseFile(Office office, Reference reference);

    /** The facts about who asks, what and by when, to be corrected. */
    Screen facts(Office office, Reference reference);

    /** One part of a case, by its number: the question, the answer, the outcomes. */
    Screen part(Office office, Reference reference, int part);

    /**
     * The form for an outcome of a part.
     *
     * @param place which of its outcomes, from 0; absent for another one
     */
    Screen outcome(Office office, Reference reference, int part, Optional<Integer> place);

    /** The answer that serves all parts together. */
    Screen commonAnswer(Office office, Reference reference);

    /** The deadline, explained. */
    Screen clock(Office office, Reference reference);

    /** The response as it would go, and what the checks say. */
    Screen letter(Office office, Reference reference);

    /** The files that go with the letters of a case. */
    Screen files(Office office, Reference reference);

    /** The authority's settings. */
    Screen settings(Office office);

    /** Where what a check found is to be mended. */
    Screen mending(Office office, Reference reference, Finding finding);
}
