package foi.tui.casefile;

import foi.desk.ReleaseFiles;
import foi.register.Enclosed;
import foi.register.Enclosure;
import foi.register.Hidden;
import foi.register.InputRefused;
import foi.register.Reference;
import foi.register.Text;
import foi.register.Touched;
import foi.tui.face.Drawing;
import foi.tui.face.In;
import foi.tui.face.Size;
import foi.tui.face.Style;
import foi.tui.stage.Action;
import foi.tui.stage.Ask;
import foi.tui.stage.Errand;
import foi.tui.stage.Notice;
import foi.tui.stage.Office;
import foi.tui.stage.Screen;
import foi.tui.stage.Told;
import foi.tui.stage.Turn;
import foi.tui.widget.ListView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files that go with the letters of a case, and what the selected one hides.
 *
 * @param reference the case
 * @param files its files
 * @param gone the numbers of those that went with a letter
 * @param list which is selected
 */
public record FilesScreen(Reference reference, List<Enclosure> files, Set<Integer> gone, ListView list)
        implements Screen {

    private static final int PAGE = 6;
    static final String NONE = "There is no file yet; press a to add one.";

    public FilesScreen {
        files = List.copyOf(files);
        gone = Set.copyOf(gone);
    }

    /** The files of that case. Throws {@link InputRefused} when there is no such case. */
    public static Screen open(Office office, Reference reference) {
        return read(office, reference, ListView.START);
    }

    private static FilesScreen read(Office office, Reference reference, ListView list) {
        List<Enclosure> files = office.files().list(reference.written());
        Set<Integer> gone = office.desk().register().letters(reference).stream()
                .flatMap(letter -> letter.enclosed().stream())
                .map(Enclosed::number)
                .collect(Collectors.toSet());
        return of(reference, files, gone, list);
    }

    /** The same file stays selected, or the last where there are fewer now. */
    private static FilesScreen of(Reference reference, List<Enclosure> files, Set<Integer> gone, ListView list) {
        int row = Math.max(0, Math.min(list.selected(), files.size() - 1));
        return new FilesScreen(reference, files, gone, list.select(row, files.size(), PAGE));
    }

    @Override
    public String title() {
        return reference + " · files that go with the letters";
    }

    Optional<Enclosure> selected() {
        return files.isEmpty() ? Optional.empty() : Optional.of(files.get(list.selected()));
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(
                                "a",
                                "add a file",
                                "Adds a file from this host, and looks into it for what it hides",
                                () -> Turn.open(this, FileForm.about(reference)))
                        .changing(),
                Action.of("Enter", "what it hides", "Shows all that the file hides", this::told)
                        .offIf(files.isEmpty(), NONE),
                Action.of(
                                "o",
                                "release",
                                "Lets a file go although it hides something, with a reason",
                                () -> selected()
                                        .map(file -> Turn.open(this, ReleaseForm.of(reference, file)))
                                        .orElseGet(() -> Turn.stay(this)))
                        .changing()
                        .offIf(files.isEmpty(), NONE)
                        .offIf(
                                selected().filter(Enclosure::undecided).isEmpty(),
                                "Nothing is to be decided: it hides nothing that was seen, or was released before."),
                Action.of("x Delete", "remove", "Removes the file from the case", this::ask)
                        .changing()
                        .offIf(files.isEmpty(), NONE)
                        .offIf(
                                selected()
                                        .filter(file -> gone.contains(file.number()))
                                        .isPresent(),
                                "It has gone with a letter and stays with the case."));
    }

    private Turn told() {
        Enclosure file = selected().orElseThrow();
        Told told = Told.NOTHING
                .and(Text.line(file.name()), Style.BOLD)
                .and(facts(file))
                .and("SHA-256 " + file.sha256(), Style.QUIET)
                .gap();
        for (Hidden hidden : file.hidden()) {
            told = told.and("- " + hidden.told() + ".");
        }
        if (file.hidden().isEmpty()) {
            told = told.and("Nothing hidden was seen. That is no proof that there is nothing.");
        }
        return Turn.open(this, Notice.of(reference + " · what a file hides", told));
    }

    private Turn ask() {
        Enclosure file = selected().orElseThrow();
        return Turn.open(
                this,
                new Ask(
                        this,
                        "Remove \"%s\"? The history keeps that it was here.".formatted(Text.excerpt(file.name(), 40)),
                        List.of(
                                Action.of(
                                        "y Y",
                                        "remove",
                                        "Removes the file",
                                        () -> Turn.back().asking(remove(file))),
                                Action.of("n N", "keep", "Keeps the file", Turn::back))));
    }

    private Errand remove(Enclosure file) {
        return Errand.of(
                        FilesScreen.class,
                        office -> new ReleaseFiles(office.desk(), office.files())
                                .remove(reference.written(), file.name()),
                        (self, said) -> Turn.stay(self).saying(said).asking(self.reload()))
                .onTrouble(
                        FilesScreen.class,
                        InputRefused.class,
                        (self, no) -> Turn.stay(self).warning(Wording.of(no)));
    }

    private Errand reload() {
        return Errand.of(
                FilesScreen.class,
                office -> read(office, reference, list),
                (self, now) -> Turn.stay(of(reference, now.files(), now.gone(), self.list())));
    }

    @Override
    public Optional<Errand> uncovered() {
        return Optional.of(reload());
    }

    @Override
    public Optional<Errand> touched(List<Touched> cases) {
        return Changes.of(reference, cases).map(said -> reload());
    }

    @Override
    public Turn take(In in) {
        ListView other = list.take(in, files.size(), PAGE);
        return Turn.stay(other.equals(list) ? this : new FilesScreen(reference, files, gone, other));
    }

    @Override
    public Drawing draw(Size body) {
        return new FilesDrawing(this).draw(body);
    }

    /** What a file is, how large, and who added it. */
    static String facts(Enclosure file) {
        return "%s, %s, added by %s.".formatted(file.type(), file.sizeInWords(), Text.line(file.officer()));
    }
}
