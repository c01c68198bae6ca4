package pyloom.stdlib.base64;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Items;
import pyloom.object.Operators;
import pyloom.object.PyList;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.binascii.BinasciiError;
import pyloom.stdlib.binascii.BinasciiModule;
import pyloom.stdlib.builtins.PyBytes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The functions of Python's {@code base64}. */
@PythonModule(value = "base64", pure = true, doc = "library/base64.html")
public final class Base64Module {

    private static final int BYTES_PER_LINE = 57;
    private static final String START = "<~";
    private static final String END = "~>";

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "encode",
                    "decode",
                    "encodebytes",
                    "decodebytes",
                    "b64encode",
                    "b64decode",
                    "b32encode",
                    "b32decode",
                    "b32hexencode",
                    "b32hexdecode",
                    "b16encode",
                    "b16decode",
                    "b85encode",
                    "b85decode",
                    "a85encode",
                    "a85decode",
                    "z85encode",
                    "z85decode",
                    "standard_b64encode",
                    "standard_b64decode",
                    "urlsafe_b64encode",
                    "urlsafe_b64decode");

    /** {@code MAXLINESIZE}. */
    @PythonApi("MAXLINESIZE")
    public static final long MAXLINESIZE = 76;

    /** {@code MAXBINSIZE}. */
    @PythonApi("MAXBINSIZE")
    public static final long MAXBINSIZE = BYTES_PER_LINE;

    private Base64Module() {}

    private static PyBytes bytes(String latin) {
        return PyBytes.owning(latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** {@code base64.b64encode}. */
    @PythonApi("b64encode(s, altchars=None)")
    public static PyBytes b64encode(Object s, Object altchars) {
        PyBytes encoded = BinasciiModule.writeBase64(s, false);
        if (altchars == null) {
            return encoded;
        }
        String others = Base64Data.latin(Base64Data.ofLength(altchars, 2));
        return PyBytes.owning(Base64Data.translate(encoded.toByteArray(), "+/", others));
    }

    /** {@code base64.b64decode}. */
    @PythonApi("b64decode(s, altchars=None, validate=False)")
    public static PyBytes b64decode(Object s, Object altchars, boolean validate) {
        byte[] data = Base64Data.of(s);
        if (altchars != null) {
            String others = Base64Data.latin(Base64Data.ofLength(altchars, 2));
            data = Base64Data.translate(data, others, "+/");
        }
        return BinasciiModule.readBase64(PyBytes.owning(data), validate);
    }

    /** {@code base64.standard_b64encode}. */
    @PythonApi("standard_b64encode(s)")
    public static PyBytes standardEncode(Object s) {
        return b64encode(s, null);
    }

    /** {@code base64.standard_b64decode}. */
    @PythonApi("standard_b64decode(s)")
    public static PyBytes standardDecode(Object s) {
        return b64decode(s, null, false);
    }

    /** {@code base64.urlsafe_b64encode}. */
    @PythonApi("urlsafe_b64encode(s)")
    public static PyBytes urlsafeEncode(Object s) {
        return b64encode(s, bytes("-_"));
    }

    /** {@code base64.urlsafe_b64decode}. */
    @PythonApi("urlsafe_b64decode(s)")
    public static PyBytes urlsafeDecode(Object s) {
        byte[] data = Base64Data.translate(Base64Data.of(s), "-_", "+/");
        return b64decode(PyBytes.owning(data), null, false);
    }

    /** {@code base64.b32encode}. */
    @PythonApi("b32encode(s)")
    public static PyBytes b32encode(Object s) {
        return PyBytes.owning(Base32.STANDARD.encode(Base64Data.binary(s)));
    }

    /** {@code base64.b32decode}. */
    @PythonApi("b32decode(s, casefold=False, map01=None)")
    public static PyBytes b32decode(Object s, boolean casefold, Object map01) {
        byte[] data = Base64Data.of(s);
        if (data.length % 8 == 0 && map01 != null) {
            String one = Base64Data.latin(Base64Data.ofLength(map01, 1));
            data = Base64Data.translate(data, "01", "O" + one);
        }
        return PyBytes.owning(Base32.STANDARD.decode(casefold ? upper(data) : data));
    }

    private static byte[] upper(byte[] data) {
        byte[] result = data.clone();
        for (int at = 0; at < result.length; at++) {
            result[at] -= (byte) (result[at] >= 'a' && result[at] <= 'z' ? 32 : 0);
        }
        return result;
    }

    /** {@code base64.b32hexencode}. */
    @PythonApi("b32hexencode(s)")
    public static PyBytes b32hexEncode(Object s) {
        return PyBytes.owning(Base32.EXTENDED_HEX.encode(Base64Data.binary(s)));
    }

    /** {@code base64.b32hexdecode}. */
    @PythonApi("b32hexdecode(s, casefold=False)")
    public static PyBytes b32hexDecode(Object s, boolean casefold) {
        byte[] data = Base64Data.of(s);
        return PyBytes.owning(Base32.EXTENDED_HEX.decode(casefold ? upper(data) : data));
    }

    /** {@code base64.b16encode}. */
    @PythonApi("b16encode(s)")
    public static PyBytes b16encode(Object s) {
        PyBytes digits = BinasciiModule.hexlify(s, pyloom.object.Absent.ABSENT, 1);
        return bytes(Base64Data.latin(digits.toByteArray()).toUpperCase(Locale.ROOT));
    }

    /** {@code base64.b16decode}. */
    @PythonApi("b16decode(s, casefold=False)")
    public static PyBytes b16decode(Object s, boolean casefold) {
        byte[] data = casefold ? upper(Base64Data.of(s)) : Base64Data.of(s);
        for (byte digit : data) {
            if ("0123456789ABCDEF".indexOf(digit) < 0) {
                throw new BinasciiError("Non-base16 digit found");
            }
        }
        return BinasciiModule.unhexlify(PyBytes.owning(data));
    }

    /** {@code base64.b85encode}. */
    @PythonApi("b85encode(b, pad=False)")
    public static PyBytes b85encode(Object b, boolean pad) {
        return bytes(Base85.encode(Base64Data.binary(b), Base85.ALPHABET, pad));
    }

    /** {@code base64.b85decode}. */
    @PythonApi("b85decode(b)")
    public static PyBytes b85decode(Object b) {
        return PyBytes.owning(Base85.decode(Base64Data.of(b), "base85"));
    }

    /** {@code base64.z85encode}. */
    @PythonApi("z85encode(s)")
    public static PyBytes z85encode(Object s) {
        return bytes(Base85.encode(Base64Data.binary(s), Base85.ZERO_MQ, false));
    }

    /** {@code base64.z85decode}. */
    @PythonApi("z85decode(s)")
    public static PyBytes z85decode(Object s) {
        byte[] data = Base64Data.of(s);
        String from = Base85.ZERO_MQ + ";_`|~";
        return PyBytes.owning(
                Base85.decode(
                        Base64Data.translate(data, from, Base85.ALPHABET + "\0\0\0\0\0"), "z85"));
    }

    /** {@code base64.a85encode}. */
    @PythonApi("a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False)")
    public static PyBytes a85encode(
            Object b, boolean foldSpaces, long wrapColumn, boolean pad, boolean adobe) {
        String text = Base85.encodeAscii85(Base64Data.binary(b), pad, foldSpaces);
        text = adobe ? START + text : text;
        if (wrapColumn != 0) {
            text = wrapped(text, (int) Math.max(adobe ? 2 : 1, wrapColumn), adobe);
        }
        return bytes(adobe ? text + END : text);
    }

    private static String wrapped(String text, int width, boolean adobe) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); at += width) {
            lines.add(text.substring(at, Math.min(at + width, text.length())));
        }
        if (adobe && lines.getLast().length() + 2 > width) {
            lines.add("");
        }
        return String.join("\n", lines);
    }

    /** {@code base64.a85decode}. */
    @PythonApi("a85decode(b, *, foldspaces=False, adobe=False, ignorechars=<unset>)")
    public static PyBytes a85decode(
            Object b, boolean foldSpaces, boolean adobe, Object ignoreChars) {
        String text = Base64Data.latin(Base64Data.of(b));
        if (adobe) {
            if (!text.endsWith(END)) {
                throw new ValueError("Ascii85 encoded byte sequences must end with b'~>'");
            }
            int start = text.startsWith(START) ? 2 : 0;
            text = text.substring(Math.min(start, text.length() - 2), text.length() - 2);
        }
        String ignored =
                ignoreChars == pyloom.object.Absent.ABSENT
                        ? " \t\n\r\u000b"
                        : Base64Data.latin(Base64Data.of(ignoreChars));
        byte[] data = text.getBytes(StandardCharsets.ISO_8859_1);
        return PyBytes.owning(Base85.decodeAscii85(data, foldSpaces, ignored));
    }

    /** {@code base64.encodebytes}. */
    @PythonApi("encodebytes(s)")
    public static PyBytes encodeBytes(Object s) {
        byte[] data = Base64Data.checked(s);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < data.length; at += BYTES_PER_LINE) {
            byte[] part = Arrays.copyOfRange(data, at, Math.min(at + BYTES_PER_LINE, data.length));
            out.writeBytes(BinasciiModule.writeBase64(PyBytes.owning(part), true).toByteArray());
        }
        return PyBytes.owning(out.toByteArray());
    }

    /** {@code base64.decodebytes}. */
    @PythonApi("decodebytes(s)")
    public static PyBytes decodeBytes(Object s) {
        return BinasciiModule.readBase64(PyBytes.owning(Base64Data.checked(s)), false);
    }

    /** {@code base64.encode}. */
    @PythonApi("encode(input, output)")
    public static void encode(Object input, Object output) {
        while (true) {
            Object part = Attributes.callMethod(input, "read", MAXBINSIZE);
            if (!Truth.truth(part)) {
                return;
            }
            while (Items.len(part) < BYTES_PER_LINE) {
                Object more = Attributes.callMethod(input, "read", MAXBINSIZE - Items.len(part));
                if (!Truth.truth(more)) {
                    break;
                }
                part = Operators.add(part, more);
            }
            Attributes.callMethod(output, "write", BinasciiModule.writeBase64(part, true));
        }
    }

    /** {@code base64.decode}. */
    @PythonApi("decode(input, output)")
    public static void decode(Object input, Object output) {
        while (true) {
            Object line = Attributes.callMethod(input, "readline");
            if (!Truth.truth(line)) {
                return;
            }
            Attributes.callMethod(output, "write", BinasciiModule.readBase64(line, false));
        }
    }
}
