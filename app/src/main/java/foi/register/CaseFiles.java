package foi.register;

import java.util.List;

/** Cases as text that another register reads back without loss. */
public interface CaseFiles {

    /** One case, with what follows from it ({@code state}, {@code due}, {@code result}), as one JSON object. */
    String write(Request request, Standing standing);

    /** Several cases as one JSON array. */
    String writeAll(List<Filed> cases);

    /**
     * The cases in a text that holds one JSON object or an array of them.
     *
     * @throws InputRefused when the text is no such JSON at all
     */
    List<Read> read(String text);

    /** A case with its standing, to be written. */
    record Filed(Request request, Standing standing) {}

    /** One case as it was read, or why it cannot be. */
    sealed interface Read {

        /** Where it stands in the text, such as "case 3". */
        String place();

        /** A case, its reference where it brought one, and what it claims of itself. */
        record Taken(String place, Draft draft, Claims claims) implements Read {}

        /** A case that cannot be taken. */
        record Refused(String place, String why) implements Read {}
    }

    /** What a case says of itself that the program works out: empty where it says nothing. */
    record Claims(String state, String due, String result) {}
}
