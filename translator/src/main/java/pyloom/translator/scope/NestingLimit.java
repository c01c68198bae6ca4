package pyloom.translator.scope;

import pyloom.translator.diagnostics.PythonSyntaxError;

/**
 * Counts how deep the tree is, so that a tree which CPython's compiler refuses is refused here too,
 * before the Java stack ends. The caller provides a stack that holds {@link #LIMIT} levels.
 */
final class NestingLimit {

    /**
     * CPython 3.13 counts to 10,000 ({@code Py_C_RECURSION_LIMIT}) and has used three levels when
     * {@code compile} starts.
     */
    static final int LIMIT = 9_997;

    private int depth;

    void enter() throws PythonSyntaxError {
        depth++;
        if (depth > LIMIT) {
            throw new PythonSyntaxError(
                    PythonSyntaxError.Kind.RECURSION,
                    "maximum recursion depth exceeded during compilation",
                    0,
                    0,
                    0,
                    0);
        }
    }

    void leave() {
        depth--;
    }
}
