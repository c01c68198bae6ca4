package pyloom.translator.pipeline;

import pyloom.object.ImportError;
import pyloom.runtime.ModuleSource;
import pyloom.runtime.Program;
import pyloom.runtime.TranslatedModule;
import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.imports.ModuleFiles;
import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.source.SourceText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Translates a program and runs it in this process, with the modules beside it that it imports. One
 * that only shows while it runs, because its name is computed, is translated then.
 */
public final class ProgramRunner implements ModuleSource {

    private static final String ROOT_PACKAGE = "app";

    private final ModuleNames names = new ModuleNames(ROOT_PACKAGE);
    private final ProgramLoader loader = new ProgramLoader(ProgramRunner.class.getClassLoader());
    private final Map<String, String> loadedClasses = new ConcurrentHashMap<>();
    private final ModuleFiles files;
    private final ProgramCompiler compiler;

    ProgramRunner(Path directory, RunOptions options) {
        this.files = new ModuleFiles(directory);
        this.compiler = new ProgramCompiler(options, files, names);
    }

    /**
     * {@return the exit code of the program, which has ended}
     *
     * @throws PythonSyntaxError if CPython would refuse the file
     * @throws UntranslatableException if the program needs what is not translated
     */
    public static int run(SourceText source, List<String> arguments, RunOptions options)
            throws PythonSyntaxError, UntranslatableException {
        Path file = Path.of(source.name()).toAbsolutePath();
        ProgramRunner runner = new ProgramRunner(file.getParent(), options);
        TranslatedModule main = runner.load(source, runner.names.ofProgram(file.toString()));
        return Program.start(main, arguments.toArray(String[]::new), runner);
    }

    /** One thread at a time, so that no module is compiled twice. */
    private synchronized TranslatedModule load(SourceText source, ModuleIdentity identity)
            throws PythonSyntaxError, UntranslatableException {
        CompiledProgram compiled = compiler.compile(source, identity, loadedClasses.keySet());
        loader.add(compiled.classes());
        loadedClasses.putAll(compiled.moduleClasses());
        if (!identity.isProgram()) {
            loadedClasses.put(identity.moduleName(), compiled.mainClass());
        }
        return Program.moduleOf(compiled.mainClass(), loader);
    }

    @Override
    public TranslatedModule find(String name) {
        Path file = files.find(name);
        if (file != null) {
            return load(name, file);
        }
        Path folder = files.folder(name);
        return folder == null ? null : TranslatedModule.namespacePackage(name, folder.toString());
    }

    @Override
    public boolean hides(String name) {
        return files.find(name) != null;
    }

    private synchronized TranslatedModule load(String name, Path file) {
        String known = loadedClasses.get(name);
        if (known != null) {
            return Program.moduleOf(known, loader);
        }
        SourceText source = null;
        try {
            source = SourceText.decode(file.toString(), Files.readAllBytes(file));
            return load(source, names.ofModule(name, file.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        } catch (PythonSyntaxError error) {
            throw SyntaxErrors.of(error, file.toString(), source);
        } catch (UntranslatableException problems) {
            Diagnostic first = problems.problems().getFirst();
            throw new ImportError(first.code().id() + ": " + first.message());
        }
    }
}
