package pyloom.stdlib.csv;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyDict;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** A checked dialect, {@code _csv.Dialect} in Python. Immutable. */
@PythonModule("_csv")
@PythonType(name = "Dialect")
public final class CsvDialect extends PyObject {

    /** The type {@code _csv.Dialect}. */
    public static final PyType TYPE =
            PyType.nativeType("_csv", "Dialect", PyType.OBJECT).dotted().solid();

    static final int QUOTE_MINIMAL = 0;
    static final int QUOTE_ALL = 1;
    static final int QUOTE_NONNUMERIC = 2;
    static final int QUOTE_NONE = 3;
    static final int QUOTE_STRINGS = 4;
    static final int QUOTE_NOTNULL = 5;

    /** In place of a character that is not set. */
    static final int UNSET = -1;

    final int delimiter;
    final int quote;
    final int escape;
    final boolean doubleQuote;
    final boolean skipsSpace;
    final String lineTerminator;
    final int quoting;
    final boolean strict;

    CsvDialect(DialectOptions options) {
        options.check();
        delimiter = options.delimiter();
        quote = options.quote();
        escape = options.escape();
        doubleQuote = options.doubleQuote();
        skipsSpace = options.skipsSpace();
        lineTerminator = options.lineTerminator();
        quoting = options.quoting();
        strict = options.strict();
    }

    @PythonApi(
            "Dialect.__new__(cls, dialect=None, delimiter=<unset>, doublequote=<unset>,"
                    + " escapechar=<unset>, lineterminator=<unset>, quotechar=<unset>,"
                    + " quoting=<unset>, skipinitialspace=<unset>, strict=<unset>)")
    public static CsvDialect make(
            PyType cls,
            Object dialect,
            Object delimiter,
            Object doubleQuote,
            Object escape,
            Object lineTerminator,
            Object quote,
            Object quoting,
            Object skipsSpace,
            Object strict) {
        PyDict given = new PyDict();
        DialectOptions.put(given, "delimiter", delimiter);
        DialectOptions.put(given, "doublequote", doubleQuote);
        DialectOptions.put(given, "escapechar", escape);
        DialectOptions.put(given, "lineterminator", lineTerminator);
        DialectOptions.put(given, "quotechar", quote);
        DialectOptions.put(given, "quoting", quoting);
        DialectOptions.put(given, "skipinitialspace", skipsSpace);
        DialectOptions.put(given, "strict", strict);
        return Dialects.of(dialect, given);
    }

    private static String character(int character) {
        return character == UNSET ? null : Character.toString(character);
    }

    @PythonApi(value = "Dialect.delimiter", kind = Kind.GETTER)
    String delimiterText() {
        return character(delimiter);
    }

    @PythonApi(value = "Dialect.quotechar", kind = Kind.GETTER)
    String quoteText() {
        return character(quote);
    }

    @PythonApi(value = "Dialect.escapechar", kind = Kind.GETTER)
    String escapeText() {
        return character(escape);
    }

    @PythonApi(value = "Dialect.doublequote", kind = Kind.MEMBER)
    boolean doubleQuote() {
        return doubleQuote;
    }

    @PythonApi(value = "Dialect.skipinitialspace", kind = Kind.MEMBER)
    boolean skipsSpace() {
        return skipsSpace;
    }

    @PythonApi(value = "Dialect.lineterminator", kind = Kind.GETTER)
    String lineTerminator() {
        return lineTerminator;
    }

    @PythonApi(value = "Dialect.quoting", kind = Kind.GETTER)
    long quoting() {
        return quoting;
    }

    @PythonApi(value = "Dialect.strict", kind = Kind.MEMBER)
    boolean strict() {
        return strict;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
