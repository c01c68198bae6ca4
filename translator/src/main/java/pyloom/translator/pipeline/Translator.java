package pyloom.translator.pipeline;

import pyloom.translator.ast.Module;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.lower.LowerModule;
import pyloom.translator.lower.LoweredModule;
import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.parse.ParsedSource;
import pyloom.translator.parse.SourceParser;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.scope.check.SemanticChecks;
import pyloom.translator.source.SourceText;

import java.util.List;

/**
 * The passes that a Python file goes through, in their order:
 *
 * <ol>
 *   <li>parse: everything else reads the tree;
 *   <li>check: what CPython's compiler refuses needs no translation;
 *   <li>symbols: lowering must know which names are local, shared with inner functions, or global;
 *   <li>lower: makes the Java tree, each variable declared and named last, when all of a method is
 *       known;
 *   <li>print: fixes lines and columns, so nothing may change the tree after it;
 *   <li>compile and weave, where the program is run or built by us: the weaver needs the lines that
 *       were printed.
 * </ol>
 */
public final class Translator {

    private Translator() {}

    /**
     * {@return the Java of a Python file}
     *
     * @throws PythonSyntaxError if CPython would refuse the file
     */
    public static Translation translate(
            SourceText source, ModuleIdentity identity, TranslationOptions options)
            throws PythonSyntaxError {
        ParsedSource parsed = SourceParser.parse(source);
        Module module = parsed.module();
        SemanticChecks.check(module);
        SymbolTable symbols = SymbolTable.of(module);
        LoweredModule lowered =
                LowerModule.lower(module, symbols, source, parsed.comments(), identity);
        if (!lowered.problems().isEmpty()) {
            return new Translation(identity, null, lowered.problems());
        }
        return new Translation(identity, lowered, List.of());
    }
}
