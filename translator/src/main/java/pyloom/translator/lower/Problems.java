package pyloom.translator.lower;

import pyloom.translator.diagnostics.Code;
import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.diagnostics.Place;
import pyloom.translator.source.Span;

import java.util.ArrayList;
import java.util.List;

/** What lowering finds that it cannot translate. */
final class Problems {

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** Reports a construct that is not translated yet. */
    void unsupported(Code code, Span span, String what, String remedy) {
        Place place =
                new Place(span.line(), span.column() + 1, span.endLine(), span.endColumn() + 1);
        found.add(new Diagnostic(code, file, place, what, remedy));
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }
}
