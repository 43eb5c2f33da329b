package foi.cli;

import foi.law.Catalogue;
import foi.law.Citation;
import foi.law.Dates;
import foi.law.Particular;
import foi.law.Provision;
import foi.register.Clauses;
import foi.register.InputRefused;
import foi.register.Settings;
import foi.register.Text;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code foi law}: the provisions that can be relied on, and what each asks for; it needs no register. */
@Command(
        name = "law",
        sortOptions = false,
        description = {
            "Shows the provisions of the Act that the program knows, or one of them whole:",
            "what it is about, whether the public interest is weighed, what must be supplied."
        },
        footer = {"", "For example:", "  foi law", "  foi law 31", "  foi law \"s.36(2)(b)(i)\""})
final class LawCommand implements Callable<Integer> {

    private static final int PLACE = 15;
    private static final int EFFECT = 13;
    private static final int BASIS = 10;
    private static final int DENIAL = 9;

    private static final Clauses PROGRAMS = new Clauses(new Settings(Map.of()));

    @ParentCommand
    private Foi foi;

    @Parameters(arity = "0..1", paramLabel = "SECTION", description = "A section, or a place in it.")
    private @Nullable String section;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() {
        PrintStream out = foi.workplace().terminal().out();
        List<Provision> chosen = section == null ? Catalogue.all() : at(section);
        if (json) {
            out.println(Json.of(chosen.stream().map(LawCommand::map).toList()));
        } else if (chosen.size() == 1) {
            whole(chosen.get(0), out);
        } else {
            list(chosen, out);
        }
        return 0;
    }

    /** The provision itself, or those of its section where it has several. */
    private static List<Provision> at(String typed) {
        Citation citation = Citation.parse(typed)
                .orElseThrow(() -> new InputRefused(
                        "\"%s\" does not read as a section of the Act.".formatted(Text.excerpt(typed, 40)),
                        "Write it as 22, s.40(2) or section 12(1); foi law lists them all."));
        List<Provision> of = Catalogue.all().stream()
                .filter(p -> p.citation().section().equals(citation.section()))
                .filter(p -> citation.limbs().isEmpty() || p.citation().equals(citation))
                .toList();
        if (of.isEmpty()) {
            return List.of(Catalogue.findDenial(citation)
                    .orElseThrow(() -> new InputRefused(
                            "The program does not know %s.".formatted(citation),
                            "The nearest it knows is %s; foi law lists them all."
                                    .formatted(Catalogue.nearest(citation).citation()))));
        }
        return of;
    }

    private static void list(List<Provision> provisions, PrintStream out) {
        String about = Catalogue.explanation(provisions.get(0));
        boolean one =
                provisions.stream().map(p -> p.citation().section()).distinct().count() == 1;
        if (one) {
            Columns.wrapped("", about, out);
            out.println();
        }
        out.println(Columns.fitted("Section", PLACE)
                + Columns.fitted("Effect", EFFECT)
                + Columns.fitted("Rests on", BASIS)
                + Columns.fitted("Denial", DENIAL)
                + "About");
        for (Provision provision : provisions) {
            Columns.wrapped(
                    Columns.fitted(provision.citation().toString(), PLACE)
                            + Columns.fitted(effect(provision), EFFECT)
                            + Columns.fitted(basis(provision), BASIS)
                            + Columns.fitted(
                                    provision
                                            .denial()
                                            .map(Citation::toString)
                                            .orElse(provision.isExemption() ? "none" : ""),
                                    DENIAL),
                    provision.title(),
                    out);
        }
    }

    private static void whole(Provision provision, PrintStream out) {
        Columns.wrapped(provision.citation() + "  ", provision.title(), out);
        out.println();
        Columns.wrapped("", Catalogue.explanation(provision), out);
        out.println();
        fact(
                "Effect",
                effect(provision) + (provision.isQualified() ? ": the public interest is weighed, s.2(2)" : ""),
                out);
        provision.basis().ifPresent(basis -> fact("Rests on", basis(provision), out));
        if (provision.isExemption()) {
            fact(
                    "Denial",
                    provision
                            .denial()
                            .map(denial -> "%s lifts the duty to confirm or deny".formatted(denial))
                            .orElse("nothing lifts the duty to confirm or deny: say whether it is held"),
                    out);
        }
        provision.bodies().ifPresent(bodies -> fact("Confined to", bodies, out));
        fact("In force since", Dates.full(provision.since()), out);
        if (!provision.precise()) {
            fact("In a notice", "name the subsection, s.17(1)(b)", out);
        }
        needed(provision, out);
        provision
                .needs()
                .forEach(text -> PROGRAMS.of(provision, text)
                        .ifPresent(clause -> fact("A clause", text.option() + "  " + clause, out)));
    }

    private static void needed(Provision provision, PrintStream out) {
        for (Particular needed : provision.needs()) {
            fact(
                    needed == provision.needs().get(0) ? "To be supplied" : "",
                    needed.option() + "  " + needed.asks() + ", " + needed.source(),
                    out);
        }
    }

    private static void fact(String name, String words, PrintStream out) {
        Columns.wrapped(Columns.fitted(name, PLACE), words, out);
    }

    private static String effect(Provision provision) {
        return switch (provision.effect()) {
            case DUTY -> "a duty";
            case RULE -> "a rule";
            case NO_DUTY_TO_COMPLY -> "no duty";
            case ABSOLUTE -> "absolute";
            case QUALIFIED -> "qualified";
            case BY_CONDITION -> "by condition";
        };
    }

    private static String basis(Provision provision) {
        return provision.basis().map(basis -> code(basis.name())).orElse("");
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, @Nullable Object> map(Provision provision) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("provision", provision.citation().toString());
        map.put("title", provision.title());
        map.put("effect", code(provision.effect().name()));
        map.put("basis", provision.basis().map(basis -> code(basis.name())).orElse(null));
        map.put("precise", provision.precise());
        map.put("denial", provision.denial().map(Citation::toString).orElse(null));
        map.put("needs", provision.needs().stream().map(Particular::code).toList());
        map.put("bodies", provision.bodies().orElse(null));
        map.put("since", provision.since().toString());
        map.put("explanation", Catalogue.explanation(provision));
        return map;
    }
}
