package foi.letters;

import foi.law.Dates;
import foi.register.IssuedLetter;
import foi.register.Setting;
import foi.register.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes letters, reads them through before they go, and shows them as plain text. */
public final class LetterWriter {

    /** Findings of this check come from the desk, which sees the other cases: the request that is repeated. */
    public static final String EARLIER_COMPLIED = "earlier-complied";

    /** The same: reasons that stand word for word in another case. */
    public static final String TEXT_COPIED = "text-copied";

    /** The same: a file whose bytes another case has as well. */
    public static final String ENCLOSURE_ELSEWHERE = "enclosure-elsewhere";

    private final Templates templates;
    private final Optional<Letterhead> letterhead;

    /** A writer that uses {@code templates} and no letterhead. */
    public LetterWriter(Templates templates) {
        this(templates, Optional.empty());
    }

    /** A writer that uses {@code templates}, with a picture at the top of the letters. */
    public LetterWriter(Templates templates, Optional<Letterhead> letterhead) {
        this.templates = templates;
        this.letterhead = letterhead;
    }

    /** The letter for an occasion, as a draft or as it goes. */
    public Letter write(LetterKind kind, Occasion occasion, boolean draft) {
        Map<String, Object> model = new LetterModel(occasion).map(draft, templates.style());
        model.put("letterhead", letterhead.map(Letterhead::address).orElse(""));
        model.put("letterheadText", letterheadText(occasion));
        if (kind != LetterKind.RESPONSE) {
            model.put("notice", new NoticeModel(occasion, new Markdown()).map());
        }
        String page = templates.page(kind, model);
        return new Letter(
                kind,
                occasion.request().reference().written(),
                "%s: %s"
                        .formatted(
                                occasion.request().reference(),
                                occasion.request().asked().subject()),
                occasion.authority(),
                occasion.dated(),
                draft,
                page,
                letterhead,
                "");
    }

    private static String letterheadText(Occasion occasion) {
        String set = Text.line(occasion.settings().get(Setting.AUTHORITY_LETTERHEAD));
        return set.isEmpty() ? "Logo of " + Text.line(occasion.authority()) : set;
    }

    /** What the press cannot print whole of {@code letter}, each with the place where it stands. */
    public List<Finding> unprintable(Letter letter, Occasion occasion, Press press) {
        return Printability.of(occasion, letter.page(), press);
    }

    /** What there is to say against the letter before it goes, the gravest first. */
    public List<Finding> check(LetterKind kind, Occasion occasion) {
        String page = write(kind, occasion, false).page();
        Subject subject = new Subject(occasion, plain(page), page);
        return kind == LetterKind.RESPONSE ? Checks.of(subject) : NoticeLetters.checks(kind, subject);
    }

    /** The names of all checks, by which their findings can be set aside. */
    public static List<String> checkNames() {
        return Checks.names();
    }

    /** The letter as one file for the web, marked where it is a draft. */
    public String web(Letter letter) {
        return WebPage.of(letter);
    }

    /** A letter as it was issued, with its page as the register keeps it. */
    public Letter issued(IssuedLetter issued, String authority) {
        return new Letter(
                LetterKind.parse(issued.kind()).orElse(LetterKind.RESPONSE),
                issued.reference().written(),
                "%s: %s of %s"
                        .formatted(issued.reference(), issued.kind().replace('-', ' '), Dates.full(issued.dated())),
                authority,
                issued.dated(),
                false,
                issued.page(),
                letterhead,
                "");
    }

    /**
     * The words of an e-mail with which a letter goes, in plain text.
     *
     * @param enclosed the names of the files that go with it
     */
    public String cover(LetterKind kind, Occasion occasion, List<String> enclosed) {
        Map<String, Object> model = new LetterModel(occasion).map(false, "");
        model.put("kind", kind.code());
        model.put("enclosed", enclosed.stream().map(Text::line).toList());
        return plain(templates.page(TemplateFiles.COVER, model));
    }

    /** The letter in plain text, 78 columns wide: the same words in the same order as on paper. */
    public String plain(Letter letter) {
        return plain(letter.page());
    }

    /** The words of a letter's page in plain text, 78 columns wide. */
    public String plain(String page) {
        return PlainLetter.of(page);
    }
}
