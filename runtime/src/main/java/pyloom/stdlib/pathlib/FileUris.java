package pyloom.stdlib.pathlib;

import pyloom.files.FileNames;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Names of files in URIs, where most bytes are written as a percent sign and two digits. */
final class FileUris {

    private static final String SAFE = "_.-~/";
    private static final int HEX = 16;

    private FileUris() {}

    static String quote(String name) {
        StringBuilder out = new StringBuilder();
        for (byte each : FileNames.encoded(name).toByteArray()) {
            char letter = (char) (each & 0xff);
            boolean isPlain = letter < 0x80 && Character.isLetterOrDigit(letter);
            if (isPlain || SAFE.indexOf(letter) >= 0) {
                out.append(letter);
            } else {
                out.append("%%%02X".formatted((int) letter));
            }
        }
        return out.toString();
    }

    static String unquote(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            int high = bytes[at] == '%' && at + 2 < bytes.length ? digit(bytes[at + 1]) : -1;
            int low = high >= 0 ? digit(bytes[at + 2]) : -1;
            if (low >= 0) {
                out.write(high * HEX + low);
                at += 2;
            } else {
                out.write(bytes[at]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int digit(byte letter) {
        return Character.digit((char) letter, HEX);
    }
}
