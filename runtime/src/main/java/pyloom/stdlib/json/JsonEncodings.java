package pyloom.stdlib.json;

/** Finds out the encoding of a JSON text from its first bytes. */
final class JsonEncodings {

    private JsonEncodings() {}

    static String detect(byte[] bytes) {
        if (begins(bytes, 0, 0, 0xfe, 0xff) || begins(bytes, 0xff, 0xfe, 0, 0)) {
            return "utf-32";
        }
        if (begins(bytes, 0xfe, 0xff) || begins(bytes, 0xff, 0xfe)) {
            return "utf-16";
        }
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return "utf-8-sig";
        }
        if (bytes.length >= 4) {
            if (bytes[0] == 0) {
                return bytes[1] != 0 ? "utf-16-be" : "utf-32-be";
            }
            if (bytes[1] == 0) {
                return bytes[2] != 0 || bytes[3] != 0 ? "utf-16-le" : "utf-32-le";
            }
        } else if (bytes.length == 2) {
            if (bytes[0] == 0) {
                return "utf-16-be";
            }
            if (bytes[1] == 0) {
                return "utf-16-le";
            }
        }
        return "utf-8";
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int at = 0; at < start.length; at++) {
            if ((bytes[at] & 0xff) != start[at]) {
                return false;
            }
        }
        return true;
    }
}
