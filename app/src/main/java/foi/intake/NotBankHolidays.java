package foi.intake;

import foi.law.Trouble;

/** A file that was to be a list of bank holidays is something else. */
public final class NotBankHolidays extends Trouble {

    NotBankHolidays(String reason) {
        super(
                "This is not GOV.UK's list of bank holidays: " + reason + ".",
                "Download https://www.gov.uk/bank-holidays.json and import that file as it is.");
    }

    @Override
    public int exitCode() {
        return 3;
    }
}
