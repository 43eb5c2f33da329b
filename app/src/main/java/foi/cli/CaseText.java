package foi.cli;

import foi.law.ClockEvent;
import foi.law.Dates;
import foi.law.TimeLimit;
import foi.register.Enclosure;
import foi.register.IssuedLetter;
import foi.register.Labels;
import foi.register.Outcome;
import foi.register.Overridden;
import foi.register.Part;
import foi.register.Request;
import foi.register.Result;
import foi.register.Standing;
import foi.register.Text;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** One case, whole, for people. */
final class CaseText {

    private final PrintStream out;

    CaseText(PrintStream out) {
        this.out = out;
    }

    void print(Request request, Standing standing, List<IssuedLetter> letters, List<Enclosure> files) {
        Columns.wrapped(request.reference() + "  ", Text.line(request.asked().subject()), out);
        out.println();
        facts(request, standing);
        text("Request", request.asked().body());
        Labels labels = Labels.of(request);
        request.parts().forEach(part -> part(part, labels.name(part)));
        text("Answer to all parts", request.answer());
        clock(request, labels);
        files(files);
        letters(letters);
    }

    private void files(List<Enclosure> files) {
        if (!files.isEmpty()) {
            out.println();
            out.println("Files that go with the letters");
            files.forEach(file -> EnclosureCommand.print(file, out));
        }
    }

    private void facts(Request request, Standing standing) {
        fact(
                "State",
                standing.state().words()
                        + standing.responded()
                                .map(day -> " on " + Dates.full(day))
                                .orElse("")
                        + (standing.late()
                                        && standing.workingDaysLeft()
                                                .filter(left -> left < 0)
                                                .isEmpty()
                                ? ", late"
                                : ""));
        fact("Due", DueText.brief(standing));
        if (!request.rule().limit().equals(TimeLimit.STANDARD)) {
            fact("Limit", limit(request.rule().limit()));
        }
        fact("Result so far", Result.of(request).map(Result::words).orElse("nothing decided"));
        fact(
                "Received",
                Dates.withWeekday(request.asked().received()) + ", by "
                        + request.asked().channel().code());
        fact("Requester", Text.line(request.requester().name()));
        optional("Organisation", request.requester().organisation());
        optional("E-mail", request.requester().email());
        optional("Address", request.requester().address().map(a -> a.replace("\n", ", ")));
        optional("Their reference", request.asked().theirReference());
        optional("Owner", request.owner());
        optional("On behalf of", request.onBehalfOf());
    }

    private static String limit(TimeLimit limit) {
        return "%s, %d working days, %s".formatted(limit.code(), limit.days(), limit.source());
    }

    private void optional(String name, Optional<String> value) {
        value.ifPresent(text -> fact(name, Text.line(text)));
    }

    private void fact(String name, String value) {
        Columns.wrapped("%-16s".formatted(name), value, out);
    }

    private void text(String heading, String text) {
        if (!text.isBlank()) {
            out.println();
            out.println(heading);
            Columns.block("    ", Text.shown(text).strip(), out);
        }
    }

    private void part(Part part, String name) {
        out.println();
        Columns.block("Part " + name + "  ", Text.shown(part.question()).strip(), out);
        if (!part.answer().isBlank()) {
            out.println("  Answer");
            Columns.block("    ", Text.shown(part.answer()).strip(), out);
        }
        out.println("  Outcome");
        int place = 1;
        for (Outcome outcome : part.outcomes()) {
            outcome(outcome, place++);
        }
        if (part.outcomes().isEmpty()) {
            out.println("    none yet");
        }
    }

    private void outcome(Outcome outcome, int place) {
        String cited = outcome.provision().map(p -> " " + p.citation()).orElse("");
        String scope = outcome.scope().isBlank() ? "" : " – " + Text.line(outcome.scope());
        Columns.wrapped("    " + place + ". ", outcome.kind().code() + cited + scope, out);
        outcome.particulars()
                .texts()
                .forEach((particular, text) ->
                        Columns.wrapped("       ", particular.asks() + ": " + Text.line(text), out));
    }

    private void clock(Request request, Labels labels) {
        if (request.clock().isEmpty()) {
            return;
        }
        out.println();
        out.println("What moved the clock");
        for (ClockEvent event : request.clock()) {
            String part = event.part().map(n -> ", part " + labels.name(n)).orElse("");
            String until =
                    event.until().map(day -> ", until " + Dates.full(day)).orElse("");
            String day = Columns.fitted(Dates.shortWithWeekday(event.on()), 15);
            Columns.wrapped("    " + day + "  ", event.kind().title() + part + until, out);
        }
    }

    private void letters(List<IssuedLetter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        out.println();
        out.println("Letters issued");
        for (IssuedLetter letter : letters) {
            Columns.wrapped(
                    "    ",
                    "%s dated %s, issued by %s, SHA-256 %s…"
                            .formatted(
                                    letter.kind(),
                                    Dates.full(letter.dated()),
                                    letter.officer(),
                                    letter.sha256().substring(0, 16)),
                    out);
            letter.overridden().forEach(this::overridden);
        }
    }

    private void overridden(Overridden aside) {
        Columns.wrapped("        set aside ", aside.about() + ": " + Text.line(aside.reason()), out);
        Columns.wrapped("                  ", Text.line(aside.message()), out);
    }
}
