package pyloom.stdlib.builtins;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;

/**
 * What {@code bytes} is as a sequence; what it has in common with strings is in {@link BytesText}.
 */
@PythonModule("builtins")
@PythonType(name = "bytes", holder = PyBytes.class, doc = "library/stdtypes.html#bytes")
public final class BytesMethods {

    private BytesMethods() {}

    @PythonApi("bytes.__new__(cls, /, source=<unset>, encoding=<unset>, errors=<unset>)")
    static Object make(PyType type, Object source, Object encoding, Object errors) {
        boolean same =
                type == PyBytes.TYPE
                        && source instanceof PyBytes known
                        && known.pyType() == PyBytes.TYPE
                        && encoding == pyloom.object.Absent.ABSENT
                        && errors == pyloom.object.Absent.ABSENT;
        return same
                ? source
                : PyBytes.of(type, BytesConversion.construct(source, encoding, errors, "bytes"));
    }

    @PythonApi("bytes.__repr__(self, /)")
    static String repr(PyBytes self) {
        return self.repr();
    }

    @PythonApi("bytes.__hash__(self, /)")
    static long hash(PyBytes self) {
        return self.hashCode();
    }

    @PythonApi("bytes.__len__(self, /)")
    static long length(PyBytes self) {
        return self.size();
    }

    @PythonApi("bytes.__getitem__(self, key, /)")
    static Object item(PyBytes self, Object key) {
        return ByteOperators.item(self, key, "bytes");
    }

    @PythonApi("bytes.__contains__(self, key, /)")
    static boolean contains(PyBytes self, Object key) {
        return ByteSearch.contains(self, key);
    }

    @PythonApi("bytes.__iter__(self, /)")
    static Object iterate(PyBytes self) {
        return self.pyIterator();
    }

    @PythonApi("bytes.__add__(self, value, /)")
    static Object add(PyBytes self, Object value) {
        return ByteOperators.add(self, value);
    }

    @PythonApi("bytes.__mul__(self, value, /)")
    static Object multiply(PyBytes self, Object value) {
        return ByteOperators.multiply(self, value);
    }

    @PythonApi("bytes.__rmul__(self, value, /)")
    static Object reflectedMultiply(PyBytes self, Object value) {
        return ByteOperators.multiply(self, value);
    }

    @PythonApi("bytes.__mod__(self, value, /)")
    static Object format(PyBytes self, Object value) {
        return PyBytes.owning(PercentBytes.format(self.content(), value));
    }

    @PythonApi("bytes.__rmod__(self, value, /)")
    static Object reflectedFormat(PyBytes self, Object value) {
        return NOT_IMPLEMENTED;
    }

    @PythonApi("bytes.__bytes__(self, /)")
    static PyBytes toBytes(PyBytes self) {
        return self.pyType() == PyBytes.TYPE ? self : PyBytes.owning(self.content());
    }

    @PythonApi("bytes.__buffer__(self, flags, /)")
    static PyMemoryView buffer(PyBytes self, long flags) {
        return PyMemoryView.of(self);
    }

    @PythonApi("bytes.__getnewargs__(self, /)")
    static PyTuple newArguments(PyBytes self) {
        return PyTuple.of(new Object[] {PyBytes.owning(self.content())});
    }

    @PythonApi(value = "bytes.fromhex(cls, string, /)", kind = Kind.CLASS)
    static Object fromHex(PyType type, Object text) {
        PyBytes bytes = PyBytes.owning(ByteHex.parse(hexText(text)));
        return type == PyBytes.TYPE ? bytes : type.call(bytes);
    }

    static String hexText(Object value) {
        String text = Payloads.text(value);
        if (text == null) {
            throw new TypeError("fromhex() argument must be str, not " + Payloads.typeName(value));
        }
        return text;
    }

    @PythonApi("bytes.__eq__(self, value, /)")
    static Object eq(PyBytes self, Object value) {
        return ByteOperators.compare(self, value) instanceof Integer order
                ? (Object) (order == 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("bytes.__ne__(self, value, /)")
    static Object ne(PyBytes self, Object value) {
        return ByteOperators.compare(self, value) instanceof Integer order
                ? (Object) (order != 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("bytes.__lt__(self, value, /)")
    static Object lt(PyBytes self, Object value) {
        return ByteOperators.compare(self, value) instanceof Integer order
                ? (Object) (order < 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("bytes.__le__(self, value, /)")
    static Object le(PyBytes self, Object value) {
        return ByteOperators.compare(self, value) instanceof Integer order
                ? (Object) (order <= 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("bytes.__gt__(self, value, /)")
    static Object gt(PyBytes self, Object value) {
        return ByteOperators.compare(self, value) instanceof Integer order
                ? (Object) (order > 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("bytes.__ge__(self, value, /)")
    static Object ge(PyBytes self, Object value) {
        return ByteOperators.compare(self, value) instanceof Integer order
                ? (Object) (order >= 0)
                : NOT_IMPLEMENTED;
    }
}
