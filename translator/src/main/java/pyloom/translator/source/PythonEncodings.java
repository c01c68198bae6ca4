package pyloom.translator.source;

import java.nio.charset.Charset;
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
        String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", " ").strip();
        return words.replace(' ', '_').replace('.', '_');
    }

    /** Loaded on first use. */
    private static final class Table {

        static final Map<String, String> CHARSET_BY_NAME = read();

        private static Map<String, String> read() {
            Map<String, String> charsets = new HashMap<>();
            for (String line : ResourceLines.of(TABLE)) {
                String[] words = line.split(" ");
                for (int i = 1; i < words.length; i++) {
                    charsets.put(words[i].replace('.', '_'), words[0]);
                }
            }
            return charsets;
        }
    }
}
