package pyloom.translator.pipeline;

import pyloom.translator.ast.Module;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.lower.LowerModule;
import pyloom.translator.lower.LoweredModule;
import pyloom.translator.parse.ParsedSource;
import pyloom.translator.scope.SymbolTable;

import java.util.ArrayList;
import java.util.List;

/**
 * The passes that a Python file goes through, in their order:
 *
 * <ol>
 *   <li>parse and check, see {@link ParsedModule}: everything else reads the tree, and what
 *       CPython's compiler refuses needs no translation;
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
     * {@return the Java of modules that make up a program, in the same order}
     *
     * @throws UntranslatableException if a module needs what is not translated
     */
    public static List<Translation> translate(
            List<ParsedModule> modules, TranslationOptions options) throws UntranslatableException {
        List<Translation> translations = new ArrayList<>();
        for (ParsedModule module : modules) {
            translations.add(translate(module));
        }
        return translations;
    }

    private static Translation translate(ParsedModule parsed) throws UntranslatableException {
        ParsedSource source = parsed.source();
        Module module = source.module();
        LoweredModule lowered =
                LowerModule.lower(
                        module,
                        symbols(module),
                        source.text(),
                        source.comments(),
                        parsed.identity());
        if (!lowered.problems().isEmpty()) {
            throw new UntranslatableException(source.text(), lowered.problems());
        }
        return new Translation(parsed.identity(), lowered);
    }

    private static SymbolTable symbols(Module module) {
        try {
            return SymbolTable.of(module);
        } catch (PythonSyntaxError missed) {
            throw new IllegalStateException("the checks let pass: " + missed.getMessage(), missed);
        }
    }
}
