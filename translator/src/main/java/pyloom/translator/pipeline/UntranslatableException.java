package pyloom.translator.pipeline;

import pyloom.translator.diagnostics.Diagnostic;

import java.util.List;

/** A program needs what cannot be translated; the findings say what and what to do. */
public final class UntranslatableException extends Exception {

    private final transient List<Diagnostic> problems;

    /** The findings, at least one. */
    public UntranslatableException(List<Diagnostic> problems) {
        super(problems.getFirst().message(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** {@return what cannot be translated} */
    public List<Diagnostic> problems() {
        return problems;
    }
}
