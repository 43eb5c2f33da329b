package foi.tui.part;

import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Outside;
import foi.tui.stage.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys of the screen of a part, in the text, at the outcomes and while looking for words. */
record PartKeys(PartScreen screen) {

    List<Action> actions() {
        if (screen.finding().isPresent()) {
            return List.of(Action.of("Enter", "find next", "Goes to the next place where the words stand", this::find));
        }
        return screen.deciding() ? atOutcomes() : inText();
    }

    private List<Action> inText() {
        boolean one = screen.sheet().part().isPresent();
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("Ctrl-S", "save", "Saves the answer", this::save)
                .changing()
                .offWhen(screen.sheet().locked()));
        if (one) {
            actions.add(Action.of(
                    "F6",
                    "outcomes",
                    "Goes to the outcomes: what was decided about this part",
                    () -> Turn.stay(screen.deciding(true))));
            actions.add(add("F5", "add outcome"));
        }
        actions.add(Action.of(
                        "F7",
                        "table",
                        "Makes a table of the lines round the cursor: cells with tabs between, or lines like 2019 = 312",
                        this::table)
                .offWhen(screen.sheet().locked()));
        actions.add(Action.of(
                "Ctrl-F",
                "find",
                "Finds words in the answer",
                () -> Turn.stay(screen.finding(Optional.of(Finding.NEW)))));
        if (one) {
            actions.add(to("F9 Ctrl-N", "next part", "Goes to the next part; what is typed here stays as a draft", 1));
            actions.add(to("F8", "", "Goes to the part before; what is typed here stays as a draft", -1));
        }
        actions.add(
                Action.of("Ctrl-E", "editor", "Opens the answer in the editor that the settings allow", this::outside)
                        .offWhen(screen.sheet().locked()));
        actions.add(question());
        return actions;
    }

    private List<Action> atOutcomes() {
        String none = "There is no outcome yet; a adds one.";
        boolean empty = screen.sheet().outcomes().isEmpty();
        return List.of(
                Action.of(
                                "Enter",
                                "change",
                                "Changes the selected outcome",
                                () -> opening(Optional.of(screen.selected())))
                        .changing()
                        .offWhen(screen.sheet().locked())
                        .offIf(empty, none),
                add("a Insert F5", "add"),
                Action.of(
                                "x Delete",
                                "take back",
                                "Takes the selected outcome back; Ctrl-Z brings it back",
                                () -> Saving.withdrawing(screen))
                        .changing()
                        .offWhen(screen.sheet().locked())
                        .offIf(empty, none),
                Action.of("F6", "to the text", "Goes back to the answer", () -> Turn.stay(screen.deciding(false))),
                Action.of("Ctrl-S", "", "Saves the answer", this::save)
                        .changing()
                        .offWhen(screen.sheet().locked()),
                to("F9 Ctrl-N", "next part", "Goes to the next part; what is typed here stays as a draft", 1),
                to("F8", "", "Goes to the part before; what is typed here stays as a draft", -1),
                question());
    }

    private Action add(String keys, String hint) {
        return Action.of(
                        keys, hint, "Adds an outcome: disclosed, not held, withheld …", () -> opening(Optional.empty()))
                .changing()
                .offWhen(screen.sheet().locked());
    }

    private Action question() {
        return Action.of(
                "F2",
                "question",
                "Shows the question in full",
                () -> Turn.open(
                        screen,
                        Leaf.of(
                                screen.title() + " · the question",
                                List.of(screen.sheet().question()))));
    }

    private Action to(String keys, String hint, String help, int step) {
        Optional<Integer> number = screen.sheet().neighbour(step);
        String no =
                step > 0 ? "This is the last part; F8 goes to the one before." : "This is the first part; F9 goes on.";
        return Action.of(
                        keys,
                        hint,
                        help,
                        () -> Turn.stay(screen)
                                .asking(Errand.of(
                                        PartScreen.class,
                                        office -> office.ways()
                                                .part(office, screen.sheet().reference(), number.orElseThrow()),
                                        (self, next) -> Turn.replace(next))))
                .offIf(number.isEmpty(), no);
    }

    private Turn opening(Optional<Integer> place) {
        int number = screen.sheet().part().orElseThrow().number();
        return Turn.stay(screen)
                .asking(Errand.opening(
                        PartScreen.class,
                        office -> office.ways().outcome(office, screen.sheet().reference(), number, place)));
    }

    private Turn save() {
        return screen.changed()
                ? Turn.stay(screen).asking(Saving.of(screen, screen.was()))
                : Turn.stay(screen).saying("The answer is saved already; nothing has changed since.");
    }

    private Turn table() {
        return Tabling.block(screen.editor())
                .map(made -> Turn.stay(screen.with(made)).saying("Made a table. Ctrl-Z takes it back."))
                .orElseGet(() -> Turn.stay(screen)
                        .warning("No table here: put the cursor on lines with tabs, or lines like 2019 = 312."));
    }

    private Turn find() {
        String words = screen.finding().orElseThrow().prompt().text();
        if (words.isBlank()) {
            return Turn.stay(screen).saying("Type the words to look for, then Enter.");
        }
        return screen.editor()
                .find(words)
                .map(found ->
                        Turn.stay(screen.with(found).finding(screen.finding().map(f -> new Finding(f.prompt(), true)))))
                .orElseGet(() -> Turn.stay(screen).warning("The answer does not have \"%s\".".formatted(words)));
    }

    private Turn outside() {
        String sent = screen.editor().text();
        return Turn.stay(screen).editing(new Outside(sent, (self, text) -> {
            PartScreen part = (PartScreen) self;
            boolean ended = text.endsWith("\n") && !sent.endsWith("\n");
            return Turn.stay(part.with(part.editor().with(ended ? text.substring(0, text.length() - 1) : text)));
        }));
    }
}
