package foi.tui.stage;

import java.util.Map;

/** A screen in which something is typed that is kept as a draft until it is saved. */
public interface Drafting extends Screen {

    /** The form, such as {@code answer}. */
    String form();

    /** What the form is about, such as {@code FOI-2627-00001 2}; empty where it is about nothing yet. */
    String about();

    /** Whether something was typed that is not saved. */
    boolean changed();

    /** What was typed, by the names of the fields. */
    Map<String, String> fields();

    /** This screen with what was typed before. */
    Screen resumed(Map<String, String> fields);
}
