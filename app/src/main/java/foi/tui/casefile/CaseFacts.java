package foi.tui.casefile;

import foi.law.ClockEvent;
import foi.register.Enclosure;
import foi.register.Event;
import foi.register.IssuedLetter;
import foi.register.OfficeTime;
import foi.register.Request;
import foi.register.Requester;
import foi.register.Text;
import foi.tui.face.Line;
import foi.tui.face.Style;
import foi.tui.face.Width;
import foi.tui.standing.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of a case, each with its label before it. */
record CaseFacts(CaseFile file) {

    private static final int LABEL = 12;

    /** What is worth a row on the case itself, one row each. */
    List<Line> lines(int columns) {
        Request request = file.request();
        List<Line> lines = new ArrayList<>();
        lines.add(fact("Requester", requester(), columns));
        String owner = request.owner().map(Text::line).orElse("nobody yet");
        lines.add(fact("Received", received() + " · owner " + owner, columns));
        optional(lines, "Answer", common(), columns);
        optional(
                lines, "Files", file.files().stream().map(CaseFacts::named).collect(Collectors.joining("; ")), columns);
        optional(
                lines, "Letters", file.letters().stream().map(this::letter).collect(Collectors.joining("; ")), columns);
        optional(lines, "Clock", request.clock().stream().map(this::event).collect(Collectors.joining("; ")), columns);
        file.notes().stream()
                .findFirst()
                .ifPresent(note -> lines.add(fact(
                        "Notes",
                        note(note)
                                + (file.notes().size() > 1
                                        ? " (and %d earlier)"
                                                .formatted(file.notes().size() - 1)
                                        : ""),
                        columns)));
        return lines;
    }

    /** Everything, each as long as it is. */
    List<Line> inFull(int columns) {
        Request request = file.request();
        Requester who = request.requester();
        List<Line> lines = new ArrayList<>();
        Urgency urgency = Urgency.of(file);
        wrapped(lines, "Standing", urgency.words(), columns);
        file.standing()
                .otherDue()
                .filter(day -> !file.standing().due().equals(java.util.Optional.of(day)))
                .ifPresent(day -> wrapped(
                        lines,
                        "",
                        "by the other reading of receipt on a non-working day: " + Days.brief(day, file.today()),
                        columns));
        lines.add(Line.EMPTY);
        wrapped(lines, "Requester", who.name(), columns);
        who.organisation().ifPresent(text -> wrapped(lines, "For", text, columns));
        who.email().ifPresent(text -> wrapped(lines, "E-mail", text, columns));
        who.address().ifPresent(text -> wrapped(lines, "Address", text, columns));
        request.asked().theirReference().ifPresent(text -> wrapped(lines, "Their ref", text, columns));
        wrapped(lines, "Subject", request.asked().subject(), columns);
        wrapped(lines, "Received", received(), columns);
        wrapped(lines, "Owner", request.owner().orElse("nobody yet"), columns);
        request.onBehalfOf().ifPresent(text -> wrapped(lines, "On behalf of", text, columns));
        each(lines, "Clock", request.clock().stream().map(this::event), columns);
        each(lines, "Files", file.files().stream().map(CaseFacts::named), columns);
        each(lines, "Letters", file.letters().stream().map(this::letter), columns);
        each(lines, "Notes", file.notes().stream().map(note -> whole(note)), columns);
        if (!request.answer().isBlank()) {
            each(lines, "Answer", Stream.of(request.answer()), columns);
        }
        return lines;
    }

    private String requester() {
        Requester who = file.request().requester();
        return Stream.of(Stream.of(who.name()), who.organisation().stream(), who.email().stream())
                .flatMap(text -> text)
                .map(Text::line)
                .collect(Collectors.joining(", "));
    }

    private String received() {
        return Days.brief(file.request().asked().received(), file.today()) + " by "
                + file.request()
                        .asked()
                        .channel()
                        .code()
                        .replace("email", "e-mail")
                        .replace('-', ' ')
                        .replace("e mail", "e-mail");
    }

    private String common() {
        String answer = file.request().answer();
        return answer.isBlank() ? "" : "for all parts together: " + Text.excerpt(answer, 200);
    }

    private static String named(Enclosure enclosure) {
        return Text.line(enclosure.name()) + (enclosure.undecided() ? " (! hides something)" : "");
    }

    private String letter(IssuedLetter letter) {
        return "%s, %s, by %s"
                .formatted(letter.kind().replace('-', ' '), Days.plain(letter.dated(), file.today()), letter.officer());
    }

    private String event(ClockEvent event) {
        return "%s %s%s%s"
                .formatted(
                        event.kind().title(),
                        Days.plain(event.on(), file.today()),
                        event.part()
                                .map(number -> ", part " + file.labels().name(number))
                                .orElse(""),
                        event.until()
                                .map(day -> ", until " + Days.plain(day, file.today()))
                                .orElse(""));
    }

    private String note(Event note) {
        return "%s %s: %s"
                .formatted(Days.shortest(OfficeTime.day(note.at())), note.officer(), Text.excerpt(note.content(), 200));
    }

    private String whole(Event note) {
        return "%s %s: %s"
                .formatted(Days.plain(OfficeTime.day(note.at()), file.today()), note.officer(), note.content());
    }

    private static void optional(List<Line> lines, String label, String text, int columns) {
        if (!text.isEmpty()) {
            lines.add(fact(label, text, columns));
        }
    }

    private static Line fact(String label, String text, int columns) {
        return Line.of(Width.fit(label, LABEL), Style.QUIET).and(text).fit(columns);
    }

    private static void each(List<Line> lines, String label, Stream<String> texts, int columns) {
        List<String> all = texts.toList();
        if (!all.isEmpty()) {
            lines.add(Line.EMPTY);
        }
        for (int i = 0; i < all.size(); i++) {
            wrapped(lines, i == 0 ? label : "", all.get(i), columns);
        }
    }

    private static void wrapped(List<Line> lines, String label, String text, int columns) {
        String name = label;
        for (String row : Width.wrap(Text.shown(text).strip(), Math.max(10, columns - LABEL))) {
            lines.add(Line.of(Width.fit(name, LABEL), Style.QUIET).and(row));
            name = "";
        }
    }
}
