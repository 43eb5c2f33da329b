package foi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that somebody sends to do harm, or that is merely unusual: kept as it came, shown clean. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileTextTest {

    @TempDir
    Path home;

    static List<String> texts() {
        return List.of(
                "clear \u001b[2J\u001b]0;title\u0007 the screen \u009b31m",
                "nul \u0000 and delete \u007f and backspace \b\b\b",
                "bidi \u202egnp.exe\u202c \u2066isolated\u2069 \u200fmark",
                "${7*7} #{7*7} [=7*7] <#assign x=\"freemarker.template.utility.Execute\"?new()> ${x(\"id\")}",
                "<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; ]]> <!-- --!>",
                "emoji 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 and Cymraeg: ŵ ŷ Ŵ Ŷ",
                "Zażółć gęślą jaźń; Ελληνικά; Українська; 汉字; हिन्दी",
                "مرحبا بالعالم و שלום",
                "=cmd|' /C calc'!A0",
                "| a | b |\n|---|\n| `c` | [x](javascript:alert(1)) ![y](file:///etc/passwd)",
                "[^1] [^1]: note " + "> ".repeat(300) + "deep",
                "unassigned \u0378 private \ue000 separators \u2028 \u2029 no character \ufffe");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void is_kept_as_it_came_and_shown_clean(String text) throws IOException {
        Office office = Office.opened(home);
        Office.Said imported = office.given(JSON.std.asString(List.of(hostile(text))), "import", "-");
        String reference = imported.ends(0).line();
        Map<?, ?> exported = (Map<?, ?>)
                JSON.std.listFrom(office.types("export").ends(0).out()).get(0);
        for (String field : List.of("subject", "body", "theirReference", "answer")) {
            assertThat(exported.get(field)).as(field).isEqualTo(text);
        }
        assertThat(JSON.std.asString(exported.get("requester"))).isEqualTo(JSON.std.asString(requester(text)));
        Map<?, ?> part = (Map<?, ?>)
                JSON.std.listFrom(JSON.std.asString(exported.get("parts"))).get(0);
        assertThat(part.get("question")).isEqualTo(text);
        assertThat(part.get("answer")).isEqualTo(text);

        for (String[] words : new String[][] {
            {"list", "--all"},
            {"list", "--csv"},
            {"list", "--json"},
            {"due"},
            {"due", "--json"},
            {"due", "--ics"},
            {"show", reference},
            {"show", reference, "--json"},
            {"clock", reference},
            {"check", reference},
            {"check", reference, "--json"},
            {"letter", reference, "--format", "text"},
            {"export"},
            {"history", reference},
            {"history", reference, "--json"},
            {"amend", reference, "--their-ref", "1" + text.replace('\u0000', ' ')}
        }) {
            clean(office.types(words), String.join(" ", words));
        }
        assertThat(office.types("letter", reference).code()).isZero();
        office.types(issuing(reference)).ends(0);
    }

    @Test
    void one_line_of_a_megabyte_is_no_more_than_long() throws IOException {
        Office office = Office.opened(home);
        String text = "x".repeat(99_999) + " long ".repeat(160_000);
        Map<String, Object> one = hostile(text);
        String reference =
                office.given(JSON.std.asString(one), "import", "-").ends(0).line();
        Map<?, ?> exported = (Map<?, ?>)
                JSON.std.listFrom(office.types("export").ends(0).out()).get(0);
        assertThat(List.of(exported.get("subject"), exported.get("answer"))).containsOnly(text);
        clean(office.types("show", reference), "show");
        assertThat(office.types("list").out()).hasLineCount(1).hasSizeLessThan(90);
        assertThat(office.types("history", reference).out()).hasSizeLessThan(200);
    }

    @Test
    void half_a_character_is_refused_or_kept_but_never_a_fault() {
        Office office = Office.opened(home);
        Office.Said said = office.given(
                "{\"received\": \"2024-12-02\", \"subject\": \"a \\ud83d b\", \"requester\": {\"name\": \"N\"}}",
                "import",
                "-");
        assertThat(said.code()).as(said.err()).isIn(0, 3);
    }

    private static void clean(Office.Said said, String words) {
        assertThat(said.code()).as("%s: %s", words, said.err()).isIn(0, 1);
        (said.out() + said.err())
                .codePoints()
                .filter(c -> Character.getType(c) == Character.CONTROL && c != '\n' && c != '\r' && c != '\t')
                .findFirst()
                .ifPresent(c -> assertThat("U+%04X".formatted(c)).as(words).isEmpty());
        assertThat(said.out()).as(words).doesNotContain("freemarker.core", " 49 ");
    }

    private static String[] issuing(String reference) {
        return new String[] {
            "issue",
            reference,
            "--override",
            "held-stated=test",
            "--override",
            "small-numbers=test",
            "--override",
            "part-answered=test",
            "--override",
            "refusal-stated=test",
            "--override",
            "complaints-procedure=test",
            "--override",
            "reasons=test"
        };
    }

    private static Map<String, Object> hostile(String text) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("received", "2024-12-02");
        one.put("subject", text);
        one.put("body", text);
        one.put("theirReference", text);
        one.put("requester", requester(text));
        one.put("answer", text);
        one.put(
                "parts",
                List.of(Map.of(
                        "label",
                        text.substring(0, 8),
                        "question",
                        text,
                        "answer",
                        text,
                        "outcomes",
                        List.of(Map.of("kind", "disclosed", "scope", text)))));
        return one;
    }

    private static Map<String, Object> requester(String text) {
        Map<String, Object> requester = new LinkedHashMap<>();
        requester.put("name", text);
        requester.put("email", text);
        requester.put("address", text);
        requester.put("organisation", text);
        return requester;
    }
}
