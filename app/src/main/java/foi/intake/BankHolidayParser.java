package foi.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import foi.law.BankHoliday;
import foi.law.Division;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over GOV.UK's file: {@code {"scotland": {"events": [{"title": …, "date": …, "notes": …}]}}}. */
final class BankHolidayParser {

    private final JsonParser json;
    private final List<BankHoliday> holidays = new ArrayList<>();

    BankHolidayParser(JsonParser json) {
        this.json = json;
    }

    List<BankHoliday> read() throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT, "it does not begin with {");
        Set<Division> missing = EnumSet.allOf(Division.class);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            Division division = division(json.currentName());
            int before = holidays.size();
            readDivision(division);
            if (holidays.size() > before) {
                missing.remove(division);
            }
        }
        if (json.nextToken() != null) {
            throw new NotBankHolidays("something follows its end");
        }
        for (Division division : missing) {
            throw new NotBankHolidays("it lists no days for " + division.title());
        }
        return List.copyOf(holidays);
    }

    private static Division division(String name) {
        return Division.named(name)
                .orElseThrow(() -> new NotBankHolidays("it has a part that is no division of the United Kingdom"));
    }

    private void readDivision(Division division) throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT, "the part for " + division.title() + " is no object");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            boolean events = "events".equals(name);
            JsonToken value = json.nextToken();
            if ("division".equals(name) && !division.code().equals(json.getText())) {
                throw new NotBankHolidays("the part for " + division.title() + " says that it is another's");
            }
            if (events) {
                expect(value, JsonToken.START_ARRAY, "the events for " + division.title() + " are no list");
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    holidays.add(readEvent(division));
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private BankHoliday readEvent(Division division) throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT, "an event for " + division.title() + " is no object");
        String title = "";
        String date = "";
        String notes = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                switch (name) {
                    case "title" -> title = json.getText().strip();
                    case "date" -> date = json.getText().strip();
                    case "notes" -> notes = json.getText().strip();
                    default -> {}
                }
            } else {
                json.skipChildren();
            }
        }
        if (title.isEmpty()) {
            throw new NotBankHolidays("an event for " + division.title() + " has no title");
        }
        String shown = "Substitute day".equals(notes) ? title + " (substitute day)" : title;
        return new BankHoliday(day(date, division), shown, division);
    }

    private static LocalDate day(String date, Division division) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new NotBankHolidays("an event for " + division.title() + " has no date such as 2026-12-25");
        }
    }

    private static void expect(@Nullable JsonToken found, JsonToken wanted, String otherwise) {
        if (found != wanted) {
            throw new NotBankHolidays(otherwise);
        }
    }
}
