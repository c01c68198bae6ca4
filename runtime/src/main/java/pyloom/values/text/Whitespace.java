package pyloom.values.text;

/** The characters that {@code str.isspace()} accepts and {@code str.split()} splits at. */
public final class Whitespace {

    private Whitespace() {}

    /** {@return whether Python counts the code point as white space} */
    public static boolean isSpace(int character) {
        if (character < 0x80) {
            return character == ' '
                    || character >= 9 && character <= 13
                    || character >= 0x1c && character < 0x20;
        }
        return switch (character) {
            case 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
            default -> character >= 0x2000 && character <= 0x200a;
        };
    }

    /** {@return whether bytes methods count it as white space: the six of ASCII} */
    public static boolean isAsciiSpace(int character) {
        return character == ' ' || character >= 9 && character <= 13;
    }

    /** {@return whether {@code str.splitlines()} ends a line there} */
    public static boolean isLineBreak(int character) {
        return switch (character) {
            case '\n', '\r', 0x0b, 0x0c, 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }
}
