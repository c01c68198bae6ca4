package pyloom.translator.source;

/**
 * Converts between indexes into a text and offsets in its UTF-8 form, in constant time. A text of
 * ASCII alone costs nothing; for another one the offset of every 64th character is kept.
 */
final class Utf8Columns {

    private static final int SHIFT = 6;

    private final String text;
    private final int[] offsets;

    Utf8Columns(String text) {
        this.text = text;
        this.offsets = isAscii(text) ? null : computeOffsets(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static int[] computeOffsets(String text) {
        int[] offsets = new int[(text.length() >> SHIFT) + 1];
        int offset = 0;
        for (int i = 0; i < text.length(); i++) {
            if ((i & ((1 << SHIFT) - 1)) == 0) {
                offsets[i >> SHIFT] = offset;
            }
            offset += Utf8.bytesOf(text.charAt(i));
        }
        if ((text.length() & ((1 << SHIFT) - 1)) == 0) {
            offsets[text.length() >> SHIFT] = offset;
        }
        return offsets;
    }

    boolean isAscii() {
        return offsets == null;
    }

    /** The UTF-8 bytes of the characters from one index to another. */
    int between(int from, int to) {
        return isAscii() ? to - from : offset(to) - offset(from);
    }

    private int offset(int index) {
        int block = index >> SHIFT;
        int offset = offsets[block];
        for (int i = block << SHIFT; i < index; i++) {
            offset += Utf8.bytesOf(text.charAt(i));
        }
        return offset;
    }

    /** The index that lies so many UTF-8 bytes after another one. */
    int indexAfter(int start, int bytes) {
        if (isAscii()) {
            return start + bytes;
        }
        int rest = bytes;
        int index = start;
        while (rest > 0) {
            rest -= Utf8.bytesOf(text.charAt(index));
            index++;
        }
        return index;
    }
}
