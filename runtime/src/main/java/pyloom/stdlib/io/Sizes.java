package pyloom.stdlib.io;

import pyloom.object.Numbers;
import pyloom.object.Specials;
import pyloom.object.TypeError;

/** Numbers of bytes or characters as arguments. */
final class Sizes {

    private Sizes() {}

    /** {@return how many; -1 for None or a negative number: all there are} */
    static long orAll(Object size) {
        if (size == null) {
            return -1;
        }
        if (!(size instanceof Long) && !Specials.has(size, "__index__")) {
            throw new TypeError(
                    "argument should be integer or None, not '" + Arguments.typeName(size) + "'");
        }
        return Math.max(-1, Numbers.index(size));
    }

    /** {@return a size as an index of Java; what is too large becomes the largest} */
    static int clamp(long size) {
        return (int) Math.min(size, Integer.MAX_VALUE - 8);
    }
}
