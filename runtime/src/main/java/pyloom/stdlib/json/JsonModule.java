package pyloom.stdlib.json;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.TypedForm;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyByteArray;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.script.Python;

/** The functions of Python's {@code json}. */
@PythonModule(value = "json", pure = true, doc = "library/json.html")
public final class JsonModule {

    private static final String DUMP_OPTIONS =
            "*, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None,"
                    + " indent=None, separators=None, default=None, sort_keys=False, **kw)";
    private static final String LOAD_OPTIONS =
            "*, cls=None, object_hook=None, parse_float=None, parse_int=None,"
                    + " parse_constant=None, object_pairs_hook=None, **kw)";

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "dump",
                    "dumps",
                    "load",
                    "loads",
                    "JSONDecoder",
                    "JSONDecodeError",
                    "JSONEncoder");

    /** Says that it is a package; there are no files to be found in it. */
    @PythonApi("__path__")
    public static final PyList PATH = new PyList();

    /** {@code JSONDecoder}. */
    @PythonApi("JSONDecoder")
    public static final PyType DECODER = JsonDecoder.TYPE;

    /** {@code JSONDecodeError}. */
    @PythonApi("JSONDecodeError")
    public static final PyType DECODE_ERROR = JSONDecodeError.TYPE;

    /** {@code JSONEncoder}. */
    @PythonApi("JSONEncoder")
    public static final PyType ENCODER = JsonEncoder.TYPE;

    /** The submodule {@code json.decoder}. */
    @PythonApi("decoder")
    public static final Object DECODER_MODULE = NativeModule.named("json.decoder");

    /** The submodule {@code json.encoder}. */
    @PythonApi("encoder")
    public static final Object ENCODER_MODULE = NativeModule.named("json.encoder");

    /** The submodule {@code json.scanner}. */
    @PythonApi("scanner")
    public static final Object SCANNER_MODULE = NativeModule.named("json.scanner");

    private JsonModule() {}

    /** {@code json.dumps}. */
    @PythonApi("dumps(obj, " + DUMP_OPTIONS)
    public static Object dumps(
            Object obj,
            Object skipKeys,
            Object ensureAscii,
            Object checkCircular,
            Object allowNan,
            Object cls,
            Object indent,
            Object separators,
            Object fallback,
            Object sortKeys,
            PyDict keywords) {
        if (cls != null || !keywords.isEmpty()) {
            PyDict options =
                    options(
                            skipKeys,
                            ensureAscii,
                            checkCircular,
                            allowNan,
                            indent,
                            separators,
                            fallback,
                            sortKeys,
                            keywords);
            return Attributes.callMethod(encoder(cls, options), "encode", obj);
        }
        return JsonWriter.text(
                obj,
                plainOptions(
                        skipKeys,
                        ensureAscii,
                        checkCircular,
                        allowNan,
                        indent,
                        separators,
                        fallback,
                        sortKeys));
    }

    private static EncoderOptions plainOptions(
            Object skipKeys,
            Object ensureAscii,
            Object checkCircular,
            Object allowNan,
            Object indent,
            Object separators,
            Object fallback,
            Object sortKeys) {
        Object[] pair =
                separators != null
                        ? JsonEncoder.pair(separators)
                        : new Object[] {indent == null ? ", " : ",", ": "};
        return new EncoderOptions(
                Truth.truth(skipKeys),
                Truth.truth(ensureAscii),
                Truth.truth(checkCircular),
                Truth.truth(allowNan),
                Truth.truth(sortKeys),
                EncoderOptions.indent(indent),
                separator(pair[0], "item"),
                separator(pair[1], "key"),
                fallback);
    }

    private static String separator(Object separator, String which) {
        if (PyValueInstance.unwrap(separator) instanceof String text) {
            return text;
        }
        throw new TypeError(
                "make_encoder() argument %d must be str, not %s"
                        .formatted(which.equals("key") ? 5 : 6, Python.typeName(separator)));
    }

    private static PyDict options(
            Object skipKeys,
            Object ensureAscii,
            Object checkCircular,
            Object allowNan,
            Object indent,
            Object separators,
            Object fallback,
            Object sortKeys,
            PyDict keywords) {
        PyDict options =
                Python.dict(
                        "skipkeys",
                        skipKeys,
                        "ensure_ascii",
                        ensureAscii,
                        "check_circular",
                        checkCircular,
                        "allow_nan",
                        allowNan,
                        "indent",
                        indent,
                        "separators",
                        separators,
                        "default",
                        fallback,
                        "sort_keys",
                        sortKeys);
        options.putAll(keywords);
        return options;
    }

    private static Object encoder(Object cls, PyDict options) {
        return Calls.callWith(cls == null ? JsonEncoder.TYPE : cls, new Object[0], options);
    }

    /** {@code json.dump}. */
    @PythonApi("dump(obj, fp, " + DUMP_OPTIONS)
    public static void dump(
            Object obj,
            Object fp,
            Object skipKeys,
            Object ensureAscii,
            Object checkCircular,
            Object allowNan,
            Object cls,
            Object indent,
            Object separators,
            Object fallback,
            Object sortKeys,
            PyDict keywords) {
        PyDict options =
                options(
                        skipKeys,
                        ensureAscii,
                        checkCircular,
                        allowNan,
                        indent,
                        separators,
                        fallback,
                        sortKeys,
                        keywords);
        Object pieces = Attributes.callMethod(encoder(cls, options), "iterencode", obj);
        for (Object piece : pyloom.object.Iteration.iterate(pieces)) {
            Attributes.callMethod(fp, "write", piece);
        }
    }

    /** {@return the JSON of a value} */
    @TypedForm("dumps(obj)")
    public static String dumps(Object value) {
        return dumps(value, null, false);
    }

    /**
     * {@return the JSON of a value over several lines}
     *
     * @param indent how far members stand in: a number, a text, or None for one line
     */
    @TypedForm("dumps(obj, *, indent)")
    public static String dumps(Object value, Object indent) {
        return dumps(value, indent, false);
    }

    /**
     * {@return the JSON of a value}
     *
     * @param indent how far members stand in: a number, a text, or None for one line
     * @param sortKeys whether members are sorted
     */
    @TypedForm("dumps(obj, *, indent=None, sort_keys=False)")
    public static String dumps(Object value, Object indent, Object sortKeys) {
        return (String)
                dumps(
                        value,
                        false,
                        true,
                        true,
                        true,
                        null,
                        indent,
                        null,
                        null,
                        sortKeys,
                        new PyDict());
    }

    /** {@return what a JSON text means} */
    @TypedForm("loads(s)")
    public static Object loads(Object text) {
        return loads(text, null, null, null, null, null, null, new PyDict());
    }

    /** {@code json.loads}. */
    @PythonApi("loads(s, " + LOAD_OPTIONS)
    public static Object loads(
            Object s,
            Object cls,
            Object objectHook,
            Object parseFloat,
            Object parseInt,
            Object parseConstant,
            Object pairsHook,
            PyDict keywords) {
        String text = text(s);
        if (cls == null && keywords.isEmpty()) {
            return JsonDecoder.decode(
                    text,
                    new DecoderOptions(
                            objectHook, pairsHook, parseFloat, parseInt, parseConstant, true));
        }
        PyDict options = new PyDict();
        options.putAll(keywords);
        put(options, "object_hook", objectHook);
        put(options, "object_pairs_hook", pairsHook);
        put(options, "parse_float", parseFloat);
        put(options, "parse_int", parseInt);
        put(options, "parse_constant", parseConstant);
        Object decoder =
                Calls.callWith(cls == null ? JsonDecoder.TYPE : cls, new Object[0], options);
        return Attributes.callMethod(decoder, "decode", text);
    }

    private static void put(PyDict options, String name, Object value) {
        if (value != null) {
            options.put(name, value);
        }
    }

    private static String text(Object s) {
        Object plain = PyValueInstance.unwrap(s);
        if (plain instanceof String text) {
            if (text.startsWith("\ufeff")) {
                throw JSONDecodeError.of("Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0);
            }
            return text;
        }
        if (s instanceof PyBytes || s instanceof PyByteArray) {
            return (String) Attributes.callMethod(s, "decode", detectEncoding(s), "surrogatepass");
        }
        throw new TypeError(
                "the JSON object must be str, bytes or bytearray, not " + Python.typeName(s));
    }

    /** {@code json.load}. */
    @PythonApi("load(fp, " + LOAD_OPTIONS)
    public static Object load(
            Object fp,
            Object cls,
            Object objectHook,
            Object parseFloat,
            Object parseInt,
            Object parseConstant,
            Object pairsHook,
            PyDict keywords) {
        return loads(
                Attributes.callMethod(fp, "read"),
                cls,
                objectHook,
                parseFloat,
                parseInt,
                parseConstant,
                pairsHook,
                keywords);
    }

    /** {@code json.detect_encoding}. */
    @PythonApi("detect_encoding(b)")
    public static String detectEncoding(Object b) {
        return JsonEncodings.detect(pyloom.stdlib.builtins.BytesConversion.buffer(b));
    }
}
