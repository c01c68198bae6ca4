package pyloom.translator.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import pyloom.translator.diagnostics.PythonSyntaxError;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Compares with CPython 3.13 as recorded by {@code src/test/python/record_syntax_cases.py}. */
class SyntaxDiagnosisTest {

    @Test
    void saysWhatCPythonSays() throws IOException {
        List<String> cases = cases();
        assertThat(cases).hasSizeGreaterThan(1000);
        assertThat(cases.stream().map(SyntaxDiagnosisTest::rerun).toList())
                .containsExactlyElementsOf(cases);
    }

    private static List<String> cases() throws IOException {
        try (InputStream stream =
                        SyntaxDiagnosisTest.class.getResourceAsStream("syntax-cases.txt");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** The line of the file as it were if this diagnosis had been recorded. */
    private static String rerun(String line) {
        String source = line.substring(0, line.indexOf('\t'));
        return source + "\t" + outcome(unescape(source));
    }

    private static String outcome(String source) {
        return Diagnosed.of(source).map(SyntaxDiagnosisTest::describe).orElse("ok");
    }

    private static String describe(PythonSyntaxError error) {
        return String.join(
                "\t",
                error.kind().pythonName(),
                Integer.toString(error.line()),
                Integer.toString(error.column()),
                Integer.toString(error.endLine()),
                Integer.toString(error.endColumn()),
                escape(error.getMessage()));
    }

    private static String escape(String message) {
        StringBuilder escaped = new StringBuilder();
        message.codePoints()
                .forEach(
                        c -> {
                            if (c == '\\') {
                                escaped.append("\\\\");
                            } else {
                                escaped.appendCodePoint(c);
                            }
                        });
        return escaped.toString();
    }

    /** Undoes Python's escapes: those of Java, and numbers in hexadecimal. */
    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char kind = text.charAt(at++);
            int digits = "xuU".indexOf(kind) < 0 ? 0 : 2 << "xuU".indexOf(kind);
            if (digits == 0) {
                plain.append(("\\" + kind).translateEscapes());
            } else {
                plain.appendCodePoint(Integer.parseInt(text.substring(at, at + digits), 16));
                at += digits;
            }
        }
        return plain.toString();
    }
}
