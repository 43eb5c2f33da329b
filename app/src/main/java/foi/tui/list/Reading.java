package foi.tui.list;

import foi.desk.AmendRequest;
import foi.desk.AmendRequest.Amendment;
import foi.register.OfficeTime;
import foi.register.Reference;
import foi.register.Selection;
import foi.register.Setting;
import foi.register.Text;
import foi.register.Touched;
import foi.tui.list.WorklistScreen.Whose;
import foi.tui.stage.Errand;
import foi.tui.stage.Turn;
import java.util.List;
import java.util.Optional;

/** What the list asks of the desk. */
final class Reading {

    /** Above so many changed cases it is quicker to read all of them. */
    private static final int MANY = 50;

    private Reading() {}

    private record Fresh(Stock stock, Whose whose) {}

    /** What may have changed while another screen was shown, and nothing where nothing has. */
    static Errand again(WorklistScreen screen) {
        Stock stock = screen.listing().stock();
        Selection needs = screen.listing().shown().view().needs();
        return Errand.of(
                WorklistScreen.class,
                office -> {
                    Stock fresh = stock.upToDate(office)
                            ? stock
                            : screen.opened()
                                    .filter(one -> stock.read())
                                    .map(one -> stock.reread(office, List.of(one)))
                                    .orElseGet(() -> Stock.read(office, needs));
                    String account = office.desk().officer().account();
                    int drafts = office.drafts().all().size();
                    return new Fresh(
                            fresh, new Whose(office.desk().settings().get(Setting.AUTHORITY_NAME), account, drafts));
                },
                (self, fresh) -> {
                    boolean first = self.desk().drafts() < 0;
                    WorklistScreen here =
                            self.opened().isEmpty() ? self.with(self.listing().arriving(fresh.stock())) : self;
                    WorklistScreen now = taken(here, fresh.stock()).with(fresh.whose());
                    // The first time the list is shown at once, and its summary when the officer rests.
                    Turn turn = first || fresh.stock().says(stock) ? Turn.stay(now) : summarised(now);
                    int drafts = fresh.whose().drafts();
                    return first && drafts > 0 ? turn.saying(unfinished(drafts)) : turn;
                });
    }

    private static String unfinished(int drafts) {
        return drafts == 1
                ? "1 unfinished draft; D shows it."
                : "%d unfinished drafts; D shows them.".formatted(drafts);
    }

    private static WorklistScreen taken(WorklistScreen self, Stock fresh) {
        return fresh.says(self.listing().stock())
                ? self
                : self.with(self.listing().with(fresh, self.desk().account())).with(Optional.<Summary>empty());
    }

    /** The list with the summary of the case on which the officer now stands. */
    static Turn summarised(WorklistScreen screen) {
        Turn turn = Turn.stay(screen);
        return screen.listing().selected().map(row -> turn.asking(summary(row))).orElse(turn);
    }

    /** Everything, because the officer wants to be sure. */
    static Errand afresh(View view, Order order, Optional<String> said) {
        return Errand.of(WorklistScreen.class, office -> Stock.read(office, view.needs()), (self, fresh) -> {
            WorklistScreen now = taken(self, fresh);
            Turn turn = summarised(
                    now.with(now.listing().viewed(view, order, self.desk().account())));
            return said.map(turn::saying).orElse(turn);
        });
    }

    static Errand summary(Row row) {
        return Errand.of(
                WorklistScreen.class,
                office -> Summary.of(office.desk(), row),
                (self, summary) -> Turn.stay(self.with(Optional.of(summary))));
    }

    /** Only what colleagues have changed is read again. */
    static Errand touched(WorklistScreen screen, List<Touched> cases) {
        Stock stock = screen.listing().stock();
        return Errand.of(
                WorklistScreen.class,
                office -> cases.size() > MANY
                        ? Stock.read(office, stock.holds())
                        : stock.reread(
                                office, cases.stream().map(Touched::reference).toList()),
                (self, fresh) -> {
                    WorklistScreen now = taken(self, fresh);
                    return summarised(now).saying(news(cases));
                });
    }

    private static String news(List<Touched> cases) {
        Touched last = cases.get(cases.size() - 1);
        return cases.size() == 1
                ? "%s changed %s at %s."
                        .formatted(Text.excerpt(last.officer(), 20), last.reference(), OfficeTime.time(last.at()))
                : "%,d requests were changed by colleagues, last by %s at %s."
                        .formatted(cases.size(), Text.excerpt(last.officer(), 20), OfficeTime.time(last.at()));
    }

    /** Gives the case to an officer, or to nobody; the step back gives it to whom it was given before. */
    static Errand give(Reference reference, String owner, String before, boolean back) {
        return Errand.of(
                WorklistScreen.class,
                office -> {
                    new AmendRequest(office.desk()).amend(reference.written(), owned(owner));
                    return office;
                },
                (self, office) -> {
                    Stock fresh = self.listing().stock().reread(office, List.of(reference));
                    Turn turn = Turn.stay(taken(self, fresh));
                    String whose = before.isEmpty() ? "nobody's" : before + "'s";
                    return back
                            ? turn.saying(
                                    "%s is %s again.".formatted(reference, owner.isEmpty() ? "nobody's" : owner + "'s"))
                            : turn.saying("%s is yours now; it was %s. Ctrl-Z gives it back."
                                            .formatted(reference, whose))
                                    .undoneBy(give(reference, before, owner, true));
                });
    }

    private static Amendment owned(String owner) {
        Optional<String> same = Optional.empty();
        return new Amendment(same, same, same, same, same, same, Optional.of(owner), same, Optional.empty());
    }
}
