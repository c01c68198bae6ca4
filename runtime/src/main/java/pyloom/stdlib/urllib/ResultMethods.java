package pyloom.stdlib.urllib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyTuple;

/** {@code encode} of the results of text. */
@PythonModule(value = "urllib.parse", pure = true)
@PythonType(name = "_ResultMixinStr", holder = ResultTypes.class, field = "TEXT", exported = false)
final class ResultMethods {

    private ResultMethods() {}

    @PythonApi("_ResultMixinStr.encode(self, encoding='ascii', errors='strict')")
    static Object encode(PyTuple self, Object encoding, Object errors) {
        return convert(self, "encode", "_encoded_counterpart", encoding, errors);
    }

    static Object convert(
            PyTuple self, String method, String counterpart, Object encoding, Object errors) {
        Object[] parts = self.toArray();
        for (int at = 0; at < parts.length; at++) {
            parts[at] = Attributes.callMethod(parts[at], method, encoding, errors);
        }
        return Calls.callArray(Attributes.getAttr(self, counterpart), parts, null);
    }
}
