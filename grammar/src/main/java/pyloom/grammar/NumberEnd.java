package pyloom.grammar;

/** What may follow a number without a space: only the keywords that can stand there. */
final class NumberEnd {

    private NumberEnd() {}

    /**
     * Where a number ends.
     *
     * @param offset the end of what the rules take for the number
     * @return the offset after it, or -1 if Python refuses it for what follows
     */
    static int find(byte[] bytes, int start, int offset) {
        boolean zero = offset == start + 1 && bytes[start] == '0';
        boolean octalPrefix = zero && bytes[offset] == 'o';
        if (!octalPrefix && mayFollow(bytes, offset)) {
            return offset;
        }
        return bytes[start] == '0' ? leadingZeros(bytes, offset) : -1;
    }

    /** CPython refuses leading zeros, but forgets to do so right before {@code else}. */
    private static int leadingZeros(byte[] bytes, int offset) {
        int end = offset;
        while (isDigit(bytes[end]) || bytes[end] == '_' && isDigit(bytes[end + 1])) {
            end++;
        }
        return end > offset && follows(bytes, end, "else") ? end : -1;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    private static boolean mayFollow(byte[] bytes, int offset) {
        return switch (bytes[offset]) {
            case 'a' -> follows(bytes, offset, "and");
            case 'e' -> follows(bytes, offset, "else");
            case 'f' -> follows(bytes, offset, "for");
            case 'i' -> "fns".indexOf(bytes[offset + 1]) >= 0;
            case 'n' -> follows(bytes, offset, "not");
            case 'o' -> follows(bytes, offset, "or");
            default -> !isAsciiNamePart(bytes[offset]);
        };
    }

    private static boolean follows(byte[] bytes, int offset, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[offset + i] != word.charAt(i)) {
                return false;
            }
        }
        byte next = bytes[offset + word.length()];
        return next >= 0 && !isAsciiNamePart(next);
    }

    private static boolean isAsciiNamePart(byte character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '_';
    }
}
