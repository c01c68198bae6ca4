package pyloom.stdlib.urllib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyTuple;

/** {@code decode} of the results of bytes. */
@PythonModule(value = "urllib.parse", pure = true)
@PythonType(
        name = "_ResultMixinBytes",
        holder = ResultTypes.class,
        field = "BYTES",
        exported = false)
final class BytesResultMethods {

    private BytesResultMethods() {}

    @PythonApi("_ResultMixinBytes.decode(self, encoding='ascii', errors='strict')")
    static Object decode(PyTuple self, Object encoding, Object errors) {
        return ResultMethods.convert(self, "decode", "_decoded_counterpart", encoding, errors);
    }
}
