package pyloom.translator.syntax;

/** The letters before a string literal. */
enum StringPrefix {
    NONE,
    B,
    F,
    R,
    U,
    BR,
    FR;

    /** {@return the prefix with one more letter, or {@code null} if no string starts so} */
    StringPrefix with(int letter) {
        return switch (letter) {
            case 'b', 'B' -> this == NONE ? B : this == R ? BR : null;
            case 'f', 'F' -> this == NONE ? F : this == R ? FR : null;
            case 'r', 'R' -> this == NONE ? R : this == B ? BR : this == F ? FR : null;
            case 'u', 'U' -> this == NONE ? U : null;
            default -> null;
        };
    }

    boolean isFString() {
        return this == F || this == FR;
    }

    boolean isRaw() {
        return this == R || this == BR || this == FR;
    }

    boolean isBytes() {
        return this == B || this == BR;
    }
}
