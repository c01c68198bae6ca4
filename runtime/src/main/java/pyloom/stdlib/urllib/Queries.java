package pyloom.stdlib.urllib;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Exceptions;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.BytesConversion;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.script.Python;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** The functions of {@code urllib.parse} that read and write queries. */
@PythonModule(value = "urllib.parse", pure = true, doc = "library/urllib.parse.html")
public final class Queries {

    private static final String OPTIONS =
            "qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8',"
                    + " errors='replace', max_num_fields=None, separator='&')";

    private Queries() {}

    /** {@code urllib.parse.parse_qs}. */
    @PythonApi("parse_qs(" + OPTIONS)
    public static PyDict parse(
            Object qs,
            boolean keepBlank,
            boolean strict,
            Object encoding,
            Object errors,
            Object most,
            Object separator) {
        PyDict result = new PyDict();
        for (Object pair : parseList(qs, keepBlank, strict, encoding, errors, most, separator)) {
            Object name = Items.getItem(pair, 0L);
            Object known = result.getOrAbsent(name);
            if (known == ABSENT) {
                result.put(name, PyList.of(Items.getItem(pair, 1L)));
            } else {
                ((PyList) known).append(Items.getItem(pair, 1L));
            }
        }
        return result;
    }

    /** {@code urllib.parse.parse_qsl}. */
    @PythonApi("parse_qsl(" + OPTIONS)
    public static PyList parseList(
            Object qs,
            boolean keepBlank,
            boolean strict,
            Object encoding,
            Object errors,
            Object most,
            Object separator) {
        boolean isKnown =
                separator instanceof PyBytes || PyValueInstance.unwrap(separator) instanceof String;
        if (!isKnown || !Truth.truth(separator)) {
            throw new ValueError("Separator must be of type string or bytes.");
        }
        PyList result = new PyList();
        if (!Truth.truth(qs)) {
            return result;
        }
        boolean isText = PyValueInstance.unwrap(qs) instanceof String;
        String text = text(qs);
        String between = text(separator);
        String[] fields = text.split(java.util.regex.Pattern.quote(between), -1);
        if (most != null && Numbers.index(most) < fields.length) {
            throw new ValueError("Max number of fields exceeded");
        }
        for (String field : fields) {
            if (field.isEmpty() && !strict) {
                continue;
            }
            int equals = field.indexOf('=');
            if (equals < 0 && strict) {
                throw new ValueError(
                        "bad query field: " + Texts.repr(isText ? field : bytes(field)));
            }
            String name = equals < 0 ? field : field.substring(0, equals);
            String value = equals < 0 ? "" : field.substring(equals + 1);
            if (!value.isEmpty() || keepBlank) {
                result.append(
                        PyTuple.of(
                                unquoted(name, isText, encoding, errors),
                                unquoted(value, isText, encoding, errors)));
            }
        }
        return result;
    }

    private static String text(Object value) {
        return PyValueInstance.unwrap(value) instanceof String text
                ? text
                : new String(BytesConversion.buffer(value), StandardCharsets.ISO_8859_1);
    }

    private static PyBytes bytes(String latin) {
        return PyBytes.owning(latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Object unquoted(String text, boolean isText, Object encoding, Object errors) {
        return isText
                ? Quoting.unquotePlus(text, encoding, errors)
                : Quoting.unquoteToBytes(bytes(text.replace('+', ' ')));
    }

    /** {@code urllib.parse.urlencode}; {@code quote_via} is quote_plus if it is not given. */
    @PythonApi(
            "urlencode(query, doseq=False, safe='', encoding=None, errors=None,"
                    + " quote_via=<unset>)")
    public static String encode(
            Object query,
            boolean doSequences,
            Object safe,
            Object encoding,
            Object errors,
            Object quoteVia) {
        Object pairs =
                Python.has(query, "items") ? Attributes.callMethod(query, "items") : list(query);
        StringJoiner out = new StringJoiner("&");
        Writer writer = new Writer(safe, encoding, errors, quoteVia);
        for (Object pair : Iteration.iterate(pairs)) {
            Object[] both = Iteration.toArray(pair);
            if (both.length != 2) {
                throw new ValueError(
                        both.length < 2
                                ? "not enough values to unpack (expected 2, got "
                                        + both.length
                                        + ")"
                                : "too many values to unpack (expected 2)");
            }
            String name = writer.quote(both[0]);
            if (doSequences && isSequence(both[1])) {
                for (Object value : Iteration.iterate(both[1])) {
                    out.add(name + "=" + writer.quote(value));
                }
            } else {
                out.add(name + "=" + writer.quote(both[1]));
            }
        }
        return out.toString();
    }

    private static Object list(Object query) {
        try {
            if (Items.len(query) > 0 && !(Items.getItem(query, 0L) instanceof PyTuple)) {
                throw new TypeError();
            }
            return query;
        } catch (TypeError cause) {
            throw Exceptions.raiseFrom(
                    new TypeError("not a valid non-string sequence or mapping object"), cause);
        }
    }

    private static boolean isSequence(Object value) {
        if (value instanceof PyBytes || PyValueInstance.unwrap(value) instanceof String) {
            return false;
        }
        try {
            Items.len(value);
            return true;
        } catch (TypeError _) {
            return false;
        }
    }

    /** Quotes names and values. */
    private record Writer(Object safe, Object encoding, Object errors, Object quoteVia) {

        String quote(Object value) {
            if (value instanceof PyBytes) {
                return (String)
                        (quoteVia == ABSENT
                                ? Quoting.quotePlus(value, safe, null, null)
                                : Calls.call(quoteVia, value, safe));
            }
            String text = Texts.str(value);
            return (String)
                    (quoteVia == ABSENT
                            ? Quoting.quotePlus(text, safe, encoding, errors)
                            : Calls.call(quoteVia, text, safe, encoding, errors));
        }
    }
}
