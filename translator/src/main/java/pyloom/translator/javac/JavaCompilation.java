package pyloom.translator.javac;

import pyloom.translator.emit.LargeStack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles Java files in memory with the compiler of the running JDK. The same files in the same
 * order give the same classes. It runs on a thread of its own with a large stack, since javac
 * recurses over nested expressions.
 */
public final class JavaCompilation {

    /** What javac is to say about code that is not wrong. */
    public enum Lint {
        /** Everything that emitted code is held to. */
        ALL("-Xlint:all,-serial,-this-escape"),

        /** Nothing, which is quicker. */
        NONE("-Xlint:none");

        private final String option;

        Lint(String option) {
            this.option = option;
        }
    }

    private static final List<String> OPTIONS =
            List.of("--release", "25", "-proc:none", "-implicit:none", "-g:source,lines");

    private JavaCompilation() {}

    /**
     * {@return the classes that {@code sources} declare}
     *
     * @param classPath jars and folders of classes that they use
     * @throws FaultyJavaException if javac finds an error
     */
    public static CompiledClasses compile(
            List<JavaSource> sources, List<Path> classPath, Lint lint) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.add(lint.option);
        return LargeStack.call(() -> run(sources, classPath, options));
    }

    private static CompiledClasses run(
            List<JavaSource> sources, List<Path> classPath, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("this Java has no compiler: a JDK 25 is needed");
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager disk =
                        compiler.getStandardFileManager(
                                diagnostics, Locale.ROOT, StandardCharsets.US_ASCII);
                MemoryFiles files = new MemoryFiles(disk)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            List<JavaSource.SourceFile> units = sources.stream().map(JavaSource::asFile).toList();
            boolean fine = compiler.getTask(null, files, diagnostics, options, null, units).call();
            List<JavaFinding> errors = findings(diagnostics, true);
            if (!fine || !errors.isEmpty()) {
                throw new FaultyJavaException(errors);
            }
            return new CompiledClasses(files.classes(), findings(diagnostics, false));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<JavaFinding> findings(
            DiagnosticCollector<JavaFileObject> diagnostics, boolean errors) {
        List<JavaFinding> findings = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
            if (errors == (each.getKind() == Diagnostic.Kind.ERROR)) {
                findings.add(JavaFinding.of(each));
            }
        }
        return findings;
    }
}
