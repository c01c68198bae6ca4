package pyloom.object;

import java.math.BigInteger;
import java.util.Map;

/**
 * What stands in the columns of the description of a class. A text has {@code =} in front, or is
 * not there. A value begins with a letter for its type, or for a name: of an attribute that holds
 * it, or of the class that makes it. Everything but plain ASCII, a comma in a text and a backslash
 * is written by its code.
 */
final class JavaClassColumns {

    /** The default of a parameter for which each call makes a new instance of {@code type}. */
    record Factory(PyType type) {

        Object make() {
            return Calls.call(type);
        }
    }

    private JavaClassColumns() {}

    /** {@return the text in a column, or null} */
    static String text(String[] line, int column) {
        return column < line.length && line[column].startsWith("=")
                ? plain(line[column].substring(1))
                : null;
    }

    /** {@return the values in a column} */
    static Object[] values(String column) {
        return values(column, Map.of());
    }

    /**
     * {@return the values in a column}
     *
     * @param attributes what attributes hold that are mentioned there
     */
    static Object[] values(String column, Map<String, Object> attributes) {
        String[] parts = column.split(",", -1);
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] =
                    parts[i].startsWith("a")
                            ? attributes.get(parts[i].substring(1))
                            : value(parts[i]);
        }
        return values;
    }

    private static Object value(String written) {
        String rest = written.substring(1);
        return switch (written.charAt(0)) {
            case 'n' -> null;
            case 't' -> true;
            case 'f' -> false;
            case 'i' -> pyloom.values.number.Ints.normalize(new BigInteger(rest));
            case 'e' -> PyTuple.EMPTY;
            case 'd' -> Double.valueOf(rest);
            case 'c' -> new Factory((PyType) NativeModule.builtins().peek(rest.intern()));
            default -> plain(rest);
        };
    }

    /** A character that is not plain stands as a backslash and the four digits of its code. */
    private static String plain(String written) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '\\') {
                text.append((char) Integer.parseInt(written, i + 1, i + 5, 16));
                i += 4;
            } else {
                text.append(written.charAt(i));
            }
        }
        return text.toString();
    }
}
