package foi.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dated facts from which the time for complying is worked out, for a request or for one part of it.
 *
 * @param received the day the request arrived: s.10(6)(a)
 * @param events what happened since, in order; those of one day stay in the order given
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/10">s.10</a>
 */
public record Clock(LocalDate received, List<ClockEvent> events) {

    public Clock {
        events = events.stream().sorted(Comparator.comparing(ClockEvent::on)).toList();
    }

    /** This clock as it stood at the end of {@code day}. */
    public Clock until(LocalDate day) {
        return new Clock(
                received,
                events.stream().filter(event -> !event.on().isAfter(day)).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Clock that && received.equals(that.received) && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return received.hashCode() * 31 + events.hashCode();
    }

    /** This clock and one more event. */
    public Clock with(ClockEvent event) {
        List<ClockEvent> more = new ArrayList<>(events);
        more.add(event);
        return new Clock(received, more);
    }

    /**
     * Where the clock stands after all its events, and why.
     *
     * @throws HolidaysNotPublished where it cannot be counted with the bank holidays that are known
     */
    public ClockReading read(WorkingDays days, TimeRule rule) {
        WorkingDays inForce = inForce(days, rule);
        Explanation explanation = new Explanation(inForce, days);
        Reckoning reckoning = reckoned(inForce, days, rule, explanation);
        explanation.ends(reckoning);
        ClockState state = reckoning.state();
        return new ClockReading(
                state.phase(),
                reckoning.stretch().receipt(),
                state.due(),
                state.missed(),
                reckoning.counted(),
                explanation.steps());
    }

    /** The same without the reasons, which takes a small part of the time, and refused for the same clocks. */
    public ClockState state(WorkingDays days, TimeRule rule) {
        return reckoned(inForce(days, rule), days, rule, Telling.NOBODY).state();
    }

    /** What was added to the calendar after a request was closed leaves it as it was. */
    private WorkingDays inForce(WorkingDays days, TimeRule rule) {
        if (rule.edition().isEmpty()) {
            return days;
        }
        return reckoned(days, days, rule, Telling.NOBODY)
                .endedOn()
                .map(day -> days.inForce(rule.edition().get(), day))
                .orElse(days);
    }

    private Reckoning reckoned(WorkingDays days, WorkingDays newest, TimeRule rule, Telling telling) {
        Reckoning reckoning = new Reckoning(received, days, newest, rule, telling);
        events.forEach(reckoning::take);
        return reckoning;
    }
}
