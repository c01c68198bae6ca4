package pyloom.stdlib.string;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.PyList;
import pyloom.object.Truth;

/** The constants and functions of Python's {@code string}. */
@PythonModule(value = "string", pure = true, doc = "library/string.html")
public final class StringModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "ascii_letters",
                    "ascii_lowercase",
                    "ascii_uppercase",
                    "capwords",
                    "digits",
                    "hexdigits",
                    "octdigits",
                    "printable",
                    "punctuation",
                    "whitespace",
                    "Formatter",
                    "Template");

    /** {@code whitespace}. */
    @PythonApi("whitespace")
    public static final String WHITESPACE = " \t\n\r\u000b\f";

    /** {@code ascii_lowercase}. */
    @PythonApi("ascii_lowercase")
    public static final String ASCII_LOWERCASE = "abcdefghijklmnopqrstuvwxyz";

    /** {@code ascii_uppercase}. */
    @PythonApi("ascii_uppercase")
    public static final String ASCII_UPPERCASE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** {@code ascii_letters}. */
    @PythonApi("ascii_letters")
    public static final String ASCII_LETTERS = ASCII_LOWERCASE + ASCII_UPPERCASE;

    /** {@code digits}. */
    @PythonApi("digits")
    public static final String DIGITS = "0123456789";

    /** {@code hexdigits}. */
    @PythonApi("hexdigits")
    public static final String HEXDIGITS = DIGITS + "abcdef" + "ABCDEF";

    /** {@code octdigits}. */
    @PythonApi("octdigits")
    public static final String OCTDIGITS = "01234567";

    /** {@code punctuation}. */
    @PythonApi("punctuation")
    public static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** {@code printable}. */
    @PythonApi("printable")
    public static final String PRINTABLE = DIGITS + ASCII_LETTERS + PUNCTUATION + WHITESPACE;

    private StringModule() {}

    /**
     * {@return the text with every word capitalised}
     *
     * @param s the text
     * @param sep what stands between words; None is whitespace, which becomes one space
     */
    @PythonApi("capwords(s, sep=None)")
    public static Object capwords(Object s, Object sep) {
        PyList words = new PyList();
        for (Object word : Iteration.iterate(Attributes.callMethod(s, "split", sep))) {
            words.append(Attributes.callMethod(word, "capitalize"));
        }
        return Attributes.callMethod(Truth.truth(sep) ? sep : " ", "join", words);
    }
}
