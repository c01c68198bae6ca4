package pyloom.translator.inference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pyloom.translator.parse.SourceParser;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.source.SourceText;
import pyloom.translator.types.Facts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is inferred, said for each function, is what stands beside the program. */
final class InferenceTest {

    private static final Path FOLDER = Path.of("src/test/resources/inference");

    /** A program of the samples stands for itself. */
    private static Path program(String name) {
        Path own = FOLDER.resolve(name + ".py");
        return Files.exists(own)
                ? own
                : Path.of("../samples/02-" + name + "/src/main/python/" + name + ".py");
    }

    @ParameterizedTest
    @ValueSource(strings = {"loops", "containers", "open_world", "rebound", "pipeline"})
    void itExplainsWhatIsProven(String name) throws Exception {
        Path file = program(name);
        SourceText source = SourceText.decode(name, Files.readAllBytes(file));
        var module = SourceParser.parse(source).module();
        SymbolTable symbols = SymbolTable.of(module);
        Facts facts = Inference.of(module, symbols, List.of(), _ -> false);
        String explained = Explain.of(module, symbols, facts);
        Path expected = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("bless")) {
            Files.writeString(expected, explained);
        }
        assertThat(explained).isEqualTo(Files.readString(expected));
    }
}
