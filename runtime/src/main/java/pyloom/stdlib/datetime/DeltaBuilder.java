package pyloom.stdlib.datetime;

import pyloom.object.BuiltinTypes;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.values.number.Floats;
import pyloom.values.number.Ints;

/**
 * Adds up the components of a duration in microseconds: ints exactly, the fractions of floats
 * apart, rounded once at the end, half to even.
 */
final class DeltaBuilder {

    private Object whole = 0L;
    private double fraction;

    void add(String name, Object value, long factor) {
        Object plain = PyValueInstance.unwrap(value);
        switch (plain) {
            case Long number -> whole = Ints.add(whole, Ints.multiply(number.longValue(), factor));
            case Boolean flag -> whole = Ints.add(whole, flag ? (Object) factor : (Object) 0L);
            case Double number -> addReal(number, factor);
            case null, default -> {
                if (!Ints.isInt(plain)) {
                    throw new TypeError(
                            "unsupported type for timedelta "
                                    + name
                                    + " component: "
                                    + BuiltinTypes.typeOf(value).name());
                }
                whole = Ints.add(whole, Ints.multiply(plain, (Object) factor));
            }
        }
    }

    private void addReal(double number, long factor) {
        Object integer = Floats.truncate(number);
        whole = Ints.add(whole, Ints.multiply(integer, (Object) factor));
        double rest = number - wholePart(number);
        if (rest != 0) {
            double scaled = factor * rest;
            double scaledWhole = wholePart(scaled);
            fraction += scaled - scaledWhole;
            whole = Ints.add(whole, (Object) (long) scaledWhole);
        }
    }

    private static double wholePart(double number) {
        return number < 0 ? Math.ceil(number) : Math.floor(number);
    }

    Object total() {
        if (fraction == 0) {
            return whole;
        }
        double rounded = Math.signum(fraction) * Math.floor(Math.abs(fraction) + 0.5);
        if (Math.abs(rounded - fraction) == 0.5) {
            double odd = Ints.and(whole, 1L).equals(1L) ? 1 : 0;
            double half = (fraction + odd) * 0.5;
            rounded = 2.0 * (Math.signum(half) * Math.floor(Math.abs(half) + 0.5)) - odd;
        }
        return Ints.add(whole, (Object) (long) rounded);
    }
}
