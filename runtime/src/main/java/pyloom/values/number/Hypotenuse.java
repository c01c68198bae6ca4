package pyloom.values.number;

/** The length of a vector of two, correctly rounded but for rare cases (after Borges). */
public final class Hypotenuse {

    private static final double LARGE = 0x1p511;
    private static final double SMALL = 0x1p-459;
    private static final double SCALE = 0x1p600;

    private Hypotenuse() {}

    /** {@return the square root of {@code x * x + y * y}} */
    public static double of(double x, double y) {
        double larger = Math.max(Math.abs(x), Math.abs(y));
        double smaller = Math.min(Math.abs(x), Math.abs(y));
        if (Double.isInfinite(x) || Double.isInfinite(y)) {
            return Double.POSITIVE_INFINITY;
        }
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (smaller <= larger * 0x1p-54) {
            return larger + smaller;
        }
        if (larger > LARGE) {
            return kernel(larger / SCALE, smaller / SCALE) * SCALE;
        }
        if (smaller < SMALL) {
            return kernel(larger * SCALE, smaller * SCALE) / SCALE;
        }
        return kernel(larger, smaller);
    }

    private static double kernel(double x, double y) {
        double root = Math.sqrt(Math.fma(x, x, y * y));
        double square = root * root;
        double xSquare = x * x;
        double error =
                Math.fma(-y, y, square - xSquare)
                        + Math.fma(root, root, -square)
                        - Math.fma(x, x, -xSquare);
        return root - error / (2 * root);
    }
}
