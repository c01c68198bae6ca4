package pyloom.translator.pipeline;

import pyloom.translator.diagnostics.Code;
import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.imports.ModuleFiles;
import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.source.SourceText;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From the text of a module to classes, its own and those of the modules that it imports. */
public final class ProgramCompiler {

    private final TranslationOptions options;
    private final ModuleFiles files;
    private final ModuleNames names;
    private final CompileCache cache;
    private final Notes notes;

    ProgramCompiler(RunOptions options, ModuleFiles files, ModuleNames names) {
        this.options = options.translation();
        this.files = files;
        this.names = names;
        this.cache = new CompileCache(options.cacheFolder());
        this.notes = options.notes();
    }

    /**
     * {@return the program, compiled now or kept from before}
     *
     * @param loaded modules that are loaded already and not to be compiled with it
     */
    CompiledProgram compile(SourceText source, ModuleIdentity identity, Set<String> loaded)
            throws PythonSyntaxError, UntranslatableException {
        List<Path> classPath = classPath();
        CacheKey key = CacheKey.of(source, identity, loaded, options, classPath);
        CompiledProgram cached = cache.find(key);
        if (cached != null) {
            return cached;
        }
        ProgramClosure closure = ProgramClosure.of(source, identity, loaded, files, names);
        SafetyNet.Outcome<Map<String, byte[]>> outcome =
                Translator.compile(closure.modules(), options, name -> files.find(name) != null);
        List<Translation> translations = outcome.translations();
        tellFaults(closure.modules(), translations);
        Map<String, String> moduleClasses = new LinkedHashMap<>();
        for (Translation translation : translations.subList(1, translations.size())) {
            moduleClasses.put(translation.identity().moduleName(), translation.className());
        }
        CompiledProgram compiled =
                new CompiledProgram(
                        translations.getFirst().className(),
                        moduleClasses,
                        outcome.result(),
                        closure.dependencies());
        cache.keep(key, compiled);
        return compiled;
    }

    /** What the program lacks shows while it runs; only what we lack is told. */
    private void tellFaults(List<ParsedModule> modules, List<Translation> translations) {
        for (int i = 0; i < modules.size(); i++) {
            List<Diagnostic> faults =
                    translations.get(i).warnings().stream()
                            .filter(each -> each.code() == Code.TYPED_TIER_FAILED)
                            .toList();
            notes.tell(faults, modules.get(i).source().text());
        }
    }

    /** {@return what this process is made of, the runtime included} */
    public static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }
}
