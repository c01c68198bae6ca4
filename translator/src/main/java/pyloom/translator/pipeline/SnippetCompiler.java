package pyloom.translator.pipeline;

import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.NotImplementedError;
import pyloom.object.PyModule;
import pyloom.runtime.Snippets;
import pyloom.stdlib.builtins.Evaluation;
import pyloom.translator.ast.Module;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.lower.LowerModule;
import pyloom.translator.lower.LoweredModule;
import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.parse.SourceParser;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.scope.check.SemanticChecks;
import pyloom.translator.source.SourceText;
import pyloom.translator.source.Span;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles what a running program hands to {@code exec}, {@code eval} and {@code compile}. What was
 * compiled lately is kept: programs tend to evaluate the same texts again.
 */
public final class SnippetCompiler implements Evaluation.Compiler {

    private static final int KEPT = 256;
    private static final String CLASS_NAME = "Snippet";

    private record Key(String source, String file, Evaluation.Mode mode) {}

    /** The least recently used goes first; guarded by itself. */
    private final Map<Key, Map<String, byte[]>> compiled =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Map<String, byte[]>> eldest) {
                    return size() > KEPT;
                }
            };

    /** A compiler; for the service loader. */
    public SnippetCompiler() {}

    @Override
    public Code compile(String source, String file, Evaluation.Mode mode) {
        Map<String, byte[]> classes = classes(new Key(source, file, mode));
        return new CodeTable("", file)
                .functionOfArray("<module>", 1, "", unused -> null)
                .running((module, locals) -> run(classes, module, locals));
    }

    private static Object run(Map<String, byte[]> classes, PyModule module, Object locals) {
        ProgramLoader loader = new ProgramLoader(SnippetCompiler.class.getClassLoader());
        loader.add(classes);
        return Snippets.bind(CLASS_NAME, loader, module).call(locals);
    }

    private Map<String, byte[]> classes(Key key) {
        synchronized (compiled) {
            Map<String, byte[]> known = compiled.get(key);
            if (known != null) {
                return known;
            }
        }
        Map<String, byte[]> classes = translate(key);
        synchronized (compiled) {
            compiled.put(key, classes);
        }
        return classes;
    }

    private static Map<String, byte[]> translate(Key key) {
        SourceText text = null;
        try {
            text = SourceText.of(key.file(), key.source());
            Module module =
                    key.mode() == Evaluation.Mode.EVAL
                            ? ExpressionSource.parse(text)
                            : SourceParser.parse(text).module();
            checkShape(module, key.mode());
            SemanticChecks.check(module);
            ModuleIdentity identity =
                    new ModuleIdentity("__main__", key.file(), "", CLASS_NAME, false);
            LoweredModule lowered =
                    LowerModule.lowerSnippet(
                            module,
                            SymbolTable.of(module),
                            text,
                            identity,
                            key.mode() == Evaluation.Mode.EVAL,
                            key.mode() == Evaluation.Mode.SINGLE);
            if (!lowered.problems().isEmpty()) {
                throw new NotImplementedError(lowered.problems().getFirst().message());
            }
            return WovenClasses.of(
                    List.of(new Translation(identity, lowered, List.of(), () -> "")),
                    ProgramCompiler.classPath());
        } catch (PythonSyntaxError refused) {
            throw SyntaxErrors.of(refused, key.file(), text);
        }
    }

    private static void checkShape(Module module, Evaluation.Mode mode) throws PythonSyntaxError {
        if (mode == Evaluation.Mode.SINGLE && module.body().size() > 1) {
            Span second = module.body().get(1).span();
            throw new PythonSyntaxError(
                    PythonSyntaxError.Kind.SYNTAX,
                    "multiple statements found while compiling a single statement",
                    second.line(),
                    second.column() + 1,
                    second.endLine(),
                    second.endColumn() + 1);
        }
    }
}
