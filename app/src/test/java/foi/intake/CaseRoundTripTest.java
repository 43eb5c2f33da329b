package foi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import foi.law.ClockEvent;
import foi.law.ClockEvent.Kind;
import foi.law.Reading;
import foi.law.WorkingDays;
import foi.register.Asked;
import foi.register.CaseFiles.Filed;
import foi.register.CaseFiles.Read;
import foi.register.Channel;
import foi.register.Draft;
import foi.register.Part;
import foi.register.Reference;
import foi.register.Request;
import foi.register.Requester;
import foi.register.Standing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseRoundTripTest {

    private static final CaseJson CASES = new CaseJson();
    private static final WorkingDays DAYS = BankHolidayFile.bundled();
    private static final LocalDate MONDAY = LocalDate.parse("2024-12-02");

    @Test
    void a_case_read_and_written_again_is_the_same_text_whatever_is_in_it() {
        RandomRequests requests = new RandomRequests(2000);
        for (int i = 0; i < 200; i++) {
            Request request = requests.next();
            String written = written(request);

            Draft read = taken(overTheWire(written));

            assertThat(written(read.under(request.reference(), Reading.STATUTE)))
                    .isEqualTo(written);
            assertThat(read.clock()).extracting(ClockEvent::kind).isEqualTo(kinds(request));
            assertThat(read.reference()).contains(request.reference());
            assertThat(read.asked().body()).isEqualTo(request.asked().body());
            assertThat(read.requester().name()).isEqualTo(request.requester().name());
            assertThat(read.parts().stream().map(Part::label))
                    .isEqualTo(request.parts().stream().map(Part::label).toList());
            assertThat(read.parts().stream().map(Part::outcomes)).hasSameSizeAs(request.parts());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_comes_back_with_every_character(String text) {
        String all = "x" + text + "x";
        Request request = withParts(List.of(new Part(1, all, all, all, List.of())), List.of());

        assertThat(taken(overTheWire(written(request))).parts()).isEqualTo(request.parts());
    }

    static Stream<String> texts() {
        return RandomRequests.TEXTS.stream();
    }

    @Test
    void parts_are_numbered_anew_and_keep_their_events() {
        List<Part> parts = List.of(part(2, "•"), part(5, "•"), part(7, "1\u200B"), part(8, "1"), part(9, "x "));
        List<ClockEvent> clock = parts.stream()
                .map(part -> ClockEvent.of(Kind.CLARIFICATION_ASKED, MONDAY).about(part.number()))
                .toList();

        Draft read = taken(written(withParts(parts, clock)));

        assertThat(read.parts()).extracting(Part::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(read.clock()).extracting(event -> event.part().orElseThrow()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void blank_texts_that_need_not_be_there_are_written_as_absent() {
        Request request = withParts(List.of(), List.of())
                .amended(
                        new Requester("A", Optional.of(" "), Optional.of(""), Optional.of("\n")),
                        new Asked(MONDAY, Channel.EMAIL, " ", "\u001b\n\n First  line\r\nsecond", Optional.of("\t")),
                        Optional.of(" "),
                        Optional.of(" "),
                        Optional.empty());

        Draft read = taken(written(request));

        assertThat(read.requester())
                .isEqualTo(new Requester("A", Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(read.owner()).isEmpty();
        assertThat(read.onBehalfOf()).isEmpty();
        assertThat(read.asked().theirReference()).isEmpty();
        assertThat(read.asked().subject()).isEqualTo("First line");
    }

    @Test
    void a_register_of_five_thousand_cases_passes_through() {
        RandomRequests requests = new RandomRequests(10);
        Request one = requests.next();
        List<Filed> cases = new ArrayList<>(IntStream.range(0, 5_000)
                .mapToObj(i -> filed(
                        withParts(List.of(part(1, "1"), part(2, "2")), List.of(ClockEvent.of(Kind.RESPONDED, MONDAY)))))
                .toList());
        cases.add(filed(one));

        List<Read> read = CASES.read(overTheWire(CASES.writeAll(cases)));

        assertThat(read).hasSize(5_001).allMatch(Read.Taken.class::isInstance);
        assertThat(read.get(5_000).place()).startsWith("case 5001 (" + one.reference());
    }

    private static List<Kind> kinds(Request request) {
        return request.clock().stream()
                .sorted(Comparator.comparing(ClockEvent::on))
                .map(ClockEvent::kind)
                .toList();
    }

    private static Part part(int number, String label) {
        return new Part(number, label, "How many?", "", List.of());
    }

    private static Request withParts(List<Part> parts, List<ClockEvent> clock) {
        Requester requester = new Requester("A Requester", Optional.empty(), Optional.empty(), Optional.empty());
        Asked asked = new Asked(MONDAY, Channel.EMAIL, "Bins", "How many?", Optional.empty());
        return Draft.of(requester, asked, Optional.empty())
                .under(new Reference("FOI-2425-00001"), Reading.STATUTE)
                .withParts(parts)
                .with(clock);
    }

    private static Filed filed(Request request) {
        return new Filed(request, Standing.of(request, DAYS, MONDAY));
    }

    private static String written(Request request) {
        return CASES.write(request, filed(request).standing());
    }

    private static String overTheWire(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Draft taken(String text) {
        List<Read> read = CASES.read(text);
        assertThat(read).hasSize(1);
        assertThat(read.get(0)).isInstanceOf(Read.Taken.class);
        return ((Read.Taken) read.get(0)).draft();
    }
}
