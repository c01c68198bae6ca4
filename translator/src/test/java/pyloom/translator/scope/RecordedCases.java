package pyloom.translator.scope;

import static java.nio.charset.StandardCharsets.UTF_8;

import pyloom.translator.ast.Module;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.parse.SourceParser;
import pyloom.translator.source.SourceText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cases with what CPython 3.13 says about them, which {@code
 * translator/src/test/python/record_scope_cases.py} writes into the files.
 */
public final class RecordedCases {

    /**
     * A source and the answer: what stands behind {@code #=>}, then the lines behind {@code #|}.
     */
    public record Case(String source, List<String> answer) {}

    private RecordedCases() {}

    /** {@return the cases of a file in the resource folder of this package} */
    public static List<Case> read(String file) {
        List<Case> cases = new ArrayList<>();
        StringBuilder source = new StringBuilder();
        for (String line : text(file).split("\n")) {
            if (line.startsWith("#=>")) {
                List<String> answer = new ArrayList<>();
                answer.add(line.substring(3).strip());
                cases.add(new Case(source.toString(), answer));
                source.setLength(0);
            } else if (line.startsWith("#| ")) {
                cases.getLast().answer().add(line.substring(3));
            } else if (!source.isEmpty() || !line.isEmpty()) {
                source.append(line).append('\n');
            }
        }
        return cases;
    }

    /** {@return the syntax tree of {@code source}} */
    public static Module parse(String source) throws PythonSyntaxError {
        return SourceParser.parse(SourceText.of("<source>", source)).module();
    }

    private static String text(String file) {
        try (InputStream stream = RecordedCases.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
