package pyloom.translator.pipeline;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.source.SourceText;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** From the text of a module to its classes, by the cache where that knows them. */
final class ModuleCompiler {

    private final TranslationOptions options;
    private final CompileCache cache;

    ModuleCompiler(TranslationOptions options, CompileCache cache) {
        this.options = options;
        this.cache = cache;
    }

    /** {@return the module, compiled} */
    CompiledModule compile(SourceText source, ModuleIdentity identity)
            throws PythonSyntaxError, UntranslatableException {
        List<Path> classPath = classPath();
        CacheKey key = CacheKey.of(source, identity, options, classPath);
        CompiledModule cached = key == null ? null : cache.find(key);
        if (cached != null) {
            return cached;
        }
        Translation translation = Translator.translate(source, identity, options);
        if (!translation.problems().isEmpty()) {
            throw new UntranslatableException(translation.problems());
        }
        CompiledModule compiled =
                new CompiledModule(
                        translation.className(), WovenClasses.of(List.of(translation), classPath));
        if (key != null) {
            cache.keep(key, compiled);
        }
        return compiled;
    }

    /** {@return what this process is made of, the runtime included} */
    static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }
}
