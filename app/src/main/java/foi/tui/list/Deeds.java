package foi.tui.list;

import foi.register.Reference;
import foi.tui.stage.Action;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What can be done with the list.
 *
 * @param screen the list
 */
record Deeds(WorklistScreen screen) {

    List<Action> actions() {
        if (screen.typing()) {
            return List.of(
                    Action.of(
                            "Enter",
                            "go to the list",
                            "Keeps the filter and goes to the list",
                            () -> Turn.stay(screen.filtering(screen.filter(), false))),
                    unfiltered());
        }
        View view = screen.listing().shown().view();
        Order order = screen.listing().shown().order();
        List<Action> all = new ArrayList<>();
        if (!screen.filter().text().isEmpty()) {
            all.add(unfiltered());
        }
        all.add(
                0,
                about(
                        "Enter",
                        "open",
                        "Opens the selected request",
                        (office, one) -> office.ways().caseFile(office, one)));
        all.add(to(
                        "n",
                        "new",
                        "Logs a request that has arrived",
                        office -> office.ways().newRequest(office))
                .changing());
        all.add(Action.of(
                "/",
                "filter",
                "Narrows the list to what has the words that are typed",
                () -> Turn.stay(screen.filtering(screen.filter(), true))));
        all.add(Action.of(
                "v Right",
                "view: " + view.word(),
                "Shows the next: open, mine, late, waiting, closed or all",
                () -> views(view.next(1), order)));
        all.add(Action.of("s", "sort: " + order.words(), "Sorts by the next column", () -> views(view, order.next())));
        all.add(Action.of("q", "leave", "Leaves foi; what was typed is kept", Turn::leave));
        all.add(Action.of("S", "", "Turns the sorting round", () -> views(view, order.turned())));
        all.add(about(
                "l",
                "",
                "Shows the letter to the selected request",
                (office, one) -> office.ways().letter(office, one)));
        all.add(about(
                "d",
                "",
                "Explains the deadline of the selected request",
                (office, one) -> office.ways().clock(office, one)));
        all.add(mine());
        all.add(drafts());
        all.add(Action.of(
                "r",
                "",
                "Reads all requests afresh",
                () -> Turn.stay(screen).asking(Reading.afresh(view, order, Optional.of("The list is up to date.")))));
        all.add(to(
                ",",
                "",
                "Shows the authority's settings",
                office -> office.ways().settings(office)));
        all.add(Action.of("Left V", "", "Goes to the view before", () -> views(view.next(-1), order)));
        int number = 1;
        for (View other : View.values()) {
            all.add(Action.of(String.valueOf(number++), "", "Shows " + other.title(), () -> views(other, order)));
        }
        return all;
    }

    private Action unfiltered() {
        return Action.of("Esc", "clear", "Clears the filter", screen::back);
    }

    private Turn views(View view, Order order) {
        if (screen.listing().stock().has(view.needs())) {
            return Reading.summarised(screen.with(
                    screen.listing().viewed(view, order, screen.desk().account())));
        }
        return Turn.stay(screen)
                .asking(Reading.afresh(view, order, Optional.empty()).announcing("Reading the closed requests …"));
    }

    private Optional<Reference> selected() {
        return screen.listing().selected().map(row -> row.request().reference());
    }

    private Action about(String keys, String hint, String help, BiFunction<Office, Reference, Screen> way) {
        return Action.of(keys, hint, help, () -> {
                    Reference one = selected().orElseThrow();
                    return Turn.stay(screen.opening(Optional.of(one)))
                            .asking(Errand.opening(WorklistScreen.class, office -> way.apply(office, one)));
                })
                .offIf(selected().isEmpty(), "No request is selected; v shows others, n logs one.");
    }

    private Action to(String keys, String hint, String help, Function<Office, Screen> way) {
        return Action.of(
                keys,
                hint,
                help,
                () -> Turn.stay(screen.opening(Optional.empty())).asking(Errand.opening(WorklistScreen.class, way)));
    }

    private Action mine() {
        String owner = screen.listing()
                .selected()
                .flatMap(row -> row.request().owner())
                .orElse("");
        return Action.of(
                        "a",
                        "",
                        "Makes the selected request mine",
                        () -> Turn.stay(screen)
                                .asking(Reading.give(
                                        selected().orElseThrow(), screen.desk().account(), owner, false)))
                .changing()
                .offIf(selected().isEmpty(), "No request is selected; v shows others.")
                .offIf(owner.equals(screen.desk().account()), "It is yours already.");
    }

    private Action drafts() {
        return to("D", "", "Lists my drafts: what I typed and have not saved yet", DraftsScreen::of)
                .offIf(screen.desk().drafts() < 1, "You have no unfinished drafts.");
    }
}
