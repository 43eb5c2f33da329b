package foi.tui.arrival;

import foi.law.Dates;
import foi.register.Channel;
import foi.register.MailHead;
import foi.register.Officer;
import foi.register.Questions.Question;
import foi.tui.widget.Choice;
import foi.tui.widget.Entry;
import foi.tui.widget.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a new request, and how they are kept as a draft. */
final class ArrivalForm {

    private static final String PART = "part.";

    private ArrivalForm() {}

    static Form empty(LocalDate today, Officer officer) {
        return Form.of(List.of(
                Entry.line("received", "Received").with(Dates.full(today)),
                Entry.line("name", "Requester"),
                Entry.line("email", "E-mail"),
                Entry.area("address", "Address", 2),
                Entry.line("organisation", "Organisation"),
                Entry.line("theirs", "Their ref"),
                Entry.line("subject", "Subject"),
                Entry.choice("channel", "Came by", channels()),
                Entry.line("owner", "Owner").with(officer.account()),
                Entry.area("text", "Text of the request", 0).saying("paste the whole e-mail here")));
    }

    private static List<Choice> channels() {
        return Arrays.stream(Channel.values())
                .map(channel -> new Choice(channel.code(), words(channel)))
                .toList();
    }

    private static String words(Channel channel) {
        return channel == Channel.EMAIL ? "e-mail" : channel.code().replace('-', ' ');
    }

    /** The form with what the head of an e-mail tells, where nothing was typed yet; {@code told} gets what was taken. */
    static Form filled(Form form, MailHead head, LocalDate today, List<String> told) {
        Form now = form;
        now = filled(now, "name", head.name(), "requester", told);
        now = filled(now, "email", head.email(), "e-mail", told);
        now = filled(now, "subject", head.subject(), "subject", told);
        Optional<LocalDate> sent = head.sent().filter(day -> !day.isAfter(today));
        if (sent.isPresent()
                && form.value("received").equals(Dates.full(today))
                && !sent.get().equals(today)) {
            told.add("date");
            now = now.with("received", Dates.full(sent.get()));
        }
        return now;
    }

    private static Form filled(Form form, String field, Optional<String> value, String what, List<String> told) {
        if (value.isEmpty() || !form.value(field).isBlank()) {
            return form;
        }
        told.add(what);
        return form.with(field, value.get());
    }

    /** What was typed, and the parts where the officer has arranged them. */
    static Map<String, String> fields(Form form, Optional<Arranging> arranged) {
        Map<String, String> fields = new LinkedHashMap<>(form.values());
        List<Question> parts = arranged.map(Arranging::parts).orElse(List.of());
        for (int i = 0; i < parts.size(); i++) {
            fields.put(PART + (i + 1) + ".label", parts.get(i).label());
            fields.put(PART + (i + 1) + ".question", parts.get(i).question());
        }
        return fields;
    }

    static Form restored(Form form, Map<String, String> fields) {
        Map<String, String> typed = new LinkedHashMap<>(fields);
        typed.keySet().removeIf(name -> name.startsWith(PART));
        return form.restored(typed);
    }

    /** The parts as the officer had arranged them. */
    static Optional<Arranging> parts(Map<String, String> fields) {
        List<Question> parts = new ArrayList<>();
        while (fields.containsKey(PART + (parts.size() + 1) + ".question")) {
            String part = PART + (parts.size() + 1);
            parts.add(new Question(
                    fields.getOrDefault(part + ".label", ""), fields.getOrDefault(part + ".question", "")));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Arranging(parts, foi.tui.widget.ListView.START, Optional.empty(), List.of(parts)));
    }
}
