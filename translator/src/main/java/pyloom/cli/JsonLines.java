package pyloom.cli;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.json.JsonException;
import pyloom.translator.json.JsonReader;
import pyloom.translator.json.JsonWriter;
import pyloom.translator.source.SourceText;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A conversation in lines of JSON: for each source text that comes in, the verdict of CPython goes
 * out, at once, so that the other side may wait for it.
 */
final class JsonLines {

    private final CheckCommand.Check check;
    private final Surroundings surroundings;

    JsonLines(CheckCommand.Check check, Surroundings surroundings) {
        this.check = check;
        this.surroundings = surroundings;
    }

    /** Answers until the input ends; a line that is no question is answered with an error. */
    ExitCode answer() throws Exception {
        return DeepStack.call(surroundings.stackBytes(), this::answerAll);
    }

    private ExitCode answerAll() throws IOException {
        ExitCode outcome = ExitCode.OK;
        var reader =
                new BufferedReader(
                        new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            try {
                verdict(answer, source(line));
            } catch (JsonException wrong) {
                answer.put("error", wrong.getMessage());
                outcome = outcome.or(ExitCode.BAD_INPUT);
            } catch (StackOverflowError | OutOfMemoryError exhausted) {
                answer.put("error", "too large or too deeply nested");
                outcome = outcome.or(ExitCode.BAD_INPUT);
            } catch (RuntimeException | AssertionError fault) {
                outcome = outcome.or(Fault.report("while checking a line", fault, surroundings));
                answer.put("error", "internal error: " + fault);
            }
            surroundings.out().println(JsonWriter.write(answer));
            surroundings.out().flush();
        }
        return outcome;
    }

    private static String source(String line) throws JsonException {
        if (JsonReader.read(line) instanceof Map<?, ?> question
                && question.get("source") instanceof String source) {
            return source;
        }
        throw new JsonException("an object with a string \"source\" expected");
    }

    private void verdict(Map<String, Object> answer, String source) {
        try {
            check.accept(SourceText.of("<source>", source));
            answer.put("verdict", "ok");
            answer.put("message", null);
            answer.put("line", null);
            answer.put("column", null);
        } catch (PythonSyntaxError error) {
            answer.put("verdict", error.kind().pythonName());
            answer.put("message", error.getMessage());
            boolean hasPlace = error.line() > 0;
            answer.put("line", hasPlace ? error.line() : null);
            answer.put("column", hasPlace ? error.column() : null);
        }
    }
}
