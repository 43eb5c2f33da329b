package foi.register;

import foi.law.ClockEvent;
import foi.law.TimeRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One request for information: the facts and nothing that follows from them.
 *
 * @param reference the number the applicant quotes
 * @param regime the law it is answered under
 * @param requester who asks
 * @param asked what arrived, when and how
 * @param owner the officer who deals with it, by account
 * @param onBehalfOf the authority that was asked, where it is not the register's own but one for which the
 *     office answers
 * @param layout how its response is set out, where that is not the authority's usual way
 * @param rule by which rules its time is counted (s.10)
 * @param answer an answer in Markdown that serves all parts together; empty where there is none
 * @param clock what moves its deadline or ends it, in order of happening (s.10)
 * @param parts its questions, in the requester's order
 * @param revision how often it was changed; a save over a newer one is refused
 */
public record Request(
        Reference reference,
        Regime regime,
        Requester requester,
        Asked asked,
        Optional<String> owner,
        Optional<String> onBehalfOf,
        Optional<Layout> layout,
        TimeRule rule,
        String answer,
        List<ClockEvent> clock,
        List<Part> parts,
        long revision) {

    public Request {
        clock = List.copyOf(clock);
        parts = List.copyOf(parts);
    }

    /** This request with other parts. */
    public Request withParts(List<Part> newParts) {
        return new Request(
                reference,
                regime,
                requester,
                asked,
                owner,
                onBehalfOf,
                layout,
                rule,
                answer,
                clock,
                newParts,
                revision);
    }

    /** This request with {@code changed} in the place of the part of the same number. */
    public Request with(Part changed) {
        return withParts(parts.stream()
                .map(p -> p.number() == changed.number() ? changed : p)
                .toList());
    }

    /** This request with another answer for all its parts together. */
    public Request answered(String newAnswer) {
        return new Request(
                reference,
                regime,
                requester,
                asked,
                owner,
                onBehalfOf,
                layout,
                rule,
                newAnswer,
                clock,
                parts,
                revision);
    }

    /** This request with more entries in its clock. */
    public Request with(List<ClockEvent> more) {
        List<ClockEvent> all = new ArrayList<>(clock);
        all.addAll(more);
        return new Request(
                reference, regime, requester, asked, owner, onBehalfOf, layout, rule, answer, all, parts, revision);
    }

    /** This request with other facts about who asks, what arrived and who deals with it. */
    public Request amended(
            Requester who, Asked what, Optional<String> by, Optional<String> authority, Optional<Layout> setOut) {
        return new Request(reference, regime, who, what, by, authority, setOut, rule, answer, clock, parts, revision);
    }

    /** This request with its time counted by other rules. */
    public Request countedBy(TimeRule other) {
        return new Request(
                reference, regime, requester, asked, owner, onBehalfOf, layout, other, answer, clock, parts, revision);
    }

    /** This request, received on another day than was recorded. */
    public Request receivedOn(LocalDate day) {
        Asked corrected = new Asked(day, asked.channel(), asked.subject(), asked.body(), asked.theirReference());
        return amended(requester, corrected, owner, onBehalfOf, layout);
    }

    /** This request without that entry of its clock. */
    public Request without(ClockEvent event) {
        List<ClockEvent> fewer = new ArrayList<>(clock);
        fewer.remove(event);
        return new Request(
                reference, regime, requester, asked, owner, onBehalfOf, layout, rule, answer, fewer, parts, revision);
    }

    /** This request as it stands at {@code newRevision}. */
    public Request at(long newRevision) {
        return new Request(
                reference,
                regime,
                requester,
                asked,
                owner,
                onBehalfOf,
                layout,
                rule,
                answer,
                clock,
                parts,
                newRevision);
    }

    /** The number that the next part gets where none was removed. */
    public int nextPartNumber() {
        return parts.stream().mapToInt(Part::number).max().orElse(0) + 1;
    }
}
