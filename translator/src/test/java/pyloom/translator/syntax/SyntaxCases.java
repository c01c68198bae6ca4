package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sources whose fate in CPython 3.13 {@code record_syntax_cases.py} has recorded. */
public final class SyntaxCases {

    private SyntaxCases() {}

    /**
     * A source and what CPython says of it.
     *
     * @param escaped the source as it stands in the file of cases
     * @param outcome {@code ok}, or the exception, its places and message, parted by tabs
     */
    public record Case(String escaped, String outcome) {

        /** {@return the source itself} */
        public String source() {
            return unescape(escaped);
        }
    }

    /** {@return all cases} */
    public static List<Case> all() throws IOException {
        try (InputStream stream = SyntaxCases.class.getResourceAsStream("syntax-cases.txt");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.split("\t", 2))
                    .map(parts -> new Case(parts[0], parts[1]))
                    .toList();
        }
    }

    /** {@return an error as the outcome of a case tells it} */
    public static String outcome(PythonSyntaxError error) {
        return String.join(
                "\t",
                error.kind().pythonName(),
                Integer.toString(error.line()),
                Integer.toString(error.column()),
                Integer.toString(error.endLine()),
                Integer.toString(error.endColumn()),
                error.getMessage().replace("\\", "\\\\"));
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
