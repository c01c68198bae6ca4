package pyloom.stdlib.struct;

import pyloom.object.BuiltinTypes;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.object.UnicodeEncodeError;
import pyloom.stdlib.builtins.PyBytes;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A format read once: where its values lie.
 *
 * @param format its text
 * @param fields the values, padding left out
 * @param order the order of the bytes
 * @param size the bytes of all
 * @param values how many values
 */
record StructLayout(String format, Field[] fields, ByteOrder order, int size, int values) {

    private static final int MOST_CACHED = 100;
    private static final Map<String, StructLayout> CACHE = new ConcurrentHashMap<>();

    /** {@return the layout of a format, a str or bytes} */
    static StructLayout of(Object format) {
        Object plain = PyValueInstance.unwrap(format);
        if (plain instanceof PyBytes bytes) {
            return of(new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1));
        }
        if (!(plain instanceof String text)) {
            throw new TypeError(
                    "Struct() argument 1 must be a str or bytes object, not "
                            + BuiltinTypes.typeOf(format).name());
        }
        return of(text);
    }

    static StructLayout of(String format) {
        StructLayout known = CACHE.get(format);
        if (known == null) {
            known = new Reader(format).read();
            if (CACHE.size() >= MOST_CACHED) {
                CACHE.clear();
            }
            CACHE.put(format, known);
        }
        return known;
    }

    static void forgetAll() {
        CACHE.clear();
    }

    /** {@return the values from a place on} */
    PyTuple unpack(ByteBuffer source, int start) {
        ByteBuffer bytes = source.order(order);
        Object[] result = new Object[values];
        int next = 0;
        for (Field field : fields) {
            int at = start + field.offset();
            for (int i = field.values(); i > 0; i--, at += field.size()) {
                result[next++] = field.read(bytes, at);
            }
        }
        return PyTuple.of(result);
    }

    /** Writes the values behind the first arguments to a place. */
    void pack(ByteBuffer target, int start, Object[] arguments, int first) {
        ByteBuffer bytes = target.order(order);
        int next = first;
        for (Field field : fields) {
            int at = start + field.offset();
            for (int i = field.values(); i > 0; i--, at += field.size()) {
                field.write(bytes, at, arguments[next++]);
            }
        }
    }

    /** Reads a format. */
    private static final class Reader {

        private final String format;
        private final List<Field> fields = new ArrayList<>();
        private boolean isNative = true;
        private long offset;
        private int values;

        Reader(String format) {
            this.format = format;
        }

        StructLayout read() {
            int at = 0;
            ByteOrder order = ByteOrder.nativeOrder();
            if (!format.isEmpty() && "@=<>!".indexOf(format.charAt(0)) >= 0) {
                at = 1;
                char mark = format.charAt(0);
                isNative = mark == '@';
                if (mark == '<') {
                    order = ByteOrder.LITTLE_ENDIAN;
                } else if (mark == '>' || mark == '!') {
                    order = ByteOrder.BIG_ENDIAN;
                }
            }
            while (at < format.length()) {
                at = element(at);
            }
            return new StructLayout(
                    format, fields.toArray(Field[]::new), order, (int) offset, values);
        }

        private int element(int start) {
            int at = start;
            char c = format.charAt(at++);
            if (Character.isWhitespace(c)) {
                return at;
            }
            requireAscii(c, start);
            long count = 1;
            if (c >= '0' && c <= '9') {
                count = c - '0';
                while (at < format.length() && Character.isDigit(format.charAt(at))) {
                    count = requireSize(count * 10 + format.charAt(at++) - '0');
                }
                if (at >= format.length()) {
                    throw new StructError("repeat count given without format specifier");
                }
                c = format.charAt(at++);
            }
            add(c, count);
            return at;
        }

        private void requireAscii(char c, int at) {
            if (c > 127) {
                throw new UnicodeEncodeError(
                        "ascii", format, (long) at, at + 1L, "ordinal not in range(128)");
            }
        }

        private void add(char code, long count) {
            int size = size(code);
            if (isNative && size > 1) {
                offset = (offset + size - 1) / size * size;
            }
            int bytes = code == 's' || code == 'p' || code == 'x' ? 1 : size;
            Field field = new Field(code, (int) count, (int) offset, bytes, isNative);
            if (code != 'x' && (count > 0 || field.isBytes())) {
                fields.add(field);
                values += field.values();
            }
            offset = requireSize(offset + count * bytes);
        }

        private static long requireSize(long size) {
            if (size > Integer.MAX_VALUE) {
                throw new StructError("total struct size too long");
            }
            return size;
        }

        private int size(char code) {
            return switch (code) {
                case 'x', 'c', 'b', 'B', '?', 's', 'p' -> 1;
                case 'h', 'H', 'e' -> 2;
                case 'i', 'I', 'f' -> 4;
                case 'l', 'L' -> isNative ? 8 : 4;
                case 'q', 'Q', 'd' -> 8;
                case 'n', 'N', 'P' -> {
                    if (!isNative) {
                        throw badCharacter();
                    }
                    yield 8;
                }
                default -> throw badCharacter();
            };
        }

        private static StructError badCharacter() {
            return new StructError("bad char in struct format");
        }
    }
}
