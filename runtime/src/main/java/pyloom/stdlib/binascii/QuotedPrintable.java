package pyloom.stdlib.binascii;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The encoding quoted-printable. */
final class QuotedPrintable {

    private static final int LINE = 76;
    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private QuotedPrintable() {}

    static byte[] decode(byte[] data, boolean isHeader) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length);
        int at = 0;
        while (at < data.length) {
            int character = data[at++];
            if (character == '=') {
                at = decodeEscape(data, at, out);
            } else {
                out.write(isHeader && character == '_' ? ' ' : character);
            }
        }
        return out.toByteArray();
    }

    private static int decodeEscape(byte[] data, int from, ByteArrayOutputStream out) {
        if (from >= data.length) {
            return from;
        }
        int character = data[from];
        if (character == '\n' || character == '\r') {
            int at = from;
            while (at < data.length && data[at] != '\n') {
                at++;
            }
            return Math.min(at + 1, data.length);
        }
        if (character == '=') {
            out.write('=');
            return from + 1;
        }
        if (from + 1 < data.length && digit(data[from]) >= 0 && digit(data[from + 1]) >= 0) {
            out.write(digit(data[from]) << 4 | digit(data[from + 1]));
            return from + 2;
        }
        out.write('=');
        return from;
    }

    static int digit(byte character) {
        return character < 0 ? -1 : Character.digit(character, 16);
    }

    static byte[] encode(byte[] data, boolean quotesTabs, boolean isText, boolean isHeader) {
        StringBuilder out = new StringBuilder();
        boolean crlf = false;
        for (int at = 0; at < data.length && !crlf; at++) {
            if (data[at] == '\n') {
                crlf = at > 0 && data[at - 1] == '\r';
                break;
            }
        }
        String lineEnd = crlf ? "\r\n" : "\n";
        int column = 0;
        int at = 0;
        while (at < data.length) {
            boolean last = at + 1 == data.length;
            int next = last ? -1 : data[at + 1];
            if (needsEscape(data, at, column, quotesTabs, isText, isHeader)) {
                if (column + 3 >= LINE) {
                    out.append('=').append(lineEnd);
                    column = 0;
                }
                escape(data[at++], out);
                column += 3;
            } else if (isText && isLineEnd(data, at)) {
                escapeTrailingSpace(out);
                out.append(lineEnd);
                at += data[at] == '\r' ? 2 : 1;
                column = 0;
            } else {
                if (!last && next != '\n' && column + 1 >= LINE) {
                    out.append('=').append(lineEnd);
                    column = 0;
                }
                out.append(isHeader && data[at] == ' ' ? '_' : (char) (data[at] & 0xff));
                at++;
                column++;
            }
        }
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isLineEnd(byte[] data, int at) {
        return data[at] == '\n' || data[at] == '\r' && at + 1 < data.length && data[at + 1] == '\n';
    }

    private static void escapeTrailingSpace(StringBuilder out) {
        int end = out.length() - 1;
        if (end >= 0 && (out.charAt(end) == ' ' || out.charAt(end) == '\t')) {
            char space = out.charAt(end);
            out.setLength(end);
            escape((byte) space, out);
        }
    }

    private static boolean needsEscape(
            byte[] data, int at, int column, boolean quotesTabs, boolean isText, boolean isHeader) {
        int character = data[at];
        boolean last = at + 1 == data.length;
        int next = last ? -1 : data[at + 1];
        boolean isDot = character == '.' && column == 0;
        return character < 0
                || character == 127
                || character == '='
                || isHeader && character == '_'
                || isDot && (last || next == '\n' || next == '\r' || next == 0)
                || !isText && (character == '\r' || character == '\n')
                || (character == '\t' || character == ' ') && last
                || character < ' '
                        && character != '\r'
                        && character != '\n'
                        && (quotesTabs || character != '\t')
                || quotesTabs && !isHeader && character == ' ';
    }

    private static void escape(byte character, StringBuilder out) {
        out.append('=')
                .append(HEXADECIMAL.charAt((character & 0xff) >> 4))
                .append(HEXADECIMAL.charAt(character & 0xf));
    }
}
