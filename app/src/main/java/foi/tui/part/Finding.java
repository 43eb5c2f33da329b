package foi.tui.part;

import foi.tui.widget.Prompt;

/**
 * Words that are looked for in a text.
 *
 * @param prompt where they are typed
 * @param found whether the caret of the text is on them
 */
record Finding(Prompt prompt, boolean found) {

    static final Finding NEW = new Finding(Prompt.of("Find"), false);
}
