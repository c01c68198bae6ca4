package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Iteration;
import pyloom.object.MemoryError;
import pyloom.object.OverflowError;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.text.Layout;
import pyloom.values.text.Search;
import pyloom.values.text.Whitespace;

import java.io.ByteArrayOutputStream;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * What makes new bytes of bytes: case, padding, replacement, joining; and the tests of their
 * characters.
 */
final class ByteTransform {

    private ByteTransform() {}

    // --- characters; all of this is about ASCII

    static boolean isUpper(int value) {
        return value >= 'A' && value <= 'Z';
    }

    static boolean isLower(int value) {
        return value >= 'a' && value <= 'z';
    }

    static boolean isDigit(int value) {
        return value >= '0' && value <= '9';
    }

    static boolean isAlpha(int value) {
        return isUpper(value) || isLower(value);
    }

    static boolean isAlphanumeric(int value) {
        return isAlpha(value) || isDigit(value);
    }

    static int toUpper(int value) {
        return isLower(value) ? value - 32 : value;
    }

    static int toLower(int value) {
        return isUpper(value) ? value + 32 : value;
    }

    static int swapCase(int value) {
        return isUpper(value) ? value + 32 : toUpper(value);
    }

    /** {@return whether there are bytes and all pass a test} */
    static boolean all(PyByteSequence self, IntPredicate test) {
        byte[] content = self.content();
        for (byte value : content) {
            if (!test.test(value & 0xff)) {
                return false;
            }
        }
        return content.length > 0;
    }

    static boolean isSpace(PyByteSequence self) {
        return all(self, Whitespace::isAsciiSpace);
    }

    /** {@return whether there are cased letters and all have the case wanted} */
    static boolean allCased(PyByteSequence self, boolean upper) {
        boolean found = false;
        for (byte value : self.content()) {
            if (upper ? isLower(value) : isUpper(value)) {
                return false;
            }
            found |= isAlpha(value);
        }
        return found;
    }

    static boolean isTitle(PyByteSequence self) {
        boolean found = false;
        boolean inWord = false;
        for (byte value : self.content()) {
            if (isUpper(value) && inWord || isLower(value) && !inWord) {
                return false;
            }
            inWord = isAlpha(value);
            found |= inWord;
        }
        return found;
    }

    static PyByteSequence map(PyByteSequence self, IntUnaryOperator change) {
        byte[] content = self.content();
        byte[] result = new byte[content.length];
        for (int at = 0; at < content.length; at++) {
            result[at] = (byte) change.applyAsInt(content[at] & 0xff);
        }
        return self.like(result);
    }

    static PyByteSequence title(PyByteSequence self, boolean everyWord) {
        byte[] result = self.content().clone();
        boolean inWord = false;
        for (int at = 0; at < result.length; at++) {
            int value = result[at] & 0xff;
            result[at] = (byte) (inWord ? toLower(value) : toUpper(value));
            inWord = everyWord ? isAlpha(value) : true;
        }
        return self.like(result);
    }

    // --- width

    static PyByteSequence center(PyByteSequence self, long width, Object fill) {
        return latin(self, Layout.center(text(self), width, fillByte(fill, "center")));
    }

    static PyByteSequence justify(PyByteSequence self, long width, Object fill, boolean left) {
        int with = fillByte(fill, left ? "ljust" : "rjust");
        return latin(
                self,
                left
                        ? Layout.left(text(self), width, with)
                        : Layout.right(text(self), width, with));
    }

    private static int fillByte(Object fill, String function) {
        if (fill == ABSENT) {
            return ' ';
        }
        if (fill instanceof PyByteSequence bytes) {
            if (bytes.size() == 1) {
                return bytes.content()[0] & 0xff;
            }
        }
        throw new TypeError(
                function
                        + "() argument 2 must be a byte string of length 1, not "
                        + (fill == null ? "None" : Payloads.typeName(fill)));
    }

    static PyByteSequence zeroFill(PyByteSequence self, long width) {
        return latin(self, Layout.zeroFill(text(self), width));
    }

    static PyByteSequence expandTabs(PyByteSequence self, long size) {
        return latin(self, Layout.expandTabs(text(self), size));
    }

    static byte[] repeat(byte[] content, long count) {
        if (count <= 0 || content.length == 0) {
            return new byte[0];
        }
        if (count > Long.MAX_VALUE / content.length) {
            throw new OverflowError("repeated bytes are too long");
        }
        if (count > (Integer.MAX_VALUE - 8) / content.length) {
            throw new MemoryError();
        }
        byte[] result = new byte[(int) (content.length * count)];
        for (int at = 0; at < result.length; at += content.length) {
            System.arraycopy(content, 0, result, at, content.length);
        }
        return result;
    }

    static byte[] concatenate(byte[] left, byte[] right) {
        if ((long) left.length + right.length > Integer.MAX_VALUE - 8) {
            throw new MemoryError();
        }
        byte[] result = java.util.Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, result, left.length, right.length);
        return result;
    }

    private static String text(PyByteSequence self) {
        return ByteSearch.latin(self.content());
    }

    private static PyByteSequence latin(PyByteSequence self, String text) {
        return self.like(ByteSearch.bytes(text));
    }

    // --- parts

    static PyByteSequence replace(PyByteSequence self, Object old, Object replacement, long limit) {
        String from = ByteSearch.latin(BytesConversion.buffer(old));
        String to = ByteSearch.latin(BytesConversion.buffer(replacement));
        return latin(self, Search.replace(text(self), from, to, limit));
    }

    static PyByteSequence removePrefix(PyByteSequence self, Object prefix) {
        String text = text(self);
        String part = ByteSearch.latin(BytesConversion.buffer(prefix));
        return latin(self, text.startsWith(part) ? text.substring(part.length()) : text);
    }

    static PyByteSequence removeSuffix(PyByteSequence self, Object suffix) {
        String text = text(self);
        String part = ByteSearch.latin(BytesConversion.buffer(suffix));
        boolean found = !part.isEmpty() && text.endsWith(part);
        return latin(self, found ? text.substring(0, text.length() - part.length()) : text);
    }

    static PyByteSequence translate(PyByteSequence self, Object table, Object delete) {
        byte[] map = table == null ? null : BytesConversion.buffer(table);
        if (map != null && map.length != 256) {
            throw new ValueError("translation table must be 256 characters long");
        }
        byte[] dropped = delete == ABSENT ? new byte[0] : BytesConversion.buffer(delete);
        boolean[] drop = new boolean[256];
        for (byte value : dropped) {
            drop[value & 0xff] = true;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(self.size());
        for (byte value : self.content()) {
            if (!drop[value & 0xff]) {
                out.write(map == null ? value : map[value & 0xff]);
            }
        }
        return self.like(out.toByteArray());
    }

    static PyBytes makeTranslation(Object from, Object to) {
        byte[] keys = BytesConversion.buffer(from);
        byte[] values = BytesConversion.buffer(to);
        if (keys.length != values.length) {
            throw new ValueError("maketrans arguments must have same length");
        }
        byte[] table = new byte[256];
        for (int at = 0; at < table.length; at++) {
            table[at] = (byte) at;
        }
        for (int at = 0; at < keys.length; at++) {
            table[keys[at] & 0xff] = values[at];
        }
        return PyBytes.owning(table);
    }

    static PyByteSequence join(PyByteSequence self, Object parts) {
        if (!Specials.has(parts, "__iter__") && !Specials.has(parts, "__getitem__")) {
            throw new TypeError("can only join an iterable");
        }
        byte[] separator = self.content();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Object iterator = Iteration.iter(parts);
        int at = 0;
        for (Object next = Iteration.next(iterator);
                next != ABSENT;
                next = Iteration.next(iterator)) {
            byte[] part = BytesConversion.bufferOrNull(next);
            if (part == null) {
                throw new TypeError(
                        "sequence item "
                                + at
                                + ": expected a bytes-like object, "
                                + Payloads.typeName(next)
                                + " found");
            }
            if (at++ > 0) {
                out.writeBytes(separator);
            }
            out.writeBytes(part);
        }
        return self.like(out.toByteArray());
    }
}
