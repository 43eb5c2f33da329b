package foi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Holds the build to the picture in the README. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    /** Each room, and the rooms that it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("law", Set.of()),
            Map.entry("register", Set.of("law")),
            Map.entry("letters", Set.of("law", "register")),
            Map.entry("pdf", Set.of("letters", "law")),
            Map.entry("store", Set.of("law", "register")),
            Map.entry("intake", Set.of("law", "register")),
            Map.entry("desk", Set.of("law", "register", "letters")),
            Map.entry("cli", Set.of("law", "register", "letters", "desk")),
            Map.entry("tui", Set.of("law", "register", "letters", "desk")),
            Map.entry("word", Set.of("law", "letters")),
            Map.entry("release", Set.of("law", "register", "desk")),
            Map.entry("post", Set.of("law", "register", "desk")));

    /** Each library, and the only rooms where it is at home. */
    private static final Map<String, Set<String>> ONLY_IN = Map.ofEntries(
            Map.entry("freemarker", Set.of("letters")),
            Map.entry("org.commonmark", Set.of("letters")),
            Map.entry("com.github.weisj", Set.of("letters")),
            Map.entry("com.openhtmltopdf", Set.of("pdf")),
            Map.entry("org.apache.pdfbox", Set.of("pdf", "release")),
            Map.entry("org.apache.fontbox", Set.of("pdf")),
            Map.entry("org.apache.poi", Set.of("word", "release")),
            Map.entry("org.apache.james", Set.of("post")),
            Map.entry("java.sql", Set.of("store")),
            Map.entry("org.sqlite", Set.of("store")),
            Map.entry("com.fasterxml.jackson", Set.of("intake", "cli")),
            Map.entry("biweekly", Set.of("cli")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("com.googlecode.lanterna", Set.of("tui.tty")));

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("foi");

    @Test
    void every_room_uses_only_the_rooms_below_it() {
        MAY_USE.forEach((room, below) -> {
            String[] above = Stream.concat(
                            MAY_USE.keySet().stream().filter(r -> !r.equals(room) && !below.contains(r)), Stream.of())
                    .map(r -> "foi." + r + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("foi." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .check(HOUSE);
        });
    }

    @Test
    void every_library_stays_in_its_room() {
        ONLY_IN.forEach((library, rooms) -> {
            String[] homes = rooms.stream().map(room -> "foi." + room + "..").toArray(String[]::new);
            noClasses()
                    .that()
                    .resideOutsideOfPackages(homes)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library + "..")
                    .check(HOUSE);
        });
    }

    @Test
    void law_and_register_read_no_clock_no_file_and_print_nothing() {
        for (String room : List.of("law", "register", "letters")) {
            for (Map.Entry<Class<?>, String> forbidden : forbidden().entrySet()) {
                noClasses()
                        .that()
                        .resideInAPackage("foi." + room + "..")
                        .should()
                        .callMethod(forbidden.getKey(), forbidden.getValue())
                        .check(HOUSE);
            }
            noClasses()
                    .that()
                    .resideInAPackage("foi." + room + "..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .check(HOUSE);
        }
    }

    @Test
    void rooms_do_not_go_round_in_circles() {
        slices().matching("foi.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void no_name_is_vague() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Service")
                .check(HOUSE);
    }

    @Test
    void every_room_of_the_picture_is_there_and_no_other() {
        Set<String> rooms = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            if (!type.getPackageName().equals("foi")) {
                rooms.add(type.getPackageName().replaceFirst("^foi\\.(\\w+).*", "$1"));
            }
        }
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }

    private static Map<Class<?>, String> forbidden() {
        Map<Class<?>, String> forbidden = new LinkedHashMap<>();
        forbidden.put(java.time.LocalDate.class, "now");
        forbidden.put(java.time.Instant.class, "now");
        forbidden.put(System.class, "currentTimeMillis");
        return forbidden;
    }
}
