package foi.tui.part;

import foi.law.Particular;
import foi.register.OfficeTime;
import foi.register.Outcome;
import foi.register.Particulars;
import foi.register.Reference;
import foi.register.Touched;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Line;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.stage.Action;
import foi.tui.stage.Drafting;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Turn;
import foi.tui.widget.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An outcome of a part: first what it relies on, then exactly what the law asks for with that.
 *
 * @param sheet the part as the register had it
 * @param place which of its outcomes is changed, from 0; absent for another one
 * @param began that outcome as the officer began with it
 * @param ground what it relies on; absent until that is chosen
 * @param choosing the choice of it, while it is being made
 * @param texts what is supplied with it
 * @param before what was supplied before texts were taken over, as long as that can be taken back
 */
public record OutcomeForm(
        Sheet sheet,
        Optional<Integer> place,
        Optional<Outcome> began,
        Optional<Ground> ground,
        Optional<Choosing> choosing,
        Form texts,
        Optional<Form> before)
        implements Drafting {

    private static final String BEGAN = "began.";
    private static final String GROUND = "ground";
    private static final int HEAD = 2;

    /**
     * The form for an outcome of the part of that number. Throws {@link foi.register.InputRefused} when there is no such
     * part.
     *
     * @param place which of its outcomes, from 0; absent, or beyond the last, for another one
     */
    public static OutcomeForm of(Office office, Reference reference, int part, Optional<Integer> place) {
        Sheet sheet = Sheet.of(office, reference, part);
        Optional<Integer> there =
                place.filter(n -> n >= 0 && n < sheet.outcomes().size());
        Optional<Outcome> began = there.map(sheet.outcomes()::get);
        Optional<Choosing> choosing = began.isPresent() ? Optional.empty() : Optional.of(Choosing.NEW);
        OutcomeForm empty =
                new OutcomeForm(sheet, there, began, Optional.empty(), choosing, Form.of(List.of()), Optional.empty());
        return began.map(outcome -> empty.filled(Ground.of(outcome), OutcomeEntries.values(outcome)))
                .orElse(empty);
    }

    /** The same form at the text that is wanted, if it has a place for it. */
    public OutcomeForm focusing(Particular particular) {
        return ground.isEmpty() ? this : arranged(texts.focus(particular.code()));
    }

    private OutcomeForm filled(Ground chosen, Map<String, String> values) {
        return on(chosen, new OutcomeEntries(chosen, received()).begun(values));
    }

    /** The same relying on something else; the texts that fit stay. */
    OutcomeForm on(Ground chosen, Form typed) {
        Form arranged = new OutcomeEntries(chosen, received()).arranged(typed);
        return new OutcomeForm(sheet, place, began, Optional.of(chosen), Optional.empty(), arranged, Optional.empty());
    }

    private OutcomeForm arranged(Form typed) {
        return ground.map(chosen -> on(chosen, typed)).orElse(this);
    }

    OutcomeForm choosing(Optional<Choosing> choice) {
        return new OutcomeForm(sheet, place, began, ground, choice, texts, before);
    }

    OutcomeForm with(Sheet fresh) {
        return new OutcomeForm(fresh, place, began, ground, choosing, texts, before);
    }

    /** Both texts of each field, theirs first, for an officer who now has seen theirs. */
    OutcomeForm merged(Outcome theirs) {
        Form both = texts;
        for (Map.Entry<String, String> field : OutcomeEntries.values(theirs).entrySet()) {
            String mine = texts.value(field.getKey());
            boolean clash = !mine.equals(field.getValue())
                    && !mine.isBlank()
                    && !field.getValue().isBlank();
            String gap = field.getKey().equals(OutcomeEntries.SCOPE) ? " / " : "\n";
            both = both.with(
                    field.getKey(), clash ? field.getValue() + gap + mine : mine.isBlank() ? field.getValue() : mine);
        }
        OutcomeForm now = arranged(both);
        return new OutcomeForm(
                now.sheet, now.place, Optional.of(theirs), now.ground, now.choosing, now.texts, Optional.empty());
    }

    /** The same with the texts of another outcome in the fields that are empty. */
    OutcomeForm taking(Precedent precedent) {
        OutcomeForm filled = arranged(precedent.into(texts));
        return new OutcomeForm(
                filled.sheet,
                filled.place,
                filled.began,
                filled.ground,
                filled.choosing,
                filled.texts,
                Optional.of(texts));
    }

    /** The same without the texts that were taken over. */
    OutcomeForm givingBack() {
        return before.map(this::arranged).orElse(this);
    }

    private LocalDate received() {
        return sheet.request().asked().received();
    }

    /** The outcome as it stands in the form. Throws {@link foi.register.InputRefused} when the law does not know such. */
    Outcome outcome() {
        Ground chosen = ground.orElseThrow();
        Map<Particular, String> supplied = new EnumMap<>(Particular.class);
        texts.values()
                .forEach((name, text) -> Particular.named(name)
                        .filter(p -> !text.isBlank())
                        .ifPresent(p -> supplied.put(p, text.strip())));
        return chosen.kind()
                .make(chosen.cited(), texts.value(OutcomeEntries.SCOPE).strip(), new Particulars(supplied));
    }

    @Override
    public String title() {
        String about = place.isPresent() ? "outcome " + (place.get() + 1) : "add an outcome";
        return "%s · %s".formatted(sheet.title(), about);
    }

    private Size view(Size body) {
        return new Size(Math.max(1, body.columns() - 1), Math.max(1, body.rows() - HEAD));
    }

    @Override
    public Drawing draw(Size body) {
        if (choosing.isPresent() || ground.isEmpty()) {
            return choosing.orElse(Choosing.NEW).draw(body);
        }
        Ground chosen = ground.get();
        List<Line> lines = new ArrayList<>();
        String cited = chosen.provision().isPresent() ? "  " + chosen.cited() : "";
        Line left =
                Line.of(" ").and(Words.kind(chosen.kind()) + cited, Style.BOLD).and("  " + chosen.title());
        boolean fits = left.width() + Width.of(chosen.effect()) + 3 <= body.columns();
        String effect = chosen.denies() ? "" : fits ? chosen.effect() : chosen.brief();
        int room = body.columns() - 1 - Width.of(effect);
        lines.add(left.fit(Math.max(0, room - 1)).and(" " + effect, Style.QUIET));
        long missing = outcome().missing().size();
        String needs = missing == 0 ? "nothing is missing" : missing + " still needed, marked !";
        Line rule = Line.of("── " + needs + " ", Style.QUIET);
        lines.add(rule.and("─".repeat(Math.max(0, body.columns() - rule.width())), Style.QUIET));
        OutcomeEntries entries = new OutcomeEntries(chosen, received());
        Drawing drawn = texts.draw(view(body), name -> entries.echo(name, texts, body.columns()));
        drawn.lines().forEach(line -> lines.add(Line.of(" ").and(line)));
        return new Drawing(lines, drawn.cursor().moved(HEAD, 1)).fit(body);
    }

    @Override
    public List<Action> actions() {
        return new OutcomeKeys(this).actions();
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public String notice() {
        return sheet.locked()
                .orElse(
                        choosing.isPresent()
                                ? "Type a section or a word: 22, personal, not held, cost, vexatious …"
                                : Precedent.of(this)
                                        .map(Precedent::offer)
                                        .or(() ->
                                                ground.map(chosen -> new OutcomeEntries(chosen, received()).caution()))
                                        .orElse(""));
    }

    @Override
    public Turn back() {
        return choosing.isPresent() && ground.isPresent() ? Turn.stay(choosing(Optional.empty())) : Turn.back();
    }

    @Override
    public Turn take(In in, Size body) {
        if (choosing.isPresent()) {
            Choosing taken = choosing.get().take(in, body);
            return Turn.stay(taken.equals(choosing.get()) ? this : choosing(Optional.of(taken)));
        }
        Form taken = texts.take(in, view(body));
        return Turn.stay(taken == texts ? this : arranged(taken));
    }

    @Override
    public Optional<Errand> uncovered() {
        return Optional.of(Errand.of(OutcomeForm.class, sheet::again, (self, fresh) -> Turn.stay(self.with(fresh))));
    }

    @Override
    public Optional<Errand> touched(List<Touched> cases) {
        return cases.stream()
                .filter(touched -> touched.reference().equals(sheet.reference()))
                .findFirst()
                .map(touched -> Errand.of(OutcomeForm.class, sheet::again, (self, fresh) -> {
                    boolean same = fresh.outcomes().equals(self.sheet.outcomes());
                    Turn turn = Turn.stay(self.with(fresh));
                    return same
                            ? turn
                            : turn.saying("%s changed the outcomes of %s at %s; yours stays as you typed it."
                                    .formatted(touched.officer(), sheet.name(), OfficeTime.time(touched.at())));
                }));
    }

    @Override
    public String form() {
        return "outcome";
    }

    @Override
    public String about() {
        return "%s %d %s"
                .formatted(
                        sheet.reference(),
                        sheet.part().orElseThrow().number(),
                        place.map(String::valueOf).orElse("new"));
    }

    @Override
    public boolean changed() {
        Map<String, String> first = began.map(OutcomeEntries::values).orElse(Map.of());
        Optional<Ground> was = began.map(Ground::of);
        return !ground.equals(was) || !filled(texts.values()).equals(filled(first));
    }

    private static Map<String, String> filled(Map<String, String> values) {
        Map<String, String> filled = new HashMap<>(values);
        filled.values().removeIf(String::isBlank);
        return filled;
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>(filled(texts.values()));
        ground.ifPresent(chosen -> fields.put(GROUND, chosen.code()));
        began.ifPresent(outcome -> {
            fields.put(BEGAN + GROUND, Ground.of(outcome).code());
            OutcomeEntries.values(outcome).forEach((name, text) -> fields.put(BEGAN + name, text));
        });
        return fields;
    }

    @Override
    public Screen resumed(Map<String, String> fields) {
        Optional<Ground> chosen = Ground.coded(fields.getOrDefault(GROUND, ""));
        Optional<Outcome> was = Ground.coded(fields.getOrDefault(BEGAN + GROUND, ""))
                .map(relied -> relied.kind()
                        .kept(relied.cited(), fields.getOrDefault(BEGAN + OutcomeEntries.SCOPE, ""), kept(fields)));
        OutcomeForm same = new OutcomeForm(sheet, place, was.or(() -> began), ground, choosing, texts, before);
        return chosen.map(relied -> same.filled(relied, fields)).orElse(same);
    }

    private static Particulars kept(Map<String, String> fields) {
        Map<Particular, String> kept = new EnumMap<>(Particular.class);
        fields.forEach((name, text) -> {
            if (name.startsWith(BEGAN)) {
                Particular.named(name.substring(BEGAN.length())).ifPresent(p -> kept.put(p, text));
            }
        });
        return new Particulars(kept);
    }
}
