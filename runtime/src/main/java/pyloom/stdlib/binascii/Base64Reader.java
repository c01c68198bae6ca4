package pyloom.stdlib.binascii;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Reads base 64 as CPython does: what is no digit is skipped unless it is strict. */
final class Base64Reader {

    private static final byte[] VALUES = new byte[256];

    static {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        Arrays.fill(VALUES, (byte) -1);
        for (int at = 0; at < alphabet.length(); at++) {
            VALUES[alphabet.charAt(at)] = (byte) at;
        }
    }

    private final byte[] data;
    private final boolean strict;
    private final ByteArrayOutputStream out;
    private int place; // in a group of four digits
    private int rest; // bits that are no byte yet
    private int pads;

    private Base64Reader(byte[] data, boolean strict) {
        this.data = data;
        this.strict = strict;
        this.out = new ByteArrayOutputStream(data.length * 3 / 4 + 3);
    }

    static byte[] read(byte[] data, boolean strict) {
        if (strict && data.length > 0 && data[0] == '=') {
            throw new BinasciiError("Leading padding not allowed");
        }
        return new Base64Reader(data, strict).read();
    }

    private byte[] read() {
        for (int at = 0; at < data.length; at++) {
            int character = data[at] & 0xff;
            if (character == '=') {
                if (takePad(at)) {
                    return out.toByteArray();
                }
            } else if (VALUES[character] < 0) {
                if (strict) {
                    throw new BinasciiError("Only base64 data is allowed");
                }
            } else {
                takeDigit(VALUES[character]);
            }
        }
        if (place == 1) {
            throw new BinasciiError(
                    "Invalid base64-encoded string: number of data characters (%d) cannot be 1"
                                    .formatted(out.size() / 3 * 4 + 1)
                            + " more than a multiple of 4");
        }
        if (place != 0) {
            throw new BinasciiError("Incorrect padding");
        }
        return out.toByteArray();
    }

    /** {@return whether the padding is complete: the data ends} */
    private boolean takePad(int at) {
        pads++;
        if (place >= 2 && place + pads >= 4) {
            if (strict && at + 1 < data.length) {
                throw new BinasciiError("Excess data after padding");
            }
            return true;
        }
        if (strict && place == 0 && pads > 0) {
            throw new BinasciiError("Excess data after padding");
        }
        return false;
    }

    private void takeDigit(int value) {
        if (strict && pads > 0) {
            throw new BinasciiError("Discontinuous padding not allowed");
        }
        pads = 0;
        switch (place) {
            case 0 -> rest = value;
            case 1 -> {
                out.write(rest << 2 | value >> 4);
                rest = value & 0xf;
            }
            case 2 -> {
                out.write(rest << 4 | value >> 2);
                rest = value & 3;
            }
            default -> out.write(rest << 6 | value);
        }
        place = (place + 1) & 3;
    }
}
