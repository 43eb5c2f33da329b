package foi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due by when, as a list and as a calendar file; the office's day is 9 December 2024. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DueTest {

    @TempDir
    Path home;

    private Office office;

    @BeforeEach
    void open() {
        office = Office.opened(home);
    }

    private String logs(String received, String subject, String... more) {
        String[] words = new String[more.length + 5];
        words[0] = "log";
        words[1] = "--received=" + received;
        words[2] = "--name=Jo Moran";
        words[3] = "--email=jo@example.org";
        words[4] = "--subject=" + subject;
        System.arraycopy(more, 0, words, 5, more.length);
        return office.types(words).ends(0).line();
    }

    private String calendar() {
        return office.types("due", "--ics").ends(0).out();
    }

    private static VEvent only(String file) {
        ICalendar calendar = Biweekly.parse(file).first();
        assertThat(calendar.validate(ICalVersion.V2_0)).hasToString("");
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }

    /** The lines as they were before they were folded. */
    private static List<String> unfolded(String file) {
        return file.replace("\r\n ", "").lines().toList();
    }

    @Test
    void what_is_late_comes_first_and_what_waits_is_due_on_no_day() {
        String soon = logs("2024-11-11", "Soon", "--owner=sgreen");
        String late = logs("2024-11-01", "Late one");
        String today = logs("2024-11-10", "On the day");
        String waits = logs("2024-11-12", "Waits");
        office.types("clock", waits, "clarification-asked", "--on=2024-12-06").ends(0);
        String answered = office.answered("Answered");
        office.types("issue", answered).ends(0);

        assertThat(office.types("due").ends(0).out().replaceAll(" +", " "))
                .isEqualToNormalizingNewlines("""
                        Late
                         %s - Fri 29 Nov, 5 days Late one

                        Today
                         %s - today On the day

                        Tomorrow
                         %s sgreen 1 day left Soon
                        """.formatted(late, today, soon));
        assertThat(office.types("due", "--within=0").ends(0).out())
                .contains(late, today)
                .doesNotContain(soon);
        assertThat(office.types("due", "--owner=sgreen").ends(0).out())
                .contains(soon)
                .doesNotContain(late);
        assertThat(office.types("due", "--owner=nobody").ends(0).err()).isEqualTo("Nothing is due.\n");
        assertThat(office.types("due", "--json").ends(0).out())
                .contains("\"reference\" : \"" + late + "\"", "\"workingDaysLeft\" : -5", "\"what\" : \"response\"");
        assertThat(office.types("list", "--due-in=0").ends(0).out())
                .contains(late, today)
                .doesNotContain(soon, waits, answered);
    }

    @Test
    void a_calendar_file_has_whole_days_a_name_that_stays_and_a_reminder_two_working_days_before() {
        String reference = logs("2024-12-03", "Potholes");
        String file = calendar();

        assertThat(unfolded(file))
                .startsWith(
                        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//foi//Deadlines of requests for information//EN")
                .contains(
                        "METHOD:PUBLISH",
                        "UID:" + reference.replace("-", "") + "-response@deadlines.foi.invalid",
                        "DTSTAMP:20241209T103000Z",
                        "DTSTART;VALUE=DATE:20250106",
                        "DTEND;VALUE=DATE:20250107",
                        "SUMMARY:" + reference + ": response due – Potholes",
                        "TRANSP:TRANSPARENT",
                        "BEGIN:VALARM",
                        // Nine o'clock on Tuesday 31 December: 2 January is no working day.
                        "TRIGGER;RELATED=START:-P5DT15H",
                        "END:VCALENDAR")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("DESCRIPTION:Received on Tuesday 3 December 2024")
                        .contains("s.10(1)"));
        assertThat(file).doesNotContain("Moran", "example.org");
        assertThat(only(file).getDateStart().getValue().hasTime()).isFalse();
    }

    @Test
    void a_day_that_moves_keeps_its_name() {
        String reference = logs("2024-12-03", "Potholes");
        VEvent before = only(calendar());
        office.types("part", reference, "add", "1)", "How many?").ends(0);
        office.types("outcome", reference, "1)", "withheld", "--provision=s.22", "--why=Soon.")
                .ends(0);
        office.types("clock", reference, "extension", "--on=2024-12-06", "--until=2025-01-31")
                .ends(0);
        VEvent after = only(calendar());

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getSummary().getValue()).contains("decision on the public interest due");
        assertThat(calendar()).contains("DTSTART;VALUE=DATE:20250131");
    }

    @Test
    void an_internal_review_is_due_too() {
        String reference = office.answered("Potholes");
        office.types("issue", reference).ends(0);
        office.types("clock", reference, "review-asked", "--on=2024-12-09").ends(0);
        assertThat(office.types("due").ends(0).out()).contains("Fri 10 Jan 2025", "review: Potholes");
        assertThat(unfolded(calendar()))
                .contains("CATEGORIES:FOI,FOI review")
                .anySatisfy(line -> assertThat(line).contains("within 20 working days\\, by Friday 10 January 2025"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Semicolons; commas, back\\slashes and \"quotes\"",
                "BEGIN:VEVENT END:VCALENDAR",
                "𝔓𝔬𝔱𝔥𝔬𝔩𝔢𝔰 in every 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ward, told by their width and by their depth in millimetres, please",
                "حفر الطرق وطولها وعرضها في كل شارع من شوارع المدينة خلال السنوات العشر الماضية",
                "a\u202Eb\u0007c"
            })
    void whatever_the_subject_says_stays_in_its_line(String subject) {
        logs("2024-12-03", subject);
        String file = calendar();

        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
        assertThat(unfolded(file).stream().filter("BEGIN:VEVENT"::equals)).hasSize(1);
        assertThat(only(file).getSummary().getValue()).contains(subject.substring(0, 1));
        assertThat(file.codePoints().filter(c -> c < ' ')).containsOnly((int) '\r', (int) '\n');
    }

    @Test
    void a_file_is_written_where_it_is_wanted() throws IOException {
        logs("2024-12-03", "Potholes");
        Path file = home.resolve("due.ics");
        assertThat(office.types("due", "--ics", "-o", file.toString()).ends(0).line())
                .isEqualTo(file.toString());
        assertThat(Files.readString(file)).isEqualTo(calendar());
    }

    @Test
    void what_makes_no_sense_is_refused() {
        office.types("due", "--within=-1").refuses(2, "0 or more");
        office.types("due", "--within=soon").refuses(2, "soon");
        office.types("due", "-o", "x.ics").refuses(2, "give --ics");
        office.types("due", "--ics", "--json").refuses(2, "--json");
        office.types("list", "--due-in=-1").refuses(2, "0 or more");
    }

    @Test
    void a_promised_decision_and_a_review_are_listed_by_their_own_day() {
        String promised = logs("2024-12-03", "Promised");
        office.types("part", promised, "add", "1)", "How many?").ends(0);
        office.types("outcome", promised, "1)", "withheld", "--provision=s.22", "--why=Soon.")
                .ends(0);
        office.types("clock", promised, "extension", "--on=2024-12-06", "--until=2025-01-31")
                .ends(0);
        String reviewed = office.answered("Reviewed");
        office.types("issue", reviewed).ends(0);
        office.types("clock", reviewed, "review-asked", "--on=2024-12-09").ends(0);

        assertThat(office.types("list", "--due-in=19").ends(0).out()).doesNotContain(promised, reviewed);
        assertThat(office.types("list", "--due-in=20").ends(0).out())
                .contains(reviewed)
                .doesNotContain(promised);
        assertThat(office.types("list", "--due-in=35").ends(0).out()).contains(promised);
        assertThat(office.types("due", "--within=20").ends(0).out()).doesNotContain(promised);
        assertThat(office.types("due").ends(0).out()).contains("Fri 31 Jan 2025", "extended: Promised");
    }

    @Test
    void a_thousand_cases_are_a_thousand_days_in_one_file() {
        String cases = IntStream.rangeClosed(1, 1_000)
                .mapToObj(n ->
                        "{\"received\": \"2024-11-%02d\", \"subject\": \"Case %d\", \"requester\": {\"name\": \"Jo Moran\"}}"
                                .formatted(1 + n % 28, n))
                .collect(Collectors.joining(",", "[", "]"));
        office.given(cases, "import", "-").ends(0);
        String file = assertTimeout(Duration.ofSeconds(10), this::calendar);

        assertThat(Biweekly.parse(file).first().getEvents())
                .hasSize(1_000)
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void an_earlier_file_is_replaced_and_a_place_that_is_none_is_refused() throws IOException {
        logs("2024-12-03", "Potholes");
        Path file = Files.writeString(home.resolve("due.ics"), "older");
        office.types("due", "--ics", "-o", file.toString()).ends(0);
        assertThat(Files.readString(file)).isEqualTo(calendar());
        Path nowhere = home.resolve("nowhere").resolve("due.ics");
        office.types("due", "--ics", "-o", nowhere.toString()).refuses(3, "nowhere");
    }
}
