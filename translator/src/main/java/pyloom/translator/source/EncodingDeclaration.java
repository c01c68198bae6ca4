package pyloom.translator.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the encoding that a source declares in a comment on its first or second line (PEP 263),
 * with the reading of CPython's tokenizer rather than the regular expression of the PEP.
 *
 * @param name the declared name, common spellings of UTF-8 and Latin-1 made uniform
 * @param end the index after the line of the declaration, its line end left out
 */
record EncodingDeclaration(String name, int end) {

    private static final int WORD_LENGTH = "coding".length();

    /** {@return the declaration of a source whose text starts at an index} */
    static Optional<EncodingDeclaration> find(byte[] source, int start) {
        int firstEnd = lineEnd(source, start);
        Optional<EncodingDeclaration> first = inLine(source, start, firstEnd);
        if (first.isPresent()
                || firstEnd >= source.length
                || !onlyComment(source, start, firstEnd)) {
            return first;
        }
        int second = firstEnd + 1;
        if (source[firstEnd] == '\r' && second < source.length && source[second] == '\n') {
            second++;
        }
        return inLine(source, second, lineEnd(source, second));
    }

    /** A null character ends it, too: the C code that looks for the declaration stops there. */
    private static int lineEnd(byte[] source, int from) {
        int end = from;
        while (end < source.length && "\n\r\0".indexOf(source[end]) < 0) {
            end++;
        }
        return end;
    }

    private static boolean onlyComment(byte[] source, int start, int end) {
        int at = skipBlanks(source, start, end);
        return at == end || source[at] == '#';
    }

    private static Optional<EncodingDeclaration> inLine(byte[] source, int start, int end) {
        int at = skipBlanks(source, start, end);
        if (at == end || source[at] != '#') {
            return Optional.empty();
        }
        String line = new String(source, at, end - at, StandardCharsets.ISO_8859_1);
        for (int word = line.indexOf("coding");
                word >= 0;
                word = line.indexOf("coding", word + 1)) {
            int name = word + WORD_LENGTH;
            if (name >= line.length() || (line.charAt(name) != ':' && line.charAt(name) != '=')) {
                continue;
            }
            do {
                name++;
            } while (name < line.length()
                    && (line.charAt(name) == ' ' || line.charAt(name) == '\t'));
            int nameEnd = name;
            while (nameEnd < line.length() && isNameCharacter(line.charAt(nameEnd))) {
                nameEnd++;
            }
            if (nameEnd > name) {
                String found = uniform(line.substring(name, nameEnd));
                return Optional.of(new EncodingDeclaration(found, end));
            }
        }
        return Optional.empty();
    }

    private static int skipBlanks(byte[] source, int start, int end) {
        int at = start;
        while (at < end && (source[at] == ' ' || source[at] == '\t' || source[at] == '\f')) {
            at++;
        }
        return at;
    }

    private static boolean isNameCharacter(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    }

    /** CPython looks at the first twelve characters only, so that {@code latin-1-unix} counts. */
    private static String uniform(String name) {
        String start = name.length() > 12 ? name.substring(0, 12) : name;
        start = start.toLowerCase(Locale.ROOT).replace('_', '-');
        if (start.equals("utf-8") || start.startsWith("utf-8-")) {
            return "utf-8";
        }
        for (String latin : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
            if (start.equals(latin) || start.startsWith(latin + "-")) {
                return "iso-8859-1";
            }
        }
        return name;
    }
}
