package foi.tui.letter;

import foi.law.Dates;
import foi.law.Trouble;
import foi.letters.Finding;
import foi.letters.LetterKind;
import foi.letters.Supplement;
import foi.register.Reference;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.stage.Action;
import foi.tui.stage.Drafting;
import foi.tui.stage.Errand;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Told;
import foi.tui.stage.Turn;
import foi.tui.widget.Choice;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks which letter beside the response is wanted, and what no case holds: its words, a day, a fee.
 *
 * @param reference the case
 * @param issued how many letters of the case had been issued when this was opened
 * @param sheet what is asked
 */
record LetterOrder(Reference reference, int issued, Form sheet) implements Drafting {

    /** The checks of what is typed here, which is where it is mended. */
    private static final Set<String> MENDED_HERE = Set.of(
            "clarification-asked",
            "fee-stated",
            "fee-explained",
            "fee-staff-time",
            "extension-date",
            "extension-length",
            "delay-explained",
            "defect-named",
            "review-decided",
            "eir-exception",
            "eir-public-interest");

    private static final String KIND = "kind";
    private static final String WORDS = "words";
    private static final String UNTIL = "until";
    private static final String FEE = "fee";

    LetterOrder {
        sheet = sheet.entries(entries(kind(sheet)));
    }

    static Screen of(Office office, Reference reference) {
        return new LetterOrder(
                reference,
                office.desk().register().letters(reference).size(),
                Form.of(entries(LetterKind.ACKNOWLEDGEMENT)));
    }

    /** Whether what {@code finding} says of that letter is mended by typing something else here. */
    static boolean mends(Wanted wanted, Finding finding) {
        return !wanted.isResponse() && MENDED_HERE.contains(finding.check());
    }

    private static LetterKind kind(Form sheet) {
        return LetterKind.parse(sheet.value(KIND)).orElse(LetterKind.ACKNOWLEDGEMENT);
    }

    private static List<Entry> entries(LetterKind kind) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.choice(
                KIND,
                "Letter",
                Arrays.stream(LetterKind.values())
                        .filter(each -> each != LetterKind.RESPONSE)
                        .map(each -> new Choice(each.code(), each.title()))
                        .toList()));
        if (kind.takesFee()) {
            entries.add(Entry.line(FEE, "Fee in pounds").saying("such as 12.50: copying and postage, no staff time"));
        }
        if (kind.takesDay()) {
            entries.add(Entry.line(UNTIL, kind == LetterKind.EXTENSION ? "Decision by" : "Answer by")
                    .saying("in any spelling: 31/1/2027, 31 Jan"));
        }
        if (kind.takesWords()) {
            entries.add(Entry.area(WORDS, asked(kind), 0));
        }
        return entries;
    }

    private static String asked(LetterKind kind) {
        return switch (kind) {
            case CLARIFICATION -> "What to ask, besides what the outcomes of the parts ask";
            case FEES_NOTICE -> "What the fee is for, and how it can be paid";
            case HOLDING -> "Why the answer is late";
            case INVALID_REQUEST -> "What the request lacks, and how to supply it";
            case REVIEW -> "What the review found, point by point";
            case EIR_REFUSAL -> "The exception, why it applies, and the public interest";
            default -> "What else to say; may be empty";
        };
    }

    @Override
    public String title() {
        return reference + " · another letter";
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("Ctrl-S", "write it", "Writes the letter and reads it through", this::written)
                .ahead());
    }

    private Turn written() {
        try {
            return Turn.open(this, LetterScreen.wanting(reference, wanted()));
        } catch (Trouble trouble) {
            return Turn.stay(this).warning(PlainWords.of(trouble));
        }
    }

    private Wanted wanted() {
        Optional<LocalDate> until = typed(UNTIL).map(Dates::parse);
        return new Wanted(
                kind(sheet),
                new Supplement(sheet.value(WORDS).strip(), until, typed(FEE).map(Supplement::pounds)));
    }

    private Optional<String> typed(String name) {
        return Optional.of(sheet.value(name).strip()).filter(text -> !text.isEmpty());
    }

    /** Once its letter has gone there is nothing more to do here. */
    @Override
    public Optional<Errand> uncovered() {
        return Optional.of(Errand.of(
                LetterOrder.class,
                office -> office.desk().register().letters(reference).size() > issued,
                (self, gone) -> gone ? Turn.back().withSaved() : Turn.stay(self)));
    }

    @Override
    public boolean typing() {
        return sheet.typing();
    }

    @Override
    public Turn take(In in, Size body) {
        Form typed = new Headed(told(), sheet).take(in, body);
        return Turn.stay(typed == sheet ? this : new LetterOrder(reference, issued, typed));
    }

    @Override
    public Drawing draw(Size body) {
        return new Headed(told(), sheet).draw(body);
    }

    private Told told() {
        return Told.NOTHING
                .and(
                        "Left, Right or Space choose the letter; Ctrl-S writes it, and nothing goes before you say so.",
                        Style.QUIET)
                .gap()
                .and(effect(), Style.PLAIN)
                .gap();
    }

    private String effect() {
        return switch (kind(sheet)) {
            case CLARIFICATION ->
                "Asks what must be known to find the information; stops the time of what is unclear: s.1(3).";
            case FEES_NOTICE -> "Asks for a fee; stops the time until it is paid, for three months at most: s.9.";
            case EXTENSION -> "Takes more time to weigh the public interest of what is undecided: ss.10(3) and 17(2).";
            case HOLDING -> "Apologises for being late. It stops no time.";
            case LAPSED -> "Closes a request about which the applicant never answered or paid.";
            case WITHDRAWN -> "Closes a request that the applicant has given up.";
            case INVALID_REQUEST -> "Says what a request lacks to be one: ss.8 and 16. It moves no date.";
            case SIGNPOST -> "Says who else may hold it, and whether we do: ss.1(1)(a) and 16. It moves no date.";
            case REVIEW -> "Tells the outcome of an internal review, with the case's outcomes as they are now.";
            case EIR_REFUSAL -> "Refuses environmental information: regulation 14. It answers the parts under s.39.";
            case RESPONSE, ACKNOWLEDGEMENT ->
                "Says that the request has come, and by when it is answered. It moves no date.";
        };
    }

    @Override
    public String form() {
        return "notice";
    }

    @Override
    public String about() {
        return reference.written();
    }

    @Override
    public boolean changed() {
        return sheet.changed();
    }

    @Override
    public Map<String, String> fields() {
        return sheet.values();
    }

    @Override
    public Screen resumed(Map<String, String> fields) {
        return new LetterOrder(reference, issued, sheet.restored(fields));
    }
}
