package pyloom.translator.scope;

/** A symbol while the passes still work on it. */
final class RawSymbol {

    int flags;
    Resolution resolution;

    RawSymbol(int flags) {
        this.flags = flags;
    }

    boolean has(int bits) {
        return (flags & bits) != 0;
    }
}
