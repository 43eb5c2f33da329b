package foi.register;

import java.util.List;
import java.util.Locale;

/**
 * Where a label stands in its numbering: {@code 2(iii)} is 2, iii.
 *
 * @param names the figures and letters, outermost first
 */
record Steps(List<String> names) {

    private static final int LONGEST_GAP = 3;

    Steps {
        names = List.copyOf(names);
    }

    /** Whether a numbering may begin here: 1, a, 1.1, A(i). */
    boolean isFirst() {
        return names.stream().allMatch(Steps::first);
    }

    /** Whether these come next after {@code before}, or after a small gap where {@code gaps} are forgiven. */
    boolean follow(Steps before, boolean gaps) {
        int common = 0;
        while (common < Math.min(size(), before.size())
                && names.get(common).equalsIgnoreCase(before.names.get(common))) {
            common++;
        }
        if (common == size()) {
            return false;
        }
        int deeper = common;
        if (common < before.size()) {
            int step = step(before.names.get(common), names.get(common));
            if (step < 1 || step > (gaps ? LONGEST_GAP : 1)) {
                return false;
            }
            deeper++;
        }
        return names.subList(deeper, size()).stream().allMatch(Steps::first);
    }

    /** Whether these stand below {@code parent}: 2(i) below 2. */
    boolean within(Steps parent) {
        return size() > parent.size() && names.subList(0, parent.size()).equals(parent.names);
    }

    /** These below {@code parent}. */
    Steps below(Steps parent) {
        return new Steps(java.util.stream.Stream.concat(parent.names.stream(), names.stream())
                .toList());
    }

    int size() {
        return names.size();
    }

    private static boolean first(String name) {
        return name.equals("1") || name.equalsIgnoreCase("a") || name.equalsIgnoreCase("i");
    }

    /** How far it is from one name to the next, read as figures, letters or Roman figures; 0 when it leads nowhere. */
    private static int step(String from, String to) {
        if (Character.isDigit(from.charAt(0)) || Character.isDigit(to.charAt(0))) {
            return figure(from) > 0 ? figure(to) - figure(from) : 0;
        }
        if (Character.isUpperCase(from.charAt(0)) != Character.isUpperCase(to.charAt(0))) {
            return 0;
        }
        int romans = roman(from) > 0 && roman(to) > 0 ? roman(to) - roman(from) : 0;
        int letters = from.length() == 1 && to.length() == 1 ? to.charAt(0) - from.charAt(0) : 0;
        return romans > 0 && (letters < 1 || romans < letters) ? romans : letters;
    }

    private static int figure(String name) {
        return name.matches("[0-9]{1,3}") ? Integer.parseInt(name) : 0;
    }

    /** The value of a Roman figure up to 39; 0 for anything else. */
    static int roman(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (!small.matches("x{0,3}(?:ix|iv|v?i{0,3})") || small.isEmpty()) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < small.length(); i++) {
            int one = worth(small.charAt(i));
            boolean taken = i + 1 < small.length() && one < worth(small.charAt(i + 1));
            value += taken ? -one : one;
        }
        return value;
    }

    private static int worth(char figure) {
        return figure == 'x' ? 10 : figure == 'v' ? 5 : 1;
    }
}
