package pyloom.translator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pyloom.files.Descriptors;
import pyloom.runtime.ModuleSource;
import pyloom.runtime.Program;
import pyloom.runtime.TranslatedModule;
import pyloom.runtime.linemap.LineMaps;
import pyloom.translator.emit.LineMapWriter;
import pyloom.translator.source.SourceText;
import pyloom.translator.weave.WeavingPlugin;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Programs that end with a traceback, most with a group of many exceptions; what CPython prints for
 * them is recorded beside them by {@code record.py}.
 */
class TracebacksTest {

    private static final Path FOLDER = Path.of("src/test/resources/tracebacks").toAbsolutePath();

    @TempDir private Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"statements", "calls", "main", "exit"})
    void tracebacksAreThoseOfCPython(String name) throws Exception {
        String expected = Files.readString(FOLDER.resolve(name + ".err"));
        assertThat(errors(FOLDER.resolve(name + ".py")).replace(FOLDER.toString(), "FOLDER"))
                .isEqualTo(expected);
    }

    /** The Java for people, compiled by any javac that runs our plugin. */
    @ParameterizedTest
    @ValueSource(strings = {"statements", "calls", "main", "exit"})
    void soTheyAreInOtherBuilds(String name) throws Exception {
        Path program = FOLDER.resolve(name + ".py");
        ParsedModule module =
                ParsedModule.of(
                        read(program), new ModuleNames("app").ofProgram(program.toString()));
        Translation translation =
                Translator.translateOnce(List.of(module), TranslationOptions.STANDARD).getFirst();
        Path folder = compile(translation);
        String errors;
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            TranslatedModule main = Program.moduleOf(translation.className(), loader);
            errors = errors(() -> Program.start(main, new String[0], new NoModules()));
        }
        assertThat(errors.replace(FOLDER.toString(), "FOLDER"))
                .isEqualTo(Files.readString(FOLDER.resolve(name + ".err")));
    }

    private Path compile(Translation translation) throws Exception {
        Path map = scratch.resolve(LineMaps.resource(translation.className()));
        Files.createDirectories(map.getParent());
        Files.writeString(
                map,
                LineMapWriter.write(
                        translation.java(),
                        translation.identity().file(),
                        translation.module().lookups()));
        Path file = scratch.resolve(translation.className().replace('.', '/') + ".java");
        Files.writeString(file, translation.java().text());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task =
                (JavacTask)
                        compiler.getTask(
                                null,
                                null,
                                null,
                                List.of("-d", scratch.toString(), "-proc:none"),
                                null,
                                compiler.getStandardFileManager(null, null, null)
                                        .getJavaFileObjects(file));
        new WeavingPlugin().init(task, scratch.toString(), scratch.toString());
        assertThat(task.call()).isTrue();
        return scratch;
    }

    /** A program that imports nothing of its own. */
    private static final class NoModules implements ModuleSource {
        @Override
        public TranslatedModule find(String name) {
            return null;
        }

        @Override
        public boolean hides(String name) {
            return false;
        }
    }

    private static SourceText read(Path program) throws Exception {
        return SourceText.decode(program.toString(), Files.readAllBytes(program));
    }

    private static String errors(Path program) throws Exception {
        SourceText source = read(program);
        RunOptions options = new RunOptions(TranslationOptions.STANDARD, null);
        return errors(() -> ProgramRunner.run(source, List.of(), options));
    }

    private static String errors(Callable<Integer> run) throws Exception {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Descriptors.redirectOutput(OutputStream.nullOutputStream());
        Descriptors.redirectError(errors);
        try {
            run.call();
        } finally {
            Descriptors.redirectOutput(null);
            Descriptors.redirectError(null);
        }
        return errors.toString(StandardCharsets.UTF_8);
    }
}
