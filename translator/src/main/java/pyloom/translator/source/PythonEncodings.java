package pyloom.translator.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The text encodings that Python knows by name. The table is read only when a source declares
 * something else than UTF-8.
 */
final class PythonEncodings {

    private static final String TABLE = "encodings.txt";
    private static final String NOT_IN_JAVA = "-";

    private PythonEncodings() {}

    /** Whether Python has a text encoding of that name, and which charset stands for it. */
    enum Standing {
        UNKNOWN,
        NOT_IN_JAVA,
        SUPPORTED
    }

    /** What is known of one encoding name; the charset is there only if it is supported. */
    record Lookup(Standing standing, Optional<Charset> charset) {}

    /** Looks a name up as {@code codecs.lookup} does. */
    static Lookup find(String name) {
        String charset = Table.CHARSET_BY_NAME.get(normalize(name));
        if (charset == null) {
            return new Lookup(Standing.UNKNOWN, Optional.empty());
        }
        if (charset.equals(NOT_IN_JAVA) || !Charset.isSupported(charset)) {
            return new Lookup(Standing.NOT_IN_JAVA, Optional.empty());
        }
        return new Lookup(Standing.SUPPORTED, Optional.of(Charset.forName(charset)));
    }

    private static String normalize(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "_").replace('.', '_');
    }

    /** Loaded on first use. */
    private static final class Table {

        static final Map<String, String> CHARSET_BY_NAME = read();

        private static Map<String, String> read() {
            Map<String, String> charsets = new HashMap<>();
            try (InputStream stream = PythonEncodings.class.getResourceAsStream(TABLE);
                    BufferedReader reader =
                            new BufferedReader(
                                    new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
                reader.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(" "))
                        .forEach(
                                words -> {
                                    for (int i = 1; i < words.length; i++) {
                                        charsets.put(words[i].replace('.', '_'), words[0]);
                                    }
                                });
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return charsets;
        }
    }
}
