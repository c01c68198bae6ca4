package pyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pyloom.translator.diagnostics.PythonSyntaxError;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class CheckCommandTest {

    @TempDir private Path folder;

    private final Session session =
            new Session()
                    .with(
                            "check",
                            new CheckCommand(
                                    source -> {
                                        int at = source.text().indexOf('?');
                                        if (at >= 0) {
                                            throw error(source.lineOf(at), at + 1);
                                        }
                                    }));

    private static PythonSyntaxError error(int line, int column) {
        return CommandsTest.syntaxError("invalid syntax", line, column, column + 1);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aGoodFilePassesInSilence() throws IOException {
        assertThat(session.execute("check", file("good.py", "x = 1\n"))).isZero();
        assertThat(session.out() + session.err()).isEmpty();
    }

    @Test
    void aBadFileIsShownWithItsLine() throws IOException {
        String bad = file("bad.py", "  x = ?\n");
        assertThat(session.execute("check", bad)).isEqualTo(65);
        assertThat(session.err())
                .isEqualTo(
                        """
                        %s:1:7: error PYL-E001: SyntaxError: invalid syntax
                             1 | x = ?
                               |     ^
                        """
                                .formatted(bad));
    }

    @Test
    void aBadFileDoesNotStopTheOthers() throws IOException {
        String missing = folder.resolve("missing.py").toString();
        String bad = file("bad.py", "?");
        assertThat(session.execute("check", missing, bad, file("good.py", ""))).isEqualTo(65);
        assertThat(session.err()).contains("missing.py: error PYL-E002").contains("bad.py:1:1:");
    }

    @Test
    void aMissingFileIsNoInput() {
        assertThat(session.execute("check", "no/such.py")).isEqualTo(66);
        assertThat(session.err()).contains("no/such.py: error PYL-E002: cannot be read", "help:");
    }

    @Test
    void aFileOverTheLimitIsRefusedByItsSize() throws IOException {
        String large = file("large.py", "x = 12345");
        assertThat(session.execute("check", "--max-file-size=8", large)).isEqualTo(66);
        assertThat(session.err()).contains("PYL-E003", "it has 9 bytes", "--max-file-size=BYTES");
        assertThat(session.execute("check", "--max-file-size=9", large)).isZero();
    }

    @Test
    void aTooDeepTreeIsADiagnosticAndNoCrash() throws IOException {
        Session deep =
                new Session()
                        .with(
                                "check",
                                new CheckCommand(
                                        source -> {
                                            throw new StackOverflowError();
                                        }));
        assertThat(deep.execute("check", file("deep.py", "x"))).isEqualTo(65);
        assertThat(deep.err()).contains("deep.py: error PYL-E004").doesNotContain("\tat ");
    }

    @Test
    void aFaultInOneFileNamesItAndDoesNotStopTheOthers() throws IOException {
        Session faulty =
                new Session()
                        .with(
                                "check",
                                new CheckCommand(
                                        source -> {
                                            throw new IllegalStateException("a bug");
                                        }));
        String first = file("first.py", "");
        String second = file("second.py", "");
        assertThat(faulty.execute("check", first, second)).isEqualTo(70);
        assertThat(faulty.err()).contains("first.py: java.lang.IllegalStateException: a bug");
        assertThat(faulty.err()).contains("second.py: java.lang.IllegalStateException: a bug");
    }

    @Test
    void bidirectionalControlsAreAWarning() throws IOException {
        String trojan = file("trojan.py", "x = 'a\u202eb'\n");
        assertThat(session.execute("check", trojan)).isZero();
        assertThat(session.err())
                .contains("trojan.py:1:7: warning PYL-E005: U+202E", "x = 'a\\u202eb'")
                .doesNotContain("\u202e");
    }

    @Test
    void findingsAreWrittenAsJsonWhereAskedFor() throws IOException {
        String bad = file("bad.py", "x = ?\n");
        assertThat(session.execute("check", "--json", bad, "no/such.py")).isEqualTo(65);
        assertThat(session.err()).isEmpty();
        assertThat(session.out())
                .isEqualTo(
                        """
                        {"file": "%s", "line": 1, "column": 5, "endLine": 1, "endColumn": 6, \
                        "severity": "error", "code": "PYL-E001", \
                        "message": "SyntaxError: invalid syntax", "help": ""}
                        {"file": "no/such.py", "line": null, "column": null, "endLine": null, \
                        "endColumn": null, "severity": "error", "code": "PYL-E002", \
                        "message": "cannot be read: there is no such file", \
                        "help": "check the path; names are relative to the current folder"}
                        """
                                .formatted(bad));
    }

    @Test
    void jsonLinesAreAnsweredLineByLine() {
        session.input(
                "{\"source\": \"x = 1\"}\n{\"source\": \"\\n?\"}\n{\"source\": \"\\ud800\"}\n");
        assertThat(session.execute("check", "--jsonl")).isZero();
        assertThat(session.out())
                .isEqualTo(
                        """
                        {"verdict": "ok", "message": null, "line": null, "column": null}
                        {"verdict": "SyntaxError", "message": "invalid syntax", "line": 2, "column": 2}
                        {"verdict": "SyntaxError", "message": "'utf-8' codec can't encode character '\\\\ud800' in position 0: surrogates not allowed", "line": null, "column": null}
                        """);
    }

    @Test
    void aLineThatIsNoQuestionIsAnsweredTooAndCountsAsBadInput() {
        session.input("[]\n{\"source\"\n{\"source\": \"x\"}\n");
        assertThat(session.execute("check", "--jsonl")).isEqualTo(65);
        assertThat(session.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"error\": \"an object"),
                        line -> assertThat(line).contains("\"error\": \"the text ends too early"),
                        line -> assertThat(line).contains("\"verdict\": \"ok\""));
    }

    @Test
    void jsonLinesAndFilesExcludeEachOther() {
        assertThat(session.execute("check", "--jsonl", "x.py")).isEqualTo(64);
        assertThat(session.err()).contains("--jsonl takes no files");
    }
}
