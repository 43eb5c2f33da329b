package foi.desk;

import foi.law.NotAllowed;
import foi.letters.Finding;
import foi.letters.Letter;
import foi.letters.LetterKind;
import foi.letters.LetterWriter;
import foi.letters.Occasion;
import foi.letters.Press;
import foi.letters.Supplement;
import foi.register.Enclosed;
import foi.register.Enclosure;
import foi.register.IssuedLetter;
import foi.register.Request;
import foi.register.Setting;
import foi.register.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Drafts a letter and reads it through, changing nothing. */
public final class WriteLetter {

    private final Desk desk;
    private final LetterWriter writer;
    private final Press press;

    /** The task at {@code desk}, with the authority's wording and a press. */
    public WriteLetter(Desk desk, LetterWriter writer, Press press) {
        this.desk = desk;
        this.writer = writer;
        this.press = press;
    }

    /** A draft of the letter, dated as {@link #occasion} has it. */
    public Letter draft(String reference, LetterKind kind, Optional<LocalDate> dated, Supplement supplement) {
        return writer.write(kind, occasion(reference, kind, dated, supplement), true);
    }

    /** What there is to say against the letter, the gravest first. */
    public List<Finding> check(String reference, LetterKind kind, Optional<LocalDate> dated, Supplement supplement) {
        return findings(kind, occasion(reference, kind, dated, supplement));
    }

    /** What of the letter cannot be printed whole, with its place. */
    public List<Finding> unprintable(
            String reference, Letter letter, Optional<LocalDate> dated, Supplement supplement) {
        return writer.unprintable(letter, occasion(reference, letter.kind(), dated, supplement), press);
    }

    private Occasion occasion(String reference, LetterKind kind, Optional<LocalDate> dated, Supplement supplement) {
        Optional<LocalDate> day = kind == LetterKind.RESPONSE ? dated : dated.or(() -> Optional.of(desk.today()));
        return occasion(desk.request(reference), kind, day).saying(supplement);
    }

    /** The letter as it would go now, read through. */
    public Proof proof(String reference, LetterKind kind, Supplement supplement) {
        Occasion occasion = occasion(reference, kind, Optional.empty(), supplement);
        Request request = occasion.request();
        Letter letter = writer.write(kind, occasion, true);
        Effect closing = Effect.of(kind, occasion);
        Optional<NotAllowed> stopped = closing.refuses(occasion.dated(), desk.today());
        return new Proof(
                request,
                occasion.settings(),
                letter,
                plain(letter),
                occasion.enclosures(),
                findings(kind, occasion),
                stopped,
                stopped.isEmpty() && closes(request.with(closing.events(occasion.dated()))));
    }

    private boolean closes(Request after) {
        return desk.standing(after).state().closed();
    }

    /** The words of a letter as it was issued. */
    public String plain(IssuedLetter issued) {
        return writer.plain(issued.page());
    }

    /** All that the letter is made from. It is dated today, or on the day of the response once there was one. */
    Occasion occasion(Request request, LetterKind kind, Optional<LocalDate> dated) {
        var settings = desk.settings();
        Standing standing = desk.standing(request);
        LocalDate date = dated.or(standing::responded).orElse(desk.today());
        List<IssuedLetter> earlier = desk.register().letters(request.reference());
        return new Occasion(request, settings, desk.days(), date, desk.today(), desk.officer())
                .after(earlier)
                .enclosing(kind.encloses() ? waiting(request, earlier) : List.of());
    }

    /** The files of the case that have gone with no letter yet. */
    private List<Enclosure> waiting(Request request, List<IssuedLetter> earlier) {
        Set<Integer> gone = earlier.stream()
                .flatMap(letter -> letter.enclosed().stream())
                .map(Enclosed::number)
                .collect(Collectors.toSet());
        return desk.register().enclosures(request.reference()).stream()
                .filter(file -> !gone.contains(file.number()))
                .toList();
    }

    List<Finding> findings(LetterKind kind, Occasion occasion) {
        List<Finding> findings = new ArrayList<>(writer.check(kind, occasion));
        if (kind == LetterKind.RESPONSE) {
            findings.addAll(EarlierRequest.findings(desk, occasion.request()));
            findings.addAll(CopiedTexts.findings(desk, occasion.request()));
        }
        findings.addAll(FilesElsewhere.findings(desk, occasion));
        findings.addAll(writer.unprintable(writer.write(kind, occasion, false), occasion, press));
        return findings;
    }

    /** The letter in plain text. */
    public String plain(Letter letter) {
        return writer.plain(letter);
    }

    /** The letter as one file for the web. */
    public String web(Letter letter) {
        return writer.web(letter);
    }

    /** A letter as it was issued, to be shown in another form. */
    public Letter issued(IssuedLetter issued) {
        return writer.issued(
                issued,
                desk.request(issued.reference().written())
                        .onBehalfOf()
                        .orElseGet(() -> desk.settings().get(Setting.AUTHORITY_NAME)));
    }

    /** The letter on paper. */
    public byte[] print(Letter letter) {
        return press.print(letter);
    }
}
