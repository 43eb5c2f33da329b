package foi.intake;

import foi.law.ClockEvent;
import foi.law.Reading;
import foi.law.TimeLimit;
import foi.register.Asked;
import foi.register.CaseFiles.Claims;
import foi.register.CaseFiles.Read;
import foi.register.Channel;
import foi.register.Draft;
import foi.register.Labels;
import foi.register.Layout;
import foi.register.Part;
import foi.register.Reference;
import foi.register.Regime;
import foi.register.Requester;
import foi.register.SubjectLine;
import foi.register.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One case out of a JSON text: taken whole, or refused with everything that is wrong with it. */
final class CaseReader {

    private final Faults faults = new Faults();
    private final int number;
    private final @Nullable Object value;

    /** Reads the case that stands at place {@code number}, counted from 1. */
    CaseReader(int number, @Nullable Object value) {
        this.number = number;
        this.value = value;
    }

    Read read() {
        if (!(value instanceof Map<?, ?> object)) {
            String what = "It is %s and no case; give each case as an object in braces.";
            return new Read.Refused("case " + number, what.formatted(JsonText.kindOf(value)));
        }
        Fields fields = new Fields("", object, faults);
        fields.require("received", "the day it arrived, such as \"2024-12-02\"");
        Optional<LocalDate> received = fields.date("received");
        Draft draft = draft(fields, received.orElse(LocalDate.EPOCH));
        Claims claims = new Claims(fields.text("state"), fields.text("due"), fields.text("result"));
        fields.finish();
        return faults.isEmpty()
                ? new Read.Taken(place(object), draft, claims)
                : new Read.Refused(place(object), faults.told());
    }

    private String place(Map<?, ?> object) {
        Object name = blank(object.get("reference")) ? object.get("subject") : object.get("reference");
        return "case " + number + (blank(name) ? "" : " (" + Text.excerpt(String.valueOf(name), 60) + ")");
    }

    private static boolean blank(@Nullable Object name) {
        return !(name instanceof String text) || Text.excerpt(text, 60).isEmpty();
    }

    private Draft draft(Fields fields, LocalDate received) {
        List<Part> parts = PartReader.parts(fields.objects("parts"));
        return new Draft(
                reference(fields),
                fields.choice("regime", Regime::parse, names(Regime.values())).orElse(Regime.FOIA),
                requester(fields.object("requester")),
                asked(fields, received),
                fields.filled("owner"),
                fields.filled("onBehalfOf"),
                fields.choice(
                        "layout",
                        Layout::parse,
                        Arrays.stream(Layout.values()).map(Layout::code).toList()),
                fields.filled("answer").orElse(""),
                clock(fields, new Labels(parts)),
                parts,
                fields.choice("reading", Reading::parse, List.of("statute", "code")),
                fields.choice("limit", TimeLimit::parse, List.of("standard", "school", "archive", "varied 45"))
                        .orElse(TimeLimit.STANDARD));
    }

    private static Optional<Reference> reference(Fields fields) {
        Optional<String> typed = fields.filled("reference");
        Optional<Reference> reference = typed.flatMap(Reference::parse);
        if (typed.isPresent() && reference.isEmpty()) {
            fields.refuse(
                    "reference",
                    "\"%s\" does not read as one; write it like FOI-2425-00001, or leave it out and the register gives one"
                            .formatted(Text.excerpt(typed.get(), 40)));
        }
        return reference;
    }

    private static Requester requester(Fields fields) {
        fields.require("name", "the applicant's name");
        Requester requester = new Requester(
                fields.text("name"), fields.filled("email"), fields.filled("address"), fields.filled("organisation"));
        fields.finish();
        return requester;
    }

    private static Asked asked(Fields fields, LocalDate received) {
        String body = fields.text("body");
        String subject = SubjectLine.of(fields.text("subject"), body);
        if (fields.saysNothing("body")) {
            fields.require("subject", "it, or the request itself as body");
        } else if (subject.isEmpty() && !body.isBlank()) {
            fields.refuse("subject", "is missing, and the body has no line that can be read; give a subject");
        }
        List<String> channels =
                Arrays.stream(Channel.values()).map(Channel::code).toList();
        Channel channel = fields.choice("channel", Channel::parse, channels).orElse(Channel.OTHER);
        return new Asked(received, channel, subject, body, fields.filled("theirReference"));
    }

    private static List<ClockEvent> clock(Fields fields, Labels labels) {
        List<ClockEvent> events = new ArrayList<>();
        for (Fields event : fields.objects("clock")) {
            new EventReader(event, labels).read().ifPresent(events::add);
        }
        return new Ledger(events, fields.date("responded")).events();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
