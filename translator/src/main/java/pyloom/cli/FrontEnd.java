package pyloom.cli;

import pyloom.translator.ast.AstDump;
import pyloom.translator.ast.Module;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.parse.SourceParser;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.scope.SymtableDump;
import pyloom.translator.scope.check.SemanticChecks;
import pyloom.translator.source.SourceText;

/** What the commands want of the front end, each as far as it has to go. */
final class FrontEnd {

    private FrontEnd() {}

    /** Returns if CPython 3.13 compiles the source. */
    static void check(SourceText source) throws PythonSyntaxError {
        SemanticChecks.check(parse(source));
    }

    /** {@return what CPython's {@code ast.dump(..., include_attributes=True)} writes} */
    static String ast(SourceText source) throws PythonSyntaxError {
        return AstDump.of(parse(source));
    }

    /** {@return the scopes and symbols that CPython's {@code symtable} has} */
    static String symtable(SourceText source) throws PythonSyntaxError {
        return SymtableDump.of(SymbolTable.of(parse(source)));
    }

    private static Module parse(SourceText source) throws PythonSyntaxError {
        return SourceParser.parse(source).module();
    }
}
