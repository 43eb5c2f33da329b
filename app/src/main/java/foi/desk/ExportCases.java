package foi.desk;

import foi.register.CaseFiles;
import foi.register.Request;
import foi.register.Selection;
import java.util.List;

/** Writes cases as text that another register reads back without loss. */
public final class ExportCases {

    private final Desk desk;
    private final CaseFiles caseFiles;

    /** The task at {@code desk}. */
    public ExportCases(Desk desk, CaseFiles caseFiles) {
        this.desk = desk;
        this.caseFiles = caseFiles;
    }

    /** The cases of those references, or all when none is given. */
    public String json(List<String> references) {
        return caseFiles.writeAll(requests(references).stream()
                .map(request -> new CaseFiles.Filed(request, desk.standingInList(request)))
                .toList());
    }

    /** One case by itself. */
    public String one(Request request) {
        return caseFiles.write(request, desk.standing(request));
    }

    /** The cases of those references, or all when none is given. */
    public List<Request> requests(List<String> references) {
        return references.isEmpty()
                ? desk.requests(Selection.ALL)
                : references.stream().map(desk::request).toList();
    }
}
