package foi.desk;

import foi.law.AddedHoliday;
import foi.law.BankHoliday;
import foi.law.Dates;
import foi.law.Division;
import foi.law.WorkingDays;
import foi.register.Additions;
import foi.register.EventKind;
import foi.register.Happening;
import foi.register.HolidayFiles;
import foi.register.HolidayFiles.Listed;
import foi.register.InputRefused;
import foi.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Merges a list of bank holidays into the calendar, and tells which deadlines move.
 *
 * <p>A day is known by its date and where it is kept, whatever it is called, and none is ever taken away.
 */
public final class ImportHolidays {

    private final Desk desk;
    private final HolidayFiles files;

    /** The task at {@code desk}. */
    public ImportHolidays(Desk desk, HolidayFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /**
     * Adds what the list in {@code text} has and the calendar has not, in one transaction; with {@code dryRun} it only
     * tells what would happen. Throws a {@link foi.law.Trouble} that says why when the text is no whole list.
     */
    public Report take(String text, boolean dryRun) {
        Listed listed = files.read(text);
        if (dryRun) {
            return judged(listed).report();
        }
        return desk.register().atomically(() -> {
            Judged judged = judged(listed);
            if (judged.report().changes()) {
                keep(judged);
            }
            return judged.report();
        });
    }

    private record Judged(Report report, Additions.Edition edition, List<AddedHoliday> days, int number) {}

    private Judged judged(Listed listed) {
        WorkingDays before = desk.days();
        refuseGap(listed, before);
        Additions additions = desk.register().additions();
        int number = additions.newest() + 1;
        List<AddedHoliday> added = added(listed, before, number);
        LocalDate until = listed.until().isAfter(before.until()) ? listed.until() : before.until();
        Additions.Edition edition =
                new Additions.Edition(desk.today(), desk.officer().account(), listed.until());
        List<Additions.Edition> editions = new ArrayList<>(additions.editions());
        editions.add(edition);
        List<AddedHoliday> days = new ArrayList<>(additions.days());
        days.addAll(added);
        boolean confirms = listed.until().isAfter(additions.published());
        boolean changes = !added.isEmpty() || confirms || until.isAfter(before.until());
        WorkingDays after = new Additions(editions, days)
                .to(desk.calendar().bundled())
                .withSchoolsClosed(desk.settings().schoolClosures());
        MovedDates moved = changes ? MovedDates.find(desk, before, after, added) : MovedDates.NONE;
        return new Judged(
                new Report(
                        listed.days().size(),
                        added.stream().map(AddedHoliday::holiday).sorted().toList(),
                        unlisted(listed, before),
                        changes,
                        until,
                        moved),
                edition,
                added,
                number);
    }

    private static List<AddedHoliday> added(Listed listed, WorkingDays before, int number) {
        Set<String> known = new HashSet<>();
        before.bankHolidays().forEach(holiday -> known.add(key(holiday)));
        return listed.days().stream()
                .filter(holiday -> !known.contains(key(holiday)))
                .map(holiday ->
                        new AddedHoliday(holiday, number, !holiday.date().isAfter(before.until())))
                .toList();
    }

    /** What the calendar has of the same years and the list has not: it stays, and the officer is told. */
    private static List<BankHoliday> unlisted(Listed listed, WorkingDays before) {
        Set<String> there = new HashSet<>();
        listed.days().forEach(holiday -> there.add(key(holiday)));
        LocalDate first = listed.days().stream()
                .map(BankHoliday::date)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return before.bankHolidays().stream()
                .filter(holiday ->
                        !holiday.date().isBefore(first) && !holiday.date().isAfter(listed.until()))
                .filter(holiday -> !there.contains(key(holiday)))
                .toList();
    }

    private static String key(BankHoliday holiday) {
        return holiday.date() + holiday.division().code();
    }

    private static void refuseGap(Listed listed, WorkingDays before) {
        for (Division division : Division.values()) {
            int first = listed.days().stream()
                    .filter(holiday -> holiday.division() == division)
                    .mapToInt(holiday -> holiday.date().getYear())
                    .min()
                    .orElseThrow();
            if (first > before.until().getYear() + 1) {
                throw new InputRefused(
                        "The list begins in %d for %s, and the bank holidays are known until %s only."
                                .formatted(first, division.title(), Dates.full(before.until())),
                        "Import a list that begins in %d or earlier first, so that no year is missing."
                                .formatted(before.until().getYear() + 1));
            }
        }
    }

    private void keep(Judged judged) {
        Register register = desk.register();
        register.add(judged.edition(), judged.days());
        register.append(new Happening(
                desk.officer(),
                Optional.empty(),
                EventKind.CALENDAR,
                judged.report().summary(),
                HolidayWords.list(judged.report().added())));
        for (MovedDates.Move move : judged.report().dates().moved()) {
            register.append(Happening.to(move.reference(), desk.officer(), EventKind.CALENDAR, move.summary()));
        }
        judged.report().dates().closed().forEach(closed -> register.keepEdition(closed, judged.number() - 1));
    }

    /**
     * What an import did, or would do.
     *
     * @param listed how many days the list has
     * @param added the days that were not known
     * @param unlisted the days that are known for the same years and are not listed; they stay
     * @param changes whether anything is new, if only that the list has been published for a year worked out by rule
     * @param until the last day for which the calendar is complete now
     * @param dates the dates that move, and those that stay
     */
    public record Report(
            int listed,
            List<BankHoliday> added,
            List<BankHoliday> unlisted,
            boolean changes,
            LocalDate until,
            MovedDates dates) {

        /** What was added, in a sentence. */
        public String summary() {
            if (added.isEmpty()) {
                return changes
                        ? "The list confirms the calendar, which is complete until %s.".formatted(Dates.full(until))
                        : "Nothing new: all %,d days are known.".formatted(listed);
            }
            return "Added %s to the calendar; it is complete until %s."
                    .formatted(
                            added.size() == 1 ? "1 bank holiday" : added.size() + " bank holidays", Dates.full(until));
        }
    }
}
