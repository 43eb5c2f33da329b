package foi.desk;

import foi.law.WorkingDays;
import foi.register.Additions;
import foi.register.Register;
import foi.register.Settings;

/** The calendar that all officers of a register share: the one that came with the program, and what they added to it. */
public final class WallCalendar {

    private static final long NEVER = -1;

    private final Register register;
    private final WorkingDays bundled;
    private Additions additions = Additions.NONE;
    private WorkingDays whole;
    private WorkingDays days;
    private long readAt = NEVER;

    /** The calendar of {@code register}, on top of {@code bundled}. */
    public WallCalendar(Register register, WorkingDays bundled) {
        this.register = register;
        this.bundled = bundled;
        this.whole = bundled;
        this.days = bundled;
    }

    /** The days that came with the program. */
    WorkingDays bundled() {
        return bundled;
    }

    /** The days as they are known now: read afresh only once something has happened in the register. */
    synchronized WorkingDays days() {
        long last = register.lastEvent();
        if (last != readAt) {
            Additions now = register.additions();
            if (!now.equals(additions)) {
                whole = now.to(bundled);
                additions = now;
            }
            days = whole.withSchoolsClosed(new Settings(register.settings()).schoolClosures());
            readAt = last;
        }
        return days;
    }
}
