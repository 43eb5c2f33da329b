package foi.letters;

import foi.intake.BankHolidayFile;
import foi.law.Particular;
import foi.law.Reading;
import foi.law.TimeLimit;
import foi.law.WorkingDays;
import foi.register.Asked;
import foi.register.Channel;
import foi.register.Draft;
import foi.register.Layout;
import foi.register.Officer;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Part;
import foi.register.Particulars;
import foi.register.Reference;
import foi.register.Regime;
import foi.register.Request;
import foi.register.Requester;
import foi.register.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a case in a few words, and the letter that answers it. */
final class Cases {

    static final WorkingDays UK = BankHolidayFile.bundled();

    /** Reasons that are reasons. */
    static final String REASON = "The figures name three people who could be recognised from them.";

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "authority.name", "Leicester City Council",
            "authority.email", "info.requests@leicester.gov.uk",
            "complaints.contact", "Information Governance & Risk",
            "complaints.address", "4th Floor, City Hall|115 Charles Street|Leicester LE1 1FZ",
            "complaints.email", "info.requests@leicester.gov.uk",
            "officer.sgreen", "Sarah Green, Information Governance Officer"));
    private final List<Part> parts = new ArrayList<>();
    private Requester requester = new Requester(
            "Marian Tolverne",
            Optional.of("marian@example.org"),
            Optional.of("41 Larkspur Rise\nLeicester\nLE5 9KC"),
            Optional.empty());
    private String subject = "Care packages";
    private String received = "2024-12-03";
    private String dated = "2024-12-16";
    private String today = "2024-12-16";
    private String answer = "";
    private Optional<String> theirReference = Optional.empty();
    private Optional<String> onBehalfOf = Optional.empty();
    private Optional<Layout> layout = Optional.empty();
    private Path templates = Path.of("no-such-directory");

    /** A case received on Tuesday 3 December 2024 and answered on 16 December. */
    static Cases answered() {
        return new Cases();
    }

    /** A case of one part, answered and decided in these ways. */
    static Cases with(String answer, Outcome... outcomes) {
        return answered().part("1)", "How many packages were there?", answer, outcomes);
    }

    Cases part(String label, String question, String partAnswer, Outcome... outcomes) {
        parts.add(new Part(parts.size() + 1, label, question, partAnswer, Arrays.asList(outcomes)));
        return this;
    }

    Cases answer(String forAll) {
        answer = forAll;
        return this;
    }

    Cases setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    Cases requester(Requester who) {
        requester = who;
        return this;
    }

    Cases subject(String what, String theirs) {
        subject = what;
        theirReference = Optional.of(theirs);
        return this;
    }

    Cases received(String on) {
        received = on;
        return this;
    }

    Cases dated(String on) {
        dated = on;
        return this;
    }

    Cases today(String is) {
        today = is;
        return this;
    }

    Cases onBehalfOf(String authority) {
        onBehalfOf = Optional.of(authority);
        return this;
    }

    Cases table() {
        layout = Optional.of(Layout.TABLE);
        return this;
    }

    Cases templates(Path own) {
        templates = own;
        return this;
    }

    Request request() {
        return new Draft(
                        Optional.empty(),
                        Regime.FOIA,
                        requester,
                        new Asked(LocalDate.parse(received), Channel.EMAIL, subject, "", theirReference),
                        Optional.of("sgreen"),
                        onBehalfOf,
                        layout,
                        answer,
                        List.of(),
                        parts,
                        Optional.empty(),
                        TimeLimit.STANDARD)
                .under(new Reference("FOI-2425-00017"), Reading.STATUTE);
    }

    Occasion occasion() {
        return occasion(request(), dated, today);
    }

    /** The letter on {@code other}, with the settings of this case. */
    Occasion occasion(Request other, String datedOn, String todayIs) {
        return new Occasion(
                other,
                new Settings(settings),
                UK,
                LocalDate.parse(datedOn),
                LocalDate.parse(todayIs),
                new Officer("sgreen"));
    }

    LetterWriter writer() {
        return new LetterWriter(new Templates(templates));
    }

    String page() {
        return writer().write(LetterKind.RESPONSE, occasion(), false).page();
    }

    String plain() {
        return writer().plain(writer().write(LetterKind.RESPONSE, occasion(), false));
    }

    /** What one check finds. */
    List<Finding> findings(String check) {
        return findings().stream().filter(f -> f.check().equals(check)).toList();
    }

    List<Finding> findings() {
        return writer().check(LetterKind.RESPONSE, occasion());
    }

    static Outcome disclosed() {
        return outcome("disclosed", "", "");
    }

    static Outcome notHeld() {
        return outcome("not-held", "", "");
    }

    /** An outcome with its texts as name and text in turn. */
    static Outcome outcome(String kind, String provision, String scope, String... texts) {
        Particulars particulars = Particulars.NONE;
        for (int i = 0; i < texts.length; i += 2) {
            particulars = particulars.with(Particular.named(texts[i]).orElseThrow(), texts[i + 1]);
        }
        return OutcomeKind.parse(kind).orElseThrow().make(provision, scope, particulars);
    }
}
