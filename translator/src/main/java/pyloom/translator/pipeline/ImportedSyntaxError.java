package pyloom.translator.pipeline;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;

/** A module that a program imports cannot be read, or is no Python. */
public final class ImportedSyntaxError extends Exception {

    private final String file;
    private final transient SourceText source;
    private final transient PythonSyntaxError error;

    ImportedSyntaxError(ProgramClosure.Refused refused) {
        super("cannot import " + refused.file(), null, false, false);
        this.file = refused.file().toString();
        this.source = refused.source();
        this.error = refused.error();
    }

    /** {@return the module's file} */
    public String file() {
        return file;
    }

    /** {@return its text, null if that cannot be read} */
    public SourceText source() {
        return source;
    }

    /** {@return what CPython says of it, null if it cannot be read} */
    public PythonSyntaxError error() {
        return error;
    }
}
