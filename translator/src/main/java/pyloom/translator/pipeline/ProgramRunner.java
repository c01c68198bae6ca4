package pyloom.translator.pipeline;

import pyloom.object.ImportError;
import pyloom.object.SyntaxError;
import pyloom.runtime.ModuleSource;
import pyloom.runtime.Program;
import pyloom.runtime.TranslatedModule;
import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.source.SourceText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Translates a program and runs it in this process. The modules beside it are translated when it
 * imports them, as CPython compiles them then.
 */
public final class ProgramRunner implements ModuleSource {

    private static final String ROOT_PACKAGE = "app";

    private final ModuleNames names = new ModuleNames(ROOT_PACKAGE);
    private final ProgramLoader loader = new ProgramLoader(ProgramRunner.class.getClassLoader());
    private final Path directory;
    private final ModuleCompiler compiler;

    ProgramRunner(Path directory, RunOptions options) {
        this.directory = directory;
        this.compiler =
                new ModuleCompiler(options.translation(), new CompileCache(options.cacheFolder()));
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
        TranslatedModule main = runner.load(source, runner.names.ofProgram(source.name()));
        return Program.start(main, arguments.toArray(String[]::new), runner);
    }

    private TranslatedModule load(SourceText source, ModuleIdentity identity)
            throws PythonSyntaxError, UntranslatableException {
        CompiledModule compiled = compiler.compile(source, identity);
        loader.add(compiled.classes());
        return Program.moduleOf(compiled.className(), loader);
    }

    @Override
    public TranslatedModule find(String name) {
        String path = name.replace('.', '/');
        for (String candidate : List.of(path + "/__init__.py", path + ".py")) {
            Path file = directory.resolve(candidate);
            if (Files.isRegularFile(file)) {
                return load(name, file);
            }
        }
        return null;
    }

    private TranslatedModule load(String name, Path file) {
        try {
            SourceText source = SourceText.decode(file.toString(), Files.readAllBytes(file));
            return load(source, names.ofModule(name, file.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        } catch (PythonSyntaxError error) {
            throw new SyntaxError(error.getMessage());
        } catch (UntranslatableException problems) {
            Diagnostic first = problems.problems().getFirst();
            throw new ImportError(first.code().id() + ": " + first.message());
        }
    }
}
