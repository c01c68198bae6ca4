package pyloom.stdlib.builtins;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.object.TypeError;

import java.util.Arrays;

/** The operators that {@code bytes} and {@code bytearray} share. */
final class ByteOperators {

    private ByteOperators() {}

    /**
     * {@return negative, zero or positive, or {@code NotImplemented} if the other operand is not
     * bytes-like}
     */
    static Object compare(PyByteSequence self, Object value) {
        byte[] other = BytesConversion.bufferOrNull(value);
        return other == null
                ? NOT_IMPLEMENTED
                : (Object) Arrays.compareUnsigned(self.content(), other);
    }

    static Object item(PyByteSequence self, Object key, String typeName) {
        if (key instanceof PySlice slice) {
            byte[] content = self.content();
            return self.like(slice(content, SliceRange.of(slice, content.length)));
        }
        String owner = typeName.equals("bytes") ? "byte" : typeName;
        String complaint =
                typeName.equals("bytes") ? "index out of range" : typeName + " index out of range";
        return self.get(Indexes.element(key, self.size(), owner, complaint));
    }

    static byte[] slice(byte[] content, SliceRange range) {
        if (range.isContiguous()) {
            return Arrays.copyOfRange(content, range.start(), range.end());
        }
        byte[] result = new byte[range.count()];
        for (int at = 0, from = range.start(); at < result.length; at++, from += range.step()) {
            result[at] = content[from];
        }
        return result;
    }

    static PyByteSequence add(PyByteSequence self, Object value) {
        byte[] other = BytesConversion.bufferOrNull(value);
        if (other == null) {
            throw new TypeError(
                    "can't concat " + Payloads.typeName(value) + " to " + Payloads.typeName(self));
        }
        return self.like(ByteTransform.concatenate(self.content(), other));
    }

    static Object multiply(PyByteSequence self, Object count) {
        return self.like(ByteTransform.repeat(self.content(), Indexes.repetition(count)));
    }
}
