package foi.tui.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays two texts side by side, line by line, so that what differs is seen. */
final class Comparison {

    /** Beyond so many pairs of lines, what lies between their common beginning and end counts as different. */
    private static final long MOST = 1_000_000;

    private final List<String> theirs;
    private final List<String> yours;
    private final List<Compared> lines = new ArrayList<>();

    private Comparison(List<String> theirs, List<String> yours) {
        this.theirs = theirs;
        this.yours = yours;
    }

    /** The lines of both in order; where they differ, yours before theirs. */
    static List<Compared> of(String theirs, String yours) {
        Comparison comparison = new Comparison(lines(theirs), lines(yours));
        comparison.run();
        return comparison.lines;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }

    private void run() {
        int from = 0;
        int least = Math.min(theirs.size(), yours.size());
        while (from < least && theirs.get(from).equals(yours.get(from))) {
            lines.add(Compared.same(theirs.get(from++)));
        }
        int tail = 0;
        while (tail < least - from && theirs.get(theirs.size() - 1 - tail).equals(yours.get(yours.size() - 1 - tail))) {
            tail++;
        }
        List<String> their = theirs.subList(from, theirs.size() - tail);
        List<String> your = yours.subList(from, yours.size() - tail);
        if ((long) their.size() * your.size() > MOST) {
            differing(their, your);
        } else {
            middle(their, your, lengths(their, your));
        }
        theirs.subList(theirs.size() - tail, theirs.size()).forEach(line -> lines.add(Compared.same(line)));
    }

    /** How many lines the rest of each has in common with the rest of the other. */
    private static int[][] lengths(List<String> their, List<String> your) {
        int[][] common = new int[their.size() + 1][your.size() + 1];
        for (int i = their.size() - 1; i >= 0; i--) {
            for (int j = your.size() - 1; j >= 0; j--) {
                common[i][j] = their.get(i).equals(your.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void middle(List<String> their, List<String> your, int[][] common) {
        int i = 0;
        int j = 0;
        int shownTheirs = 0;
        int shownYours = 0;
        while (i < their.size() && j < your.size()) {
            if (their.get(i).equals(your.get(j))) {
                differing(their.subList(shownTheirs, i), your.subList(shownYours, j));
                lines.add(Compared.same(their.get(i)));
                shownTheirs = ++i;
                shownYours = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        differing(their.subList(shownTheirs, their.size()), your.subList(shownYours, your.size()));
    }

    private void differing(List<String> their, List<String> your) {
        boolean paired = their.size() == your.size();
        for (int k = 0; k < your.size(); k++) {
            lines.add(
                    paired
                            ? Compared.against(Side.YOURS, your.get(k), their.get(k))
                            : Compared.whole(Side.YOURS, your.get(k)));
        }
        for (int k = 0; k < their.size(); k++) {
            lines.add(
                    paired
                            ? Compared.against(Side.THEIRS, their.get(k), your.get(k))
                            : Compared.whole(Side.THEIRS, their.get(k)));
        }
    }
}
