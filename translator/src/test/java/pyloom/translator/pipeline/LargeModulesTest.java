package pyloom.translator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pyloom.files.Descriptors;
import pyloom.translator.source.SourceText;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Modules with more in them than a class file holds. */
class LargeModulesTest {

    @TempDir private Path folder;

    @Test
    void h60ManyFunctionsFitIntoClassFiles() throws Exception {
        StringBuilder program = new StringBuilder();
        for (int i = 0; i < 1_800; i++) {
            program.append("def f%d(x):\n    return 's%d' + x\n".formatted(i, i));
        }
        program.append("print(f0('a'), f1799('b'), list(map(f7, 'xy')), f1799.__name__)\n");
        assertThat(run(program.toString())).isEqualTo("s0a s1799b ['s7x', 's7y'] f1799\n");
    }

    private String run(String program) throws Exception {
        Path file = Files.writeString(folder.resolve("large.py"), program);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Descriptors.redirectOutput(printed);
        try {
            SourceText source = SourceText.decode(file.toString(), Files.readAllBytes(file));
            ProgramRunner.run(source, List.of(), new RunOptions(TranslationOptions.STANDARD, null));
        } finally {
            Descriptors.redirectOutput(null);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
