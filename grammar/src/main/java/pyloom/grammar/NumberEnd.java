package pyloom.grammar;

/** What may follow a number without a space: only the keywords that can stand there. */
final class NumberEnd {

    private NumberEnd() {}

    /** Whether a number may end where the text goes on at {@code offset}. */
    static boolean isPlain(byte[] bytes, int offset) {
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
