package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PastedTest {

    /** Spaces are written as underscores, unseen characters in braces. */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "a{D}{A}b, a{A}b",
        "a{D}b, a{A}b",
        "a{2028}b, a{A}b",
        "a{B}b, a{A}b",
        "a{9}b, a{9}b",
        "a{9}{9}, a{9}{9}",
        "a_{9}_, a{9}",
        "a___, a",
        "a__{A}__{A}b, a{A}{A}b",
        "{9}{A}a, {A}a",
        "__a, __a",
        "a{A}{A}{A}b, a{A}{A}{A}b",
        "a{A}{A}{A}{A}{A}{A}b, a{A}{A}{A}b",
        "a{D}{A}_{D}{A}{A0}{D}{A}{D}{A}b, a{A}{A}{A}b",
        "a{A0}b, a_b",
        "a{2007}b{202F}c{3000}d, a_b_c_d",
        "a{A0}{A}b, a{A}b",
        "a{200B}{FEFF}{AD}{202E}{0}b, ab",
        "w{302}yr, {175}yr",
        "{F0B7}{9}dogs, •{9}dogs",
        "{F0A7}dogs, •dogs",
        "{E000}dogs, dogs",
        "a{A}, a{A}",
        "'', ''",
        "_, ''",
        "“5”_–_£6, “5”_–_£6"
    })
    void what_was_pasted_is_tidied(String pasted, String tidy) {
        assertThat(Pasted.tidy(read(pasted))).isEqualTo(read(tidy));
    }

    @Test
    void what_is_tidy_stays_as_it_is() {
        String tidy = Pasted.tidy("  1.\tHow many?\r\n\r\n\r\n\r\n\r\n\u00a0\u00a0a) dogs  \r\n\uF0B7 x\t\r\n");

        assertThat(Pasted.tidy(tidy)).isEqualTo(tidy);
    }

    private static String read(String written) {
        return java.util.regex.Pattern.compile("\\{([0-9A-F]+)}")
                .matcher(written.replace('_', ' '))
                .replaceAll(m ->
                        java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }
}
