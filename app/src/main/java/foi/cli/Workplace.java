package foi.cli;

import foi.desk.Workshop;
import foi.law.WorkingDays;
import foi.register.CaseFiles;
import foi.register.HolidayFiles;
import foi.register.Officer;
import foi.register.Register;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a session finds when it begins; handed in, so that several can live in one process.
 *
 * @param terminal where words come in and go out
 * @param environment the environment's variables
 * @param officer who is at work
 * @param clock the host's clock
 * @param open opens the register in a directory
 * @param create makes a register in a directory
 * @param days the calendar, read when it is first needed
 * @param caseFiles reads and writes cases
 * @param holidayFiles reads lists of bank holidays
 * @param workshop makes files of letters
 * @param screens the screens, for those who type no command
 */
public record Workplace(
        Terminal terminal,
        Map<String, String> environment,
        Officer officer,
        Clock clock,
        Function<Path, Register> open,
        Function<Path, Register> create,
        Supplier<WorkingDays> days,
        CaseFiles caseFiles,
        HolidayFiles holidayFiles,
        Workshop workshop,
        Screens screens) {

    Workplace with(Terminal other) {
        return new Workplace(
                other, environment, officer, clock, open, create, days, caseFiles, holidayFiles, workshop, screens);
    }

    Workplace in(Map<String, String> other) {
        return new Workplace(
                terminal, other, officer, clock, open, create, days, caseFiles, holidayFiles, workshop, screens);
    }
}
