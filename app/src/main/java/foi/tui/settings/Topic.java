package foi.tui.settings;

import foi.register.Setting;
import foi.tui.widget.Choice;
import foi.tui.widget.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a setting belongs to, as an officer looks for it, and what it is called there. */
enum Topic {
    YOU("You"),
    AUTHORITY("The authority, as letters name it"),
    COMPLAINTS("Who reviews a response: s.17(7)(a)"),
    REGULATOR("The right to go to the regulator: s.17(7)(b)"),
    REFERENCE("How references are written"),
    WORDING("How letters are worded"),
    CALENDAR("How days are counted"),
    COST("What a request may cost: s.12"),
    OUTBOX("Where documents go"),
    EDITOR("Ctrl-E: an editor outside this program");

    private static final Map<Setting, String> LABELS = Map.ofEntries(
            Map.entry(Setting.AUTHORITY_NAME, "Authority"),
            Map.entry(Setting.AUTHORITY_TEAM, "Team"),
            Map.entry(Setting.AUTHORITY_ADDRESS, "Address"),
            Map.entry(Setting.AUTHORITY_EMAIL, "E-mail"),
            Map.entry(Setting.AUTHORITY_TELEPHONE, "Telephone"),
            Map.entry(Setting.AUTHORITY_LETTERHEAD, "Picture, in words"),
            Map.entry(Setting.COMPLAINTS_CONTACT, "Review by"),
            Map.entry(Setting.COMPLAINTS_ADDRESS, "Review address"),
            Map.entry(Setting.COMPLAINTS_EMAIL, "Review e-mail"),
            Map.entry(Setting.REGULATOR_NAME, "Regulator"),
            Map.entry(Setting.REGULATOR_ADDRESS, "Regulator's address"),
            Map.entry(Setting.REGULATOR_TELEPHONE, "Regulator's telephone"),
            Map.entry(Setting.REGULATOR_URL, "Regulator's web page"),
            Map.entry(Setting.REGULATOR_VERIFIED, "Last verified"),
            Map.entry(Setting.REFERENCE_PATTERN, "Reference"),
            Map.entry(Setting.REFERENCE_RESTARTS, "Numbers restart"),
            Map.entry(Setting.REFERENCE_FIRST, "First number"),
            Map.entry(Setting.WORDING_NOT_HELD, "Not held"),
            Map.entry(Setting.WORDING_LAYOUT, "Layout"),
            Map.entry(Setting.WORDING_LICENCE, "Licence"),
            Map.entry(Setting.WORDING_LICENCE_OWN, "Own licence"),
            Map.entry(Setting.WORDING_GREETING, "Greeting"),
            Map.entry(Setting.WORDING_NAME, "Name after it"),
            Map.entry(Setting.WORDING_SIGN_OFF, "Above the signature"),
            Map.entry(Setting.CALENDAR_READING, "Receipt on a holiday"),
            Map.entry(Setting.CALENDAR_SCHOOLS_CLOSED, "Schools closed"),
            Map.entry(Setting.CLARIFICATION_LAPSES, "Questions lapse"),
            Map.entry(Setting.INTERNAL_STEPS, "Steps of the work"),
            Map.entry(Setting.COST_LIMIT, "Appropriate limit"),
            Map.entry(Setting.OUTBOX, "Documents"),
            Map.entry(Setting.EDITOR, "Editor"));

    private static final Map<Setting, List<Choice>> CHOICES = Map.of(
            Setting.REFERENCE_RESTARTS,
            List.of(new Choice("year", "each year"), new Choice("never", "never")),
            Setting.WORDING_NOT_HELD,
            List.of(new Choice("notice", "as a notice, s.17(1)"), new Choice("plain", "plainly, s.1(1)(a)")),
            Setting.WORDING_LAYOUT,
            List.of(new Choice("questions", "question by question"), new Choice("table", "as a table")),
            Setting.WORDING_LICENCE,
            List.of(
                    new Choice("ogl", "Open Government Licence"),
                    new Choice("own", "our own"),
                    new Choice("copyright", "copyright reserved"),
                    new Choice("none", "none")),
            Setting.COST_LIMIT,
            List.of(new Choice("450", "£450: 18 hours"), new Choice("600", "£600: 24 hours")),
            Setting.WORDING_NAME,
            List.of(
                    new Choice("full", "the name as given"),
                    new Choice("first", "its first word"),
                    new Choice("none", "no name")),
            Setting.CALENDAR_READING,
            List.of(new Choice("statute", "that day: the Act"), new Choice("code", "next working day: the Code")));

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** What the setting of that name belongs to; an officer's own name to the officer. */
    static Topic of(String key) {
        String first = key.split("\\.", 2)[0];
        for (Topic topic : values()) {
            if (topic.name().equalsIgnoreCase(first)) {
                return topic;
            }
        }
        return YOU;
    }

    /** The entry for a setting; an unknown one goes by its own name, so that none can be forgotten. */
    static Entry entry(Setting setting, String value) {
        String label = Optional.ofNullable(LABELS.get(setting)).orElse(setting.key());
        List<Choice> choices = CHOICES.getOrDefault(setting, List.of());
        String meaning = setting.meaning().replaceFirst(", lines separated by.*", "");
        if (!choices.isEmpty()) {
            return Entry.choice(setting.key(), label, choices).with(value);
        }
        Entry entry = setting.key().endsWith(".address")
                ? Entry.area(setting.key(), label, 3)
                : Entry.line(setting.key(), label);
        return entry.saying(meaning).with(value);
    }
}
