package pyloom.stdlib.locale;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BuiltinTypes;
import pyloom.object.Exceptions;
import pyloom.object.Operators;
import pyloom.object.OrdinaryException;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.values.text.CodePoints;

import java.util.List;

/** The functions of Python's {@code locale}; there is the locale C, and no other can be set. */
@PythonModule(value = "locale", pure = true, doc = "library/locale.html")
public final class LocaleFunctions {

    /** The error of a locale that is not there. */
    @PythonApi("Error")
    public static final PyType ERROR =
            PyType.nativeType("locale", "Error", OrdinaryException.TYPE).changeable();

    /** Characters. */
    @PythonApi("LC_CTYPE")
    public static final long LC_CTYPE = 0;

    /** Numbers. */
    @PythonApi("LC_NUMERIC")
    public static final long LC_NUMERIC = 1;

    /** Times. */
    @PythonApi("LC_TIME")
    public static final long LC_TIME = 2;

    /** Sorting. */
    @PythonApi("LC_COLLATE")
    public static final long LC_COLLATE = 3;

    /** Money. */
    @PythonApi("LC_MONETARY")
    public static final long LC_MONETARY = 4;

    /** Messages. */
    @PythonApi("LC_MESSAGES")
    public static final long LC_MESSAGES = 5;

    /** All of them. */
    @PythonApi("LC_ALL")
    public static final long LC_ALL = 6;

    /** Ends a grouping that is not repeated. */
    @PythonApi("CHAR_MAX")
    public static final long CHAR_MAX = 127;

    private LocaleFunctions() {}

    /** {@return the locale, which is C; the error {@code locale.Error} for any other} */
    @PythonApi("setlocale(category, locale=None)")
    public static String setlocale(long category, Object locale) {
        boolean isThere =
                locale == null
                        || List.of("", "C", "POSIX", "C.UTF-8", "C.utf8")
                                .contains(Texts.str(locale));
        if (!isThere) {
            throw Exceptions.raise(ERROR.call("unsupported locale setting"));
        }
        return "C";
    }

    @PythonApi("getlocale(category=0)")
    static PyTuple getlocale(long category) {
        return PyTuple.of(null, null);
    }

    @PythonApi("getencoding()")
    static String getencoding() {
        return "UTF-8";
    }

    @PythonApi("getpreferredencoding(do_setlocale=True)")
    static String getpreferredencoding(boolean sets) {
        return "UTF-8";
    }

    @PythonApi("localeconv()")
    static PyDict localeconv() {
        PyDict conventions = new PyDict();
        for (String name :
                List.of(
                        "int_curr_symbol",
                        "currency_symbol",
                        "mon_decimal_point",
                        "mon_thousands_sep",
                        "positive_sign",
                        "negative_sign",
                        "thousands_sep")) {
            conventions.put(name, "");
        }
        for (String name :
                List.of(
                        "int_frac_digits",
                        "frac_digits",
                        "p_cs_precedes",
                        "p_sep_by_space",
                        "n_cs_precedes",
                        "n_sep_by_space",
                        "p_sign_posn",
                        "n_sign_posn")) {
            conventions.put(name, CHAR_MAX);
        }
        conventions.put("mon_grouping", new PyList());
        conventions.put("grouping", new PyList());
        conventions.put("decimal_point", ".");
        return conventions;
    }

    @PythonApi("strcoll(string1, string2)")
    static long strcoll(String first, String second) {
        return Integer.signum(CodePoints.compare(first, second));
    }

    @PythonApi("strxfrm(string)")
    static String strxfrm(String text) {
        return text;
    }

    @PythonApi("format_string(f, val, grouping=False, monetary=False)")
    static Object formatString(Object format, Object value, boolean grouping, boolean monetary) {
        return Operators.mod(format, value);
    }

    @PythonApi("str(val)")
    static Object str(double value) {
        return Operators.mod("%.12g", value);
    }

    @PythonApi("atof(string)")
    static Object atof(String text) {
        return BuiltinTypes.FLOAT.call(text);
    }

    @PythonApi("atoi(string)")
    static Object atoi(String text) {
        return BuiltinTypes.INT.call(text);
    }

    @PythonApi("delocalize(string)")
    static String delocalize(String text) {
        return text;
    }
}
