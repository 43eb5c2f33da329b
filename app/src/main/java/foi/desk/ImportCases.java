package foi.desk;

import foi.law.HolidaysNotPublished;
import foi.law.Trouble;
import foi.register.CaseFiles;
import foi.register.CaseFiles.Read;
import foi.register.Clocks;
import foi.register.Draft;
import foi.register.EventKind;
import foi.register.Happening;
import foi.register.InputRefused;
import foi.register.Reference;
import foi.register.Register;
import foi.register.Request;
import foi.register.Result;
import foi.register.Settings;
import foi.register.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Takes cases from a file into the register, and tells which were refused and why. */
public final class ImportCases {

    private final Desk desk;
    private final CaseFiles caseFiles;
    private final LogRequest logging;

    /** The task at {@code desk}. */
    public ImportCases(Desk desk, CaseFiles caseFiles) {
        this.desk = desk;
        this.caseFiles = caseFiles;
        this.logging = new LogRequest(desk);
    }

    /** The cases in a text, each as it was read or with the reason why it cannot be. */
    public List<Read> read(String text) {
        return caseFiles.read(text);
    }

    /**
     * Takes every case that can be taken, in one transaction; with {@code dryRun} it only tells what would happen.
     * Cases that bring a reference come first, so that no other is given theirs.
     */
    public Report take(List<Read> cases, boolean dryRun) {
        Report report = new Report(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try {
            desk.register().atomically(() -> {
                Settings settings = desk.settings();
                SortedMap<Integer, Ending> endings = new TreeMap<>();
                IntStream.range(0, cases.size())
                        .boxed()
                        .sorted(Comparator.comparing(place -> !bringsReference(cases.get(place))))
                        .forEach(place -> endings.put(place, take(cases.get(place), settings)));
                endings.values().forEach(ending -> ending.addTo(report));
                if (dryRun) {
                    throw new Rehearsed();
                }
                return report;
            });
        } catch (Rehearsed enough) {
            return report;
        }
        return report;
    }

    private static boolean bringsReference(Read read) {
        return read instanceof Read.Taken taken && taken.draft().reference().isPresent();
    }

    private Ending take(Read read, Settings settings) {
        if (read instanceof Read.Refused refused) {
            return Ending.refused(refused.place() + ": " + refused.why());
        }
        Read.Taken taken = (Read.Taken) read;
        try {
            Request request = desk.register().atomically(() -> keep(taken.draft(), settings));
            return new Ending(Optional.of(request.reference()), Optional.empty(), differences(taken, request));
        } catch (InputRefused | HolidaysNotPublished refused) {
            return Ending.refused(taken.place() + ": " + refused.getMessage());
        }
    }

    /** What became of one case. */
    private record Ending(Optional<Reference> taken, Optional<String> refused, List<String> remarks) {

        static Ending refused(String why) {
            return new Ending(Optional.empty(), Optional.of(why), List.of());
        }

        void addTo(Report report) {
            taken.ifPresent(report.taken()::add);
            refused.ifPresent(report.refused()::add);
            report.remarks().addAll(remarks);
        }
    }

    private Request keep(Draft draft, Settings settings) {
        logging.refuseWhatCannotBe(draft);
        refuseImpossibleClock(draft);
        Standing.of(Clocks.of(draft, settings.reading()), desk.days(), desk.today());
        Register register = desk.register();
        draft.reference().ifPresent(this::refuseTaken);
        Reference reference = draft.reference().orElseGet(() -> logging.nextReference(draft, settings));
        Request kept = draft.under(reference, settings.reading());
        register.add(kept);
        register.append(Happening.to(
                reference,
                desk.officer(),
                EventKind.IMPORTED,
                "Imported.",
                caseFiles.write(kept, desk.standing(kept))));
        return kept;
    }

    private void refuseImpossibleClock(Draft draft) {
        Clocks.firstImpossible(draft.asked().received(), draft.parts(), draft.clock(), desk.today())
                .ifPresent(impossible -> {
                    throw new InputRefused(
                            "%s: %s"
                                    .formatted(
                                            impossible.event().kind().code(),
                                            impossible.no().what()),
                            impossible.no().remedy());
                });
    }

    private void refuseTaken(Reference reference) {
        desk.register().find(reference).ifPresent(there -> {
            throw new InputRefused(
                    "The reference %s is taken.".formatted(there.reference()),
                    "Leave the reference out to get a new one, or correct it.");
        });
    }

    private List<String> differences(Read.Taken taken, Request request) {
        Standing standing = desk.standing(request);
        List<String> remarks = new ArrayList<>();
        remark(remarks, taken, "state", taken.claims().state(), standing.state().code());
        remark(
                remarks,
                taken,
                "due",
                taken.claims().due(),
                standing.due().map(Object::toString).orElse(""));
        remark(
                remarks,
                taken,
                "result",
                taken.claims().result(),
                Result.of(request).map(Result::code).orElse(""));
        return remarks;
    }

    private static void remark(List<String> remarks, Read.Taken taken, String name, String claimed, String computed) {
        if (!claimed.isEmpty() && !claimed.equals(computed)) {
            remarks.add("%s: its %s is given as %s and comes out as %s; what comes out counts."
                    .formatted(taken.place(), name, claimed, computed.isEmpty() ? "none" : computed));
        }
    }

    /**
     * What became of the cases of a file.
     *
     * @param taken the references of those taken
     * @param refused where each of the others stands, and why it was refused
     * @param remarks what differs from what the program works out
     */
    public record Report(List<Reference> taken, List<String> refused, List<String> remarks) {}

    /** Ends the transaction of a rehearsal, so that nothing of it stays. */
    private static final class Rehearsed extends Trouble {

        Rehearsed() {
            super("Nothing was changed.", "Leave --dry-run out to import.");
        }

        @Override
        public int exitCode() {
            return 0;
        }
    }
}
