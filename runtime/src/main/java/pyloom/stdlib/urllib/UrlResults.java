package pyloom.stdlib.urllib;

import pyloom.object.Calls;
import pyloom.object.NativeModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.collections.NamedTuples;

import java.util.List;

/** The named tuples of the results: one of text and one of bytes each. */
enum UrlResults {
    /** The address without its fragment. */
    DEFRAG("DefragResult", "_undefrag", "url", "fragment"),
    /** Five parts. */
    SPLIT("SplitResult", "_unsplit", "scheme", "netloc", "path", "query", "fragment"),
    /** Six parts. */
    PARSE("ParseResult", "_unparse", "scheme", "netloc", "path", "params", "query", "fragment");

    private final PyType text;
    private final PyType bytes;

    UrlResults(String name, String method, String... fields) {
        PyType base = NamedTuples.make(name, List.of(fields), null, "urllib.parse");
        boolean hasHost = fields.length > 2;
        text = type(name, base, hasHost ? ResultTypes.NETLOC_TEXT : ResultTypes.TEXT);
        bytes = type(name + "Bytes", base, hasHost ? ResultTypes.NETLOC_BYTES : ResultTypes.BYTES);
        text.define("_encoded_counterpart", bytes);
        bytes.define("_decoded_counterpart", text);
        Object getUrl = NativeModule.named("_urlresults").peek(method);
        text.define("geturl", getUrl);
        bytes.define("geturl", getUrl);
    }

    private static PyType type(String name, PyType base, PyType mixin) {
        return PyType.nativeType("urllib.parse", name, base, mixin).changeable();
    }

    PyType type(boolean isText) {
        return isText ? text : bytes;
    }

    PyTuple make(boolean isText, Object... values) {
        return (PyTuple) Calls.callArray(type(isText), values, null);
    }
}
