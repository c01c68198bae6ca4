package pyloom.stdlib.base64;

import pyloom.stdlib.binascii.BinasciiError;

import java.io.ByteArrayOutputStream;

/** The digits of base 32. */
enum Base32 {
    /** The usual ones. */
    STANDARD("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
    /** Those that sort like the bytes. */
    EXTENDED_HEX("0123456789ABCDEFGHIJKLMNOPQRSTUV");

    private final String alphabet;

    Base32(String alphabet) {
        this.alphabet = alphabet;
    }

    byte[] encode(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 8 / 5 + 8);
        int rest = 0;
        int bits = 0;
        for (byte each : bytes) {
            rest = rest << 8 | each & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                out.write(alphabet.charAt(rest >> bits - 5 & 31));
            }
        }
        if (bits > 0) {
            out.write(alphabet.charAt(rest << 5 - bits & 31));
        }
        while (out.size() % 8 != 0) {
            out.write('=');
        }
        return out.toByteArray();
    }

    byte[] decode(byte[] text) {
        if (text.length % 8 != 0) {
            throw new BinasciiError("Incorrect padding");
        }
        int end = text.length;
        while (end > 0 && text[end - 1] == '=') {
            end--;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(end * 5 / 8 + 1);
        long rest = 0;
        int bits = 0;
        for (int at = 0; at < end; at++) {
            int digit = alphabet.indexOf(text[at] & 0xff);
            if (digit < 0) {
                throw new BinasciiError("Non-base32 digit found");
            }
            rest = rest << 5 | digit;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out.write((int) (rest >> bits));
            }
        }
        switch (text.length - end) {
            case 0, 1, 3, 4, 6 -> {}
            default -> throw new BinasciiError("Incorrect padding");
        }
        return out.toByteArray();
    }
}
