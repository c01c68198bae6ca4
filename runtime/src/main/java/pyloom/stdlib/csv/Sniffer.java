package pyloom.stdlib.csv;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.script.Python;

/** Python's {@code csv.Sniffer}: guesses the dialect of a text. */
@PythonModule(value = "csv", pure = true, doc = "library/csv.html#csv.Sniffer")
@PythonType(name = "Sniffer")
public final class Sniffer extends PyInstance {

    /** The type {@code csv.Sniffer}. */
    public static final PyType TYPE =
            PyType.nativeType("csv", "Sniffer", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Sniffer::new);

    private Sniffer(PyType type) {
        super(type);
    }

    @PythonApi("Sniffer.__init__(self)")
    void initialize() {
        Attributes.setAttr(this, "preferred", PyList.of(",", "\t", ";", " ", ":"));
    }

    /**
     * {@return the dialect of a text, as a class}
     *
     * @param sample the text
     * @param delimiters what the delimiter can be, or None
     */
    @PythonApi("Sniffer.sniff(self, sample, delimiters=None)")
    Object sniff(String sample, Object delimiters) {
        Guess guess = new QuoteGuesser(sample, delimiters).guess();
        if (guess.delimiter() == null || guess.delimiter().isEmpty()) {
            Object preferred = Attributes.getAttr(this, "preferred");
            Guess other = new DelimiterGuesser(sample, delimiters, preferred).guess();
            guess =
                    new Guess(
                            guess.quote(),
                            guess.doubleQuote(),
                            other.delimiter(),
                            other.skipsSpace());
        }
        if (guess.delimiter().isEmpty()) {
            throw new CsvError("Could not determine delimiter");
        }
        return dialect(guess);
    }

    private static Object dialect(Guess guess) {
        PyDict attributes =
                Python.dict(
                        "__module__",
                        "csv",
                        "__qualname__",
                        "Sniffer.sniff.<locals>.dialect",
                        "_name",
                        "sniffed",
                        "lineterminator",
                        "\r\n",
                        "quoting",
                        (long) CsvDialect.QUOTE_MINIMAL,
                        "doublequote",
                        guess.doubleQuote(),
                        "delimiter",
                        guess.delimiter(),
                        "quotechar",
                        guess.quote().isEmpty() ? "\"" : guess.quote(),
                        "skipinitialspace",
                        guess.skipsSpace());
        return Calls.call(
                PyType.TYPE,
                "dialect",
                PyTuple.of(new Object[] {DialectClasses.DIALECT}),
                attributes);
    }

    /**
     * {@return whether the first row of a text seems to be names}
     *
     * @param sample the text
     */
    @PythonApi("Sniffer.has_header(self, sample)")
    boolean hasHeader(String sample) {
        Object dialect = sniff(sample, null);
        Object lines = Python.call(NativeModule.named("io").peek("StringIO"), sample);
        CsvReader reader = CsvModule.reader(new Object[] {lines, dialect}, new PyDict());
        return new HeaderVote(reader).isHeader();
    }

    /**
     * What was found out.
     *
     * @param quote the quote character, or nothing
     * @param doubleQuote whether quotes in quotes are doubled
     * @param delimiter the delimiter, nothing or null
     * @param skipsSpace whether a space follows every delimiter
     */
    record Guess(String quote, boolean doubleQuote, String delimiter, Object skipsSpace) {}

    /** {@return whether a delimiter may be one} */
    static boolean isAllowed(String delimiter, Object delimiters) {
        return delimiters == null || Items.contains(delimiters, delimiter);
    }
}
