package pyloom.translator.scope.check;

import pyloom.translator.ast.Module;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.FutureFeatures;
import pyloom.translator.scope.SymbolTable;

/**
 * Refuses what CPython refuses after parsing, by running the passes in CPython's order: future
 * imports, the two passes of the symbol table, then the compiler.
 */
public final class SemanticChecks {

    private SemanticChecks() {}

    /**
     * {@return the symbol table of {@code module}, which CPython compiles} Recurses as deep as the
     * tree: call it on a thread with a stack of some 100 MB if the tree may be as deep as CPython
     * allows.
     *
     * @throws PythonSyntaxError the error that CPython's {@code compile} raises
     */
    public static SymbolTable check(Module module) throws PythonSyntaxError {
        FutureFeatures future = FutureFeatures.of(module);
        SymbolTable table = SymbolTable.forCompiler(module, future);
        new CompilerPass(table).check(module);
        return table;
    }
}
