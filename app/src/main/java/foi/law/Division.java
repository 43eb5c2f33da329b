package foi.law;

/** A part of the United Kingdom with bank holidays of its own, as GOV.UK publishes them. */
public enum Division {
    /** England and Wales, one list. */
    ENGLAND_AND_WALES("England and Wales"),
    /** Scotland, whose 2nd January and St Andrew's Day count for every authority. */
    SCOTLAND("Scotland"),
    /** Northern Ireland, whose St Patrick's Day and 12 July count for every authority. */
    NORTHERN_IRELAND("Northern Ireland");

    private final String title;

    Division(String title) {
        this.title = title;
    }

    /** The name as it is written for people. */
    public String title() {
        return title;
    }
}
