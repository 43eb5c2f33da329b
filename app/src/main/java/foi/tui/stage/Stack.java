package foi.tui.stage;

import java.util.ArrayList;
import java.util.List;

/** The screens that lie one on another. */
final class Stack {

    private final List<Screen> screens = new ArrayList<>();

    int size() {
        return screens.size();
    }

    Screen at(int index) {
        return screens.get(index);
    }

    Screen top() {
        return screens.get(screens.size() - 1);
    }

    void push(Screen screen) {
        screens.add(screen);
    }

    void pop() {
        screens.remove(screens.size() - 1);
    }

    void set(int index, Screen screen) {
        screens.set(index, screen);
    }

    /** Where the topmost screen of that kind lies; -1 where there is none. */
    int topmost(Class<? extends Screen> kind) {
        for (int i = screens.size() - 1; i >= 0; i--) {
            if (kind.isInstance(screens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    List<Screen> all() {
        return List.copyOf(screens);
    }
}
