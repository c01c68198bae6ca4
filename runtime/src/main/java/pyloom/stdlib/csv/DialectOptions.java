package pyloom.stdlib.csv;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyValueInstance;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.util.List;

/**
 * What a dialect is made of: arguments first, then the attributes of another dialect, then
 * defaults.
 *
 * @param given the arguments by name
 * @param base the other dialect, or null
 */
record DialectOptions(PyDict given, Object base) {

    private static final List<String> NAMES =
            List.of(
                    "delimiter",
                    "doublequote",
                    "escapechar",
                    "lineterminator",
                    "quotechar",
                    "quoting",
                    "skipinitialspace",
                    "strict");

    static void put(PyDict given, String name, Object value) {
        if (value != ABSENT) {
            given.put(name, value);
        }
    }

    private Object option(String name) {
        Object value = given.getOrAbsent(name);
        return value != ABSENT || base == null
                ? value
                : Attributes.getAttrOr(base, name.intern(), ABSENT);
    }

    private static int only(String name, String text) {
        if (text.isEmpty() || text.codePointCount(0, text.length()) != 1) {
            throw new TypeError("\"" + name + "\" must be a 1-character string");
        }
        return text.codePointAt(0);
    }

    private int character(String name, int otherwise) {
        Object value = option(name);
        if (value == ABSENT) {
            return otherwise;
        }
        if (value == null) {
            return CsvDialect.UNSET;
        }
        if (PyValueInstance.unwrap(value) instanceof String text) {
            return only(name, text);
        }
        throw new TypeError(
                "\"%s\" must be string or None, not %s".formatted(name, Python.typeName(value)));
    }

    int delimiter() {
        Object value = option("delimiter");
        if (value == ABSENT) {
            return ',';
        }
        if (PyValueInstance.unwrap(value) instanceof String text) {
            return only("delimiter", text);
        }
        throw new TypeError(
                "\"delimiter\" must be string, not "
                        + (value == null ? "NoneType" : Python.typeName(value)));
    }

    int quote() {
        return character("quotechar", '"');
    }

    int escape() {
        return character("escapechar", CsvDialect.UNSET);
    }

    private boolean is(String name, boolean otherwise) {
        Object value = option(name);
        return value == ABSENT ? otherwise : Truth.truth(value);
    }

    boolean doubleQuote() {
        return is("doublequote", true);
    }

    boolean skipsSpace() {
        return is("skipinitialspace", false);
    }

    boolean strict() {
        return is("strict", false);
    }

    String lineTerminator() {
        Object value = option("lineterminator");
        if (value == ABSENT) {
            return "\r\n";
        }
        if (value != null && !(PyValueInstance.unwrap(value) instanceof String)) {
            throw new TypeError("\"lineterminator\" must be a string");
        }
        return (String) PyValueInstance.unwrap(value);
    }

    int quoting() {
        Object value = option("quoting");
        if (value == ABSENT) {
            boolean isOff = option("quotechar") == null;
            return isOff ? CsvDialect.QUOTE_NONE : CsvDialect.QUOTE_MINIMAL;
        }
        Object plain = PyValueInstance.unwrap(value);
        if (!(plain instanceof Long) && !(plain instanceof Boolean)) {
            throw new TypeError("\"quoting\" must be an integer");
        }
        long quoting = Numbers.index(plain);
        if (quoting < 0 || quoting > CsvDialect.QUOTE_NOTNULL) {
            throw new TypeError("bad \"quoting\" value");
        }
        return (int) quoting;
    }

    /** Refuses what contradicts itself, in the order in which CPython looks. */
    void check() {
        for (Object name : given.keyList()) {
            if (!NAMES.contains(name)) {
                throw new TypeError(
                        "this function got an unexpected keyword argument '" + name + "'");
            }
        }
        int delimiter = delimiter();
        int escape = escape();
        String end = lineTerminator();
        int quote = quote();
        int quoting = quoting();
        if (quoting != CsvDialect.QUOTE_NONE && quote == CsvDialect.UNSET) {
            throw new TypeError("quotechar must be set if quoting enabled");
        }
        if (end == null) {
            throw new TypeError("lineterminator must be set");
        }
        checkAlone("delimiter", delimiter, true);
        checkAlone("escapechar", escape, !skipsSpace());
        checkAlone("quotechar", quote, !skipsSpace());
        checkDifferent("delimiter", delimiter, "escapechar", escape);
        checkDifferent("delimiter", delimiter, "quotechar", quote);
        checkDifferent("escapechar", escape, "quotechar", quote);
        checkNotIn("delimiter", delimiter, end);
        checkNotIn("escapechar", escape, end);
        checkNotIn("quotechar", quote, end);
    }

    private static void checkAlone(String name, int character, boolean mayBeSpace) {
        if (character == '\r' || character == '\n' || character == ' ' && !mayBeSpace) {
            throw new ValueError("bad " + name + " value");
        }
    }

    private static void checkDifferent(String name, int one, String otherName, int other) {
        if (one == other && one != CsvDialect.UNSET) {
            throw new ValueError("bad " + name + " or " + otherName + " value");
        }
    }

    private static void checkNotIn(String name, int character, String end) {
        if (character != CsvDialect.UNSET && end.indexOf(character) >= 0) {
            throw new ValueError("bad " + name + " or lineterminator value");
        }
    }
}
