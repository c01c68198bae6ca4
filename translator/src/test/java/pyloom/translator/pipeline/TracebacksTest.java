package pyloom.translator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pyloom.files.Descriptors;
import pyloom.translator.source.SourceText;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Programs that end with a group of many exceptions; what CPython prints for them is recorded
 * beside them by {@code record.py}.
 */
class TracebacksTest {

    private static final Path FOLDER = Path.of("src/test/resources/tracebacks").toAbsolutePath();

    @ParameterizedTest
    @ValueSource(strings = {"statements", "calls"})
    void tracebacksAreThoseOfCPython(String name) throws Exception {
        String expected = Files.readString(FOLDER.resolve(name + ".err"));
        assertThat(errors(FOLDER.resolve(name + ".py")).replace(FOLDER.toString(), "FOLDER"))
                .isEqualTo(expected);
    }

    private static String errors(Path program) throws Exception {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Descriptors.redirectOutput(OutputStream.nullOutputStream());
        Descriptors.redirectError(errors);
        try {
            SourceText source = SourceText.decode(program.toString(), Files.readAllBytes(program));
            ProgramRunner.run(source, List.of(), new RunOptions(TranslationOptions.STANDARD, null));
        } finally {
            Descriptors.redirectOutput(null);
            Descriptors.redirectError(null);
        }
        return errors.toString(StandardCharsets.UTF_8);
    }
}
