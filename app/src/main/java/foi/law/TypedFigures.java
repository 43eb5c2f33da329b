package foi.law;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Which of a date's figures is the day, which the month and which the year. */
record TypedFigures(String typed, List<Figure> figures, Optional<Month> month) {

    /** A number as typed: {@code digits} tells 24 from 2024, {@code ordinal} marks a day such as 2nd. */
    record Figure(int value, int digits, Optional<String> ordinal) {

        static Figure of(String typed, Optional<String> ordinal) {
            int value = typed.length() > 4 ? 0 : Integer.parseInt(typed);
            return new Figure(value, typed.length(), ordinal);
        }

        boolean canBeYear() {
            return ordinal.isEmpty() && (digits == 2 || digits == 4);
        }

        boolean canBeDayOrMonth() {
            return digits <= 2;
        }
    }

    LocalDate read() {
        if (month.isPresent()) {
            return besideMonth(month.get());
        }
        if (figures.size() != 3) {
            throw refused(
                    figures.size() < 3
                            ? "is not complete, for a date has a day, a month and a year"
                            : "has more figures than a date");
        }
        Figure first = figures.get(0);
        Figure middle = figures.get(1);
        Figure last = figures.get(2);
        return first.digits() == 4 ? date(first, middle, last) : date(last, middle, first);
    }

    /** A month's name may stand anywhere; the year comes last unless four digits or an ordinal say otherwise. */
    private LocalDate besideMonth(Month named) {
        if (figures.size() != 2) {
            throw refused(
                    figures.size() < 2
                            ? "is not complete, for a date has a day, a month and a year"
                            : "has more figures than a date");
        }
        Figure first = figures.get(0);
        Figure last = figures.get(1);
        boolean yearFirst = first.digits() == 4 || last.ordinal().isPresent();
        Figure day = yearFirst ? last : first;
        return date(year(yearFirst ? first : last), named, day);
    }

    private LocalDate date(Figure year, Figure monthFigure, Figure day) {
        int fullYear = year(year);
        if (!monthFigure.canBeDayOrMonth() || monthFigure.ordinal().isPresent()) {
            throw refused("has no month that can be read");
        }
        int number = monthFigure.value();
        if (number < 1 || number > 12) {
            throw refused("has no month between 1 and 12; figures are read as day, month, year");
        }
        return date(fullYear, Month.of(number), day);
    }

    private int year(Figure figure) {
        if (!figure.canBeYear()) {
            throw refused("has no year that can be read, which is of four figures or two");
        }
        int year = figure.digits() == 2 ? 2000 + figure.value() : figure.value();
        if (year < 1900 || year > 2099) {
            throw refused("is not between the years 1900 and 2099");
        }
        return year;
    }

    private LocalDate date(int year, Month monthOfYear, Figure day) {
        if (!day.canBeDayOrMonth()) {
            throw refused("has no day that can be read");
        }
        YearMonth whole = YearMonth.of(year, monthOfYear);
        int number = day.value();
        if (!whole.isValidDay(number)) {
            throw refused("is impossible, for " + Dates.name(monthOfYear) + " " + year + " has the days 1 to "
                    + whole.lengthOfMonth());
        }
        day.ordinal().filter(suffix -> !suffix.equals(suffix(number))).ifPresent(suffix -> {
            throw refused(
                    "contradicts itself, for one writes " + number + suffix(number) + " and not " + number + suffix);
        });
        return whole.atDay(number);
    }

    private static String suffix(int day) {
        if (day / 10 == 1) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private DateRefused refused(String reason) {
        return new DateRefused(typed, reason);
    }
}
