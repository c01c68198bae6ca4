package pyloom.stdlib.binascii;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Items;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.BytesConversion;
import pyloom.stdlib.builtins.PyBytes;

import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;

/** The functions of Python's {@code binascii}. */
@PythonModule(value = "binascii", doc = "library/binascii.html")
public final class BinasciiModule {

    private static final int CCITT = 0x1021;
    private static final int MOST_PER_LINE = 45;

    private BinasciiModule() {}

    /** {@code binascii.a2b_base64}. */
    @PythonApi("a2b_base64(data, /, *, strict_mode=False)")
    public static PyBytes readBase64(Object data, boolean strict) {
        return PyBytes.owning(Base64Reader.read(AsciiData.of(data), strict));
    }

    /** {@code binascii.b2a_base64}. */
    @PythonApi("b2a_base64(data, /, *, newline=True)")
    public static PyBytes writeBase64(Object data, boolean newline) {
        byte[] encoded = Base64.getEncoder().encode(BytesConversion.buffer(data));
        if (newline) {
            encoded = Arrays.copyOf(encoded, encoded.length + 1);
            encoded[encoded.length - 1] = '\n';
        }
        return PyBytes.owning(encoded);
    }

    /** {@code binascii.hexlify}. */
    @PythonApi("hexlify(data, sep=<unset>, bytes_per_sep=1)")
    public static PyBytes hexlify(Object data, Object sep, long bytesPerSep) {
        byte[] bytes = BytesConversion.buffer(data);
        int separator = sep == ABSENT ? -1 : separator(sep);
        StringBuilder out = new StringBuilder(bytes.length * 2);
        for (int at = 0; at < bytes.length; at++) {
            long before = bytesPerSep > 0 ? bytes.length - at : at;
            if (separator >= 0 && at > 0 && bytesPerSep != 0 && before % bytesPerSep == 0) {
                out.append((char) separator);
            }
            out.append(Character.forDigit((bytes[at] & 0xff) >> 4, 16));
            out.append(Character.forDigit(bytes[at] & 0xf, 16));
        }
        return PyBytes.owning(
                out.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    private static int separator(Object sep) {
        if (Items.len(sep) != 1) {
            throw new ValueError("sep must be length 1.");
        }
        if (PyValueInstance.unwrap(sep) instanceof String text) {
            if (text.charAt(0) > 0xff) {
                throw new ValueError("sep must be ASCII.");
            }
            return text.charAt(0);
        }
        byte[] bytes = BytesConversion.bufferOrNull(sep);
        if (bytes == null) {
            throw new TypeError("sep must be str or bytes.");
        }
        return bytes[0] & 0xff;
    }

    /** {@code binascii.b2a_hex}. */
    @PythonApi("b2a_hex(data, sep=<unset>, bytes_per_sep=1)")
    public static PyBytes writeHex(Object data, Object sep, long bytesPerSep) {
        return hexlify(data, sep, bytesPerSep);
    }

    /** {@code binascii.unhexlify}. */
    @PythonApi("unhexlify(hexstr, /)")
    public static PyBytes unhexlify(Object hexstr) {
        byte[] digits = AsciiData.of(hexstr);
        if (digits.length % 2 != 0) {
            throw new BinasciiError("Odd-length string");
        }
        byte[] bytes = new byte[digits.length / 2];
        for (int at = 0; at < bytes.length; at++) {
            int high = QuotedPrintable.digit(digits[2 * at]);
            int low = QuotedPrintable.digit(digits[2 * at + 1]);
            if (high < 0 || low < 0) {
                throw new BinasciiError("Non-hexadecimal digit found");
            }
            bytes[at] = (byte) (high << 4 | low);
        }
        return PyBytes.owning(bytes);
    }

    /** {@code binascii.a2b_hex}. */
    @PythonApi("a2b_hex(hexstr, /)")
    public static PyBytes readHex(Object hexstr) {
        return unhexlify(hexstr);
    }

    /** {@code binascii.crc32}. */
    @PythonApi("crc32(data, crc=0, /)")
    public static long crc32(Object data, long crc) {
        byte[] bytes = BytesConversion.buffer(data);
        if ((int) crc == 0) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return sum.getValue();
        }
        int value = ~(int) crc;
        for (byte each : bytes) {
            value ^= each & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                value = value >>> 1 ^ ((value & 1) == 0 ? 0 : 0xedb88320);
            }
        }
        return ~value & 0xffffffffL;
    }

    /** {@code binascii.crc_hqx}. */
    @PythonApi("crc_hqx(data, crc, /)")
    public static long crcHqx(Object data, long crc) {
        int value = (int) crc & 0xffff;
        for (byte each : BytesConversion.buffer(data)) {
            value ^= (each & 0xff) << 8;
            for (int bit = 0; bit < 8; bit++) {
                value = (value << 1 ^ ((value & 0x8000) == 0 ? 0 : CCITT)) & 0xffff;
            }
        }
        return value;
    }

    /** {@code binascii.a2b_qp}. */
    @PythonApi("a2b_qp(data, header=False)")
    public static PyBytes readQuotedPrintable(Object data, boolean header) {
        return PyBytes.owning(QuotedPrintable.decode(AsciiData.of(data), header));
    }

    /** {@code binascii.b2a_qp}. */
    @PythonApi("b2a_qp(data, quotetabs=False, istext=True, header=False)")
    public static PyBytes writeQuotedPrintable(
            Object data, boolean quoteTabs, boolean isText, boolean header) {
        return PyBytes.owning(
                QuotedPrintable.encode(BytesConversion.buffer(data), quoteTabs, isText, header));
    }

    /** {@code binascii.b2a_uu}. */
    @PythonApi("b2a_uu(data, /, *, backtick=False)")
    public static PyBytes writeUu(Object data, boolean backtick) {
        byte[] bytes = BytesConversion.buffer(data);
        if (bytes.length > MOST_PER_LINE) {
            throw new BinasciiError("At most 45 bytes at once");
        }
        int groups = (bytes.length + 2) / 3;
        byte[] line = new byte[2 + 4 * groups];
        byte[] padded = Arrays.copyOf(bytes, 3 * groups);
        line[0] = uuDigit(bytes.length, backtick);
        for (int at = 0; at < groups; at++) {
            int word =
                    (padded[3 * at] & 0xff) << 16
                            | (padded[3 * at + 1] & 0xff) << 8
                            | padded[3 * at + 2] & 0xff;
            for (int digit = 0; digit < 4; digit++) {
                line[1 + 4 * at + digit] = uuDigit(word >> 18 - 6 * digit & 0x3f, backtick);
            }
        }
        line[line.length - 1] = '\n';
        return PyBytes.owning(line);
    }

    private static byte uuDigit(int value, boolean backtick) {
        return (byte) (backtick && value == 0 ? '`' : value + ' ');
    }

    /** {@code binascii.a2b_uu}. */
    @PythonApi("a2b_uu(data, /)")
    public static PyBytes readUu(Object data) {
        byte[] line = AsciiData.of(data);
        int count = line.length == 0 ? 32 : line[0] - ' ' & 0x3f;
        byte[] bytes = new byte[count];
        int bits = 0;
        int rest = 0;
        int at = 1;
        for (int done = 0; done < count; at++) {
            int value = uuValue(at < line.length ? line[at] : 0);
            rest = rest << 6 | value;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                bytes[done++] = (byte) (rest >> bits);
            }
        }
        for (; at < line.length; at++) {
            if (" `\n\r".indexOf(line[at]) < 0) {
                throw new BinasciiError("Trailing garbage");
            }
        }
        return PyBytes.owning(bytes);
    }

    private static int uuValue(int character) {
        if (character == '\n' || character == '\r' || character <= 0) {
            return 0;
        }
        if (character < ' ' || character > ' ' + 64) {
            throw new BinasciiError("Illegal char");
        }
        return character - ' ' & 0x3f;
    }
}
