package pyloom.stdlib.builtins;

import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** Assignment to slices of a bytearray, and their deletion. */
final class ByteArraySlices {

    private ByteArraySlices() {}

    static void set(PyByteArray self, PySlice slice, Object value) {
        byte[] inserted = inserted(value);
        PySlice exact = slice.exact();
        synchronized (self) {
            SliceRange range = SliceRange.of(exact, self.size());
            if (range.isContiguous()) {
                self.splice(range.start(), range.end(), inserted);
                return;
            }
            if (inserted.length == 0) {
                delete(self, range);
                return;
            }
            if (inserted.length != range.count()) {
                throw new ValueError(
                        "attempt to assign bytes of size "
                                + inserted.length
                                + " to extended slice of size "
                                + range.count());
            }
            for (int at = 0, to = range.start(); at < inserted.length; at++, to += range.step()) {
                self.setByte(to, inserted[at] & 0xff);
            }
        }
    }

    private static byte[] inserted(Object value) {
        byte[] buffer = BytesConversion.bufferOrNull(value);
        if (buffer != null) {
            return buffer;
        }
        if (Payloads.isInteger(value) || Payloads.text(value) != null) {
            throw new TypeError(
                    "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        }
        return BytesConversion.ofIterable(value, "bytearray");
    }

    static void delete(PyByteArray self, PySlice slice) {
        PySlice exact = slice.exact();
        synchronized (self) {
            delete(self, SliceRange.of(exact, self.size()));
        }
    }

    private static void delete(PyByteArray self, SliceRange range) {
        if (range.isContiguous()) {
            self.splice(range.start(), range.end(), new byte[0]);
            return;
        }
        byte[] content = self.content();
        boolean[] dropped = new boolean[content.length];
        for (int at = 0, from = range.start(); at < range.count(); at++, from += range.step()) {
            dropped[from] = true;
        }
        byte[] kept = new byte[content.length - range.count()];
        int next = 0;
        for (int at = 0; at < content.length; at++) {
            if (!dropped[at]) {
                kept[next++] = content[at];
            }
        }
        self.become(kept);
    }
}
