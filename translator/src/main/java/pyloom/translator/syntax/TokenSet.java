package pyloom.translator.syntax;

/** A set of kinds of token that only grows. */
final class TokenSet {

    private long low;
    private long high;

    void add(TokenType type) {
        int bit = type.ordinal();
        if (bit < Long.SIZE) {
            low |= 1L << bit;
        } else {
            high |= 1L << bit - Long.SIZE;
        }
    }

    void addAll(TokenSet others) {
        low |= others.low;
        high |= others.high;
    }

    void addEverything() {
        low = -1;
        high = -1;
    }

    boolean contains(TokenType type) {
        int bit = type.ordinal();
        return (bit < Long.SIZE ? low >>> bit : high >>> bit - Long.SIZE) % 2 != 0;
    }

    /** {@return how many kinds are in the set, all that a set could hold if it has everything} */
    int size() {
        return Long.bitCount(low) + Long.bitCount(high);
    }
}
