package foi.letters;

import static org.assertj.core.api.Assertions.assertThat;

import foi.law.Catalogue;
import foi.law.Particular;
import foi.register.InputRefused;
import foi.register.Outcome;
import foi.register.OutcomeKind;
import foi.register.Particulars;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptedTextsTest {

    static Stream<Arguments> outcomes() {
        return Arrays.stream(OutcomeKind.values())
                .flatMap(kind -> kind.takesProvision()
                        ? Catalogue.all().stream()
                                .map(p -> p.citation().toString())
                                .filter(cited -> possible(kind, cited))
                                .map(cited -> Arguments.of(kind, cited))
                        : Stream.of(Arguments.of(kind, "")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("outcomes")
    void every_text_that_is_accepted_is_printed_in_the_letter(OutcomeKind kind, String cited) {
        Map<Particular, String> texts = new EnumMap<>(Particular.class);
        for (Particular particular :
                kind.accepts(kind.make(cited, "", Particulars.NONE).provision())) {
            texts.put(particular, "Zq" + particular.code());
        }
        Outcome outcome = kind.make(cited, "", new Particulars(texts));

        String plain = Cases.with("312", outcome).plain();

        assertThat(texts.values()).allSatisfy(text -> assertThat(plain).contains(text));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("outcomes")
    void and_so_it_is_when_it_has_several_paragraphs(OutcomeKind kind, String cited) {
        Map<Particular, String> texts = new EnumMap<>(Particular.class);
        for (Particular particular :
                kind.accepts(kind.make(cited, "", Particulars.NONE).provision())) {
            texts.put(particular, "Zq" + particular.code() + "\n\nand more");
        }
        String plain =
                Cases.with("312", kind.make(cited, "", new Particulars(texts))).plain();

        assertThat(texts.keySet()).allSatisfy(particular -> assertThat(plain).contains("Zq" + particular.code()));
    }

    private static boolean possible(OutcomeKind kind, String cited) {
        try {
            kind.make(cited, "", Particulars.NONE);
            return true;
        } catch (InputRefused no) {
            return false;
        }
    }
}
