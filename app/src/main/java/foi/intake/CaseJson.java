package foi.intake;

import foi.register.CaseFiles;
import foi.register.InputRefused;
import foi.register.Request;
import foi.register.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cases as JSON: what an export writes, an import reads back without loss. */
public final class CaseJson implements CaseFiles {

    @Override
    public String write(Request request, Standing standing) {
        return JsonText.print(CaseWriter.fields(request, standing));
    }

    @Override
    public String writeAll(List<Filed> cases) {
        return JsonText.print(cases.stream()
                .map(filed -> CaseWriter.fields(filed.request(), filed.standing()))
                .toList());
    }

    @Override
    public List<Read> read(String text) {
        Object whole = JsonText.parse(text);
        if (whole instanceof Map<?, ?>) {
            return List.of(new CaseReader(1, whole).read());
        }
        if (!(whole instanceof List<?> cases)) {
            throw new InputRefused(
                    "At line 1, column 1 the text is %s and no case.".formatted(JsonText.kindOf(whole)),
                    "Give one case as an object in braces, or several in square brackets.");
        }
        List<Read> read = new ArrayList<>();
        for (Object one : cases) {
            read.add(new CaseReader(read.size() + 1, one).read());
        }
        return List.copyOf(read);
    }
}
