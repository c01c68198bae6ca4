package pyloom.translator.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What CPython 3.13 knows of Unicode characters, whose version 15.1 is older than that of the JDK:
 * which of them may stand in an identifier, and which {@code str.isprintable} shows.
 */
public final class PythonCharacters {

    private static final int RADIX = 36;
    private static final RunTable IDENTIFIER_START;
    private static final RunTable IDENTIFIER_PART;
    private static final RunTable PRINTABLE;

    static {
        Map<String, RunTable> tables = RunTable.read();
        IDENTIFIER_START = tables.get("identifier-start");
        IDENTIFIER_PART = tables.get("identifier-part");
        PRINTABLE = tables.get("printable");
    }

    private PythonCharacters() {}

    /** {@return whether an identifier may start with the code point, {@code _} included} */
    public static boolean isIdentifierStart(int codePoint) {
        return IDENTIFIER_START.contains(codePoint);
    }

    /** {@return whether an identifier may go on with the code point} */
    public static boolean isIdentifierPart(int codePoint) {
        return IDENTIFIER_PART.contains(codePoint);
    }

    /** {@return what {@code str.isprintable} says of the code point} */
    public static boolean isPrintable(int codePoint) {
        return PRINTABLE.contains(codePoint);
    }

    /**
     * A set of code points: {@code ends[i]} is where the i-th run ends; odd runs are in the set.
     */
    private record RunTable(int[] ends) {

        boolean contains(int codePoint) {
            int found = Arrays.binarySearch(ends, codePoint);
            int run = found >= 0 ? found + 1 : -found - 1;
            return (run & 1) == 1;
        }

        static Map<String, RunTable> read() {
            Map<String, List<String>> rows = new HashMap<>();
            String property = "";
            for (String line : ResourceLines.of("characters.txt")) {
                int colon = line.indexOf(':');
                property = colon < 0 ? property : line.substring(0, colon);
                String[] lengths = line.substring(colon + 1).trim().split(" +");
                rows.merge(property, List.of(lengths), RunTable::join);
            }
            Map<String, RunTable> tables = new HashMap<>();
            rows.forEach((name, lengths) -> tables.put(name, of(lengths)));
            return tables;
        }

        private static List<String> join(List<String> first, List<String> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }

        private static RunTable of(List<String> lengths) {
            int[] ends = new int[lengths.size()];
            int end = 0;
            for (int i = 0; i < ends.length; i++) {
                end += Integer.parseInt(lengths.get(i), RADIX);
                ends[i] = end;
            }
            return new RunTable(ends);
        }
    }
}
