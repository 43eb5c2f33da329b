package foi.cli;

import foi.desk.ChangeSetting;
import foi.desk.Desk;
import foi.desk.TypedPath;
import foi.register.EventKind;
import foi.register.Happening;
import foi.register.InputRefused;
import foi.register.Register;
import foi.register.Setting;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi init}: creates a register. */
@Command(
        name = "init",
        sortOptions = false,
        description = "Creates a register for an authority.",
        footer = {
            "",
            "What is left out is asked for at a terminal, and can be set later with foi",
            "settings. For example:",
            "  foi init /srv/foi --authority \"Anytown Council\" --email foi@anytown.gov.uk"
        })
final class InitCommand implements Callable<Integer> {

    @ParentCommand
    private Foi foi;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Its directory; else the usual one.")
    private @Nullable String directory;

    @Option(names = "--authority", paramLabel = "NAME", description = "The public authority, as its letters name it.")
    private @Nullable String authority;

    @Option(names = "--team", paramLabel = "NAME", description = "The office that answers.")
    private @Nullable String team;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "The contact that letters give.")
    private @Nullable String email;

    @Option(names = "--address", paramLabel = "LINES", description = "The postal address, its lines separated by |.")
    private @Nullable String address;

    @Option(
            names = "--complaints-address",
            paramLabel = "LINES",
            description = "Where to write for an internal review.")
    private @Nullable String complaintsAddress;

    @Option(names = "--complaints-email", paramLabel = "ADDRESS", description = "The e-mail address for reviews.")
    private @Nullable String complaintsEmail;

    @Option(names = "--reference-pattern", paramLabel = "PATTERN", description = "Such as FOI-{fy}-{serial:5}.")
    private @Nullable String pattern;

    @Override
    public Integer call() {
        try (Session session = foi.session()) {
            Path where = directory == null ? session.directory() : TypedPath.of(directory);
            Terminal terminal = session.terminal();
            create(session, where, new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8)));
            terminal.out().println(where.toAbsolutePath().normalize());
            Columns.sentence("The register is ready. foi log takes the first request in.", terminal);
            Columns.sentence(Signature.howToSign(session.workplace().officer()), terminal);
            return 0;
        }
    }

    /** Makes the register, after asking for what was not given. */
    void create(Session session, Path where, BufferedReader answers) {
        refuseAnother(where);
        Map<Setting, String> settings = given(session.terminal(), answers);
        settings.forEach((setting, value) -> setting.refuses(value).ifPresent(no -> {
            throw new InputRefused(no);
        }));
        Workplace workplace = session.workplace();
        try (Register register = workplace.create().apply(where)) {
            Desk desk = new Desk(register, session.days(), workplace.officer(), session.today());
            register.atomically(() -> {
                register.append(new Happening(
                        workplace.officer(),
                        Optional.empty(),
                        EventKind.REGISTER_CREATED,
                        "Created the register.",
                        ""));
                settings.forEach((setting, value) -> new ChangeSetting(desk).set(setting.key(), value));
                return settings;
            });
        }
    }

    /** Before anything is asked, rather than after. */
    private static void refuseAnother(Path where) {
        if (Files.exists(where.resolve("register.db"))) {
            throw new InputRefused(
                    "There is a register in %s already.".formatted(where),
                    "Use it, or give another directory (foi init DIR).");
        }
    }

    private Map<Setting, String> given(Terminal terminal, BufferedReader answers) {
        Map<Setting, String> settings = new LinkedHashMap<>();
        put(settings, Setting.AUTHORITY_NAME, asked(authority, "Name of the authority: ", terminal, answers));
        if (!settings.containsKey(Setting.AUTHORITY_NAME)) {
            throw new InputRefused("A register needs the name of its authority.", "Give it with --authority NAME.");
        }
        put(settings, Setting.AUTHORITY_TEAM, asked(team, "Office that answers (may be empty): ", terminal, answers));
        put(settings, Setting.AUTHORITY_EMAIL, asked(email, "E-mail address in its letters: ", terminal, answers));
        put(settings, Setting.AUTHORITY_ADDRESS, address);
        put(
                settings,
                Setting.COMPLAINTS_ADDRESS,
                asked(complaintsAddress, "Where to write for an internal review (a | b | c): ", terminal, answers));
        put(
                settings,
                Setting.COMPLAINTS_EMAIL,
                complaintsEmail == null ? settings.get(Setting.AUTHORITY_EMAIL) : complaintsEmail);
        put(settings, Setting.REFERENCE_PATTERN, pattern);
        return settings;
    }

    private static @Nullable String asked(
            @Nullable String given, String question, Terminal terminal, BufferedReader answers) {
        return given == null && terminal.interactive() ? Asking.line(question, terminal, answers) : given;
    }

    private static void put(Map<Setting, String> settings, Setting setting, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            settings.put(setting, value.strip());
        }
    }
}
