package foi.cli;

import foi.law.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the demonstration does, as commands: sets up a council's register, takes in its cases, issues the four
 * sample letters on their own days, and deals with a new request from its arrival to the refusal notice.
 *
 * @param days the calendar
 * @param today the day it is
 */
record DemoScript(WorkingDays days, LocalDate today) {

    List<DemoStep> steps() {
        return Stream.of(settingUp(), samples(), newRequest(), mending())
                .flatMap(List::stream)
                .toList();
    }

    /** What comes before the new request: the register, its cases, the sample letters. */
    List<DemoStep> preparation() {
        return Stream.of(settingUp(), samples()).flatMap(List::stream).toList();
    }

    private static List<DemoStep> settingUp() {
        return List.of(
                DemoStep.of(
                        "A council sets up its register.",
                        "init",
                        "{DIR}",
                        "--authority",
                        "Leicester City Council",
                        "--team",
                        "Information Governance and Risk",
                        "--email",
                        "info.requests@leicester.gov.uk",
                        "--complaints-address",
                        "Information Governance and Risk|Leicester City Council|Legal Services|4th Floor, City Hall|115 Charles Street|Leicester LE1 1FZ"),
                DemoStep.of("", "settings", "officer.{ACCOUNT}", "Sam Green, Information Governance Officer"),
                DemoStep.of(
                        "It takes in the cases it has: the four sample letters, and what the office is busy with.",
                        "import",
                        "{sample-000.json}",
                        "{sample-001.json}",
                        "{sample-002.json}",
                        "{sample-003.json}",
                        "{cases.json}"));
    }

    private List<DemoStep> newRequest() {
        String received = days.before(today, 3).toString();
        return List.of(
                DemoStep.of(
                                "A request has arrived by e-mail. Logging it gives the reference and the due date at once.",
                                "log",
                                "-",
                                "--received",
                                received,
                                "--name",
                                "Morwenna Lightfoot",
                                "--email",
                                "m.lightfoot@example.org",
                                "--address",
                                "9 Quarry Rise|Leicester|LE5 3TT",
                                "--subject",
                                "Disabled facilities grants")
                        .given(DemoTexts.REQUEST)
                        .keeping("REF"),
                DemoStep.of("The deadline, explained day by day.", "clock", "{REF}"),
                DemoStep.of(
                        "Its questions become parts, each under the requester's own label.",
                        "part",
                        "{REF}",
                        "add",
                        "1.",
                        "How many applications for a disabled facilities grant did the council receive in each of the last three financial years?"),
                DemoStep.of(
                        "",
                        "part",
                        "{REF}",
                        "add",
                        "2.",
                        "How long did an applicant wait on average from application to approval?"),
                DemoStep.of(
                        "",
                        "part",
                        "{REF}",
                        "add",
                        "3.",
                        "How many applicants died before their adaptation was finished?"),
                DemoStep.of("The services' answers, in Markdown, and what was decided.", "answer", "{REF}", "1.")
                        .given(DemoTexts.NUMBERS),
                DemoStep.of("", "outcome", "{REF}", "1.", "disclosed"),
                DemoStep.of("", "answer", "{REF}", "2.").given(DemoTexts.WAITS),
                DemoStep.of("", "outcome", "{REF}", "2.", "disclosed", "--scope", "2023/24 and 2024/25"),
                DemoStep.of(
                        "",
                        "outcome",
                        "{REF}",
                        "2.",
                        "withheld",
                        "--provision",
                        "s.22",
                        "--scope",
                        "the average wait in 2025/26",
                        "--why",
                        "The figure is part of the annual housing return, which is being audited."),
                DemoStep.of(
                        "",
                        "outcome",
                        "{REF}",
                        "3.",
                        "not-held",
                        "--why",
                        "The reason for which an application ends is not recorded.",
                        "--search",
                        "We searched the grants system and asked the adaptations team.",
                        "--likely-holder",
                        "No other body that we know of holds it."));
    }

    private static List<DemoStep> mending() {
        return List.of(
                DemoStep.of(
                                "The check before issue finds what the letter lacks, and the letter cannot go.",
                                "check",
                                "{REF}")
                        .ending(1),
                DemoStep.of("", "issue", "{REF}").ending(1),
                DemoStep.of(
                        "The officer supplies what section 22 asks for.",
                        "outcome",
                        "{REF}",
                        "2.",
                        "withheld",
                        "--provision",
                        "s.22",
                        "--scope",
                        "the average wait in 2025/26",
                        "--held-for-publication",
                        "We held it for the return, and so with a view to publication, on the day of your request.",
                        "--publisher",
                        "the Council",
                        "--expected",
                        "in the new year with the audited return",
                        "--reasonable",
                        "It is reasonable to wait for the audit, because in earlier years it changed the figure.",
                        "--public-interest-for",
                        "Early figures would inform the debate on waiting times.",
                        "--public-interest-against",
                        "A figure that has to be corrected later would mislead that debate.",
                        "--public-interest",
                        "As the audited figure follows soon, the balance is for waiting."),
                DemoStep.of("", "check", "{REF}"),
                DemoStep.of(
                        "The letter as text, as the applicant will read it.", "letter", "{REF}", "--format", "text"),
                DemoStep.of("A draft on paper, marked on every page; then the letter itself.", "letter", "{REF}"),
                DemoStep.of("", "issue", "{REF}"),
                DemoStep.of("", "history", "{REF}"));
    }

    private static List<DemoStep> samples() {
        String asItStood = "issued as it stood, to show what the checks say of it";
        return List.of(
                DemoStep.of(
                                "The four sample letters, checked and issued on their own days. What the checks find is set aside with a reason, and the reason is kept.",
                                "check",
                                "FOI-1920-00214",
                                "--dated",
                                "2019-05-29")
                        .ending(1),
                DemoStep.of(
                        "",
                        "--today",
                        "2019-05-29",
                        "issue",
                        "FOI-1920-00214",
                        "--override",
                        "public-interest=" + asItStood,
                        "--override",
                        "small-numbers=" + asItStood),
                DemoStep.of("", "--today", "2018-11-16", "issue", "FOI-1819-00377"),
                DemoStep.of(
                        "",
                        "--today",
                        "2016-07-08",
                        "issue",
                        "FOI-1617-00052",
                        "--override",
                        "held-stated=" + asItStood),
                DemoStep.of(
                        "",
                        "--today",
                        "2025-01-06",
                        "issue",
                        "FOI-2425-SG15879",
                        "--override",
                        "held-stated=" + asItStood),
                DemoStep.of("The worklist now, soonest deadline first.", "list"));
    }
}
