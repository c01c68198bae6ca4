package pyloom.stdlib.binascii;

import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.BytesConversion;
import pyloom.stdlib.script.Python;

import java.nio.charset.StandardCharsets;

/** Arguments that may be bytes or text of ASCII characters. */
final class AsciiData {

    private AsciiData() {}

    /** {@return the bytes of an argument} */
    static byte[] of(Object data) {
        if (PyValueInstance.unwrap(data) instanceof String text) {
            if (text.chars().anyMatch(character -> character >= 0x80)) {
                throw new ValueError("string argument should contain only ASCII characters");
            }
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
        byte[] bytes = BytesConversion.bufferOrNull(data);
        if (bytes == null) {
            throw new TypeError(
                    "argument should be bytes, buffer or ASCII string, not '"
                            + (data == null ? "NoneType" : Python.typeName(data))
                            + "'");
        }
        return bytes;
    }
}
