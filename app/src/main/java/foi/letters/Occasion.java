package foi.letters;

import foi.law.WorkingDays;
import foi.register.Enclosure;
import foi.register.IssuedLetter;
import foi.register.Officer;
import foi.register.Request;
import foi.register.Settings;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a letter is made from, and that its checks look at.
 *
 * @param request the case
 * @param settings the authority's settings
 * @param days the calendar
 * @param dated the date that the letter bears
 * @param today the day it is
 * @param officer who writes
 * @param supplement what the letter says besides the case
 * @param earlier the letters that were issued for the case before, the last at the end
 * @param enclosures the files that go with it
 */
public record Occasion(
        Request request,
        Settings settings,
        WorkingDays days,
        LocalDate dated,
        LocalDate today,
        Officer officer,
        Supplement supplement,
        List<IssuedLetter> earlier,
        List<Enclosure> enclosures) {

    public Occasion {
        earlier = List.copyOf(earlier);
        enclosures = List.copyOf(enclosures);
    }

    /** An occasion on which nothing is said besides the case. */
    public Occasion(
            Request request, Settings settings, WorkingDays days, LocalDate dated, LocalDate today, Officer officer) {
        this(request, settings, days, dated, today, officer, Supplement.NONE, List.of(), List.of());
    }

    /** The same, with this said as well. */
    public Occasion saying(Supplement said) {
        return new Occasion(request, settings, days, dated, today, officer, said, earlier, enclosures);
    }

    /** The same, after these letters. */
    public Occasion after(List<IssuedLetter> letters) {
        return new Occasion(request, settings, days, dated, today, officer, supplement, letters, enclosures);
    }

    /** The same, with these files. */
    public Occasion enclosing(List<Enclosure> files) {
        return new Occasion(request, settings, days, dated, today, officer, supplement, earlier, files);
    }

    /** The authority in whose name the letter is written. */
    public String authority() {
        return request.onBehalfOf().orElseGet(() -> settings.get(foi.register.Setting.AUTHORITY_NAME));
    }
}
