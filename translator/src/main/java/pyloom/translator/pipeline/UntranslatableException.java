package pyloom.translator.pipeline;

import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.source.SourceText;

import java.util.List;

/** A program needs what cannot be translated; the findings say what and what to do. */
public final class UntranslatableException extends Exception {

    private final transient SourceText source;
    private final transient List<Diagnostic> problems;

    /**
     * Findings in a file.
     *
     * @param source the file
     * @param problems the findings, at least one
     */
    public UntranslatableException(SourceText source, List<Diagnostic> problems) {
        super(problems.getFirst().message(), null, false, false);
        this.source = source;
        this.problems = List.copyOf(problems);
    }

    /** {@return the file that they are in} */
    public SourceText source() {
        return source;
    }

    /** {@return what cannot be translated} */
    public List<Diagnostic> problems() {
        return problems;
    }
}
