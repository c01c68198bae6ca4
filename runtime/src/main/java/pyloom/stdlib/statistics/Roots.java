package pyloom.stdlib.statistics;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Operators;
import pyloom.object.PyTuple;
import pyloom.object.ValueError;
import pyloom.stdlib.decimal.PyDecimal;
import pyloom.stdlib.fractions.PyFraction;
import pyloom.values.number.IntDivision;
import pyloom.values.number.Ints;

import java.math.BigInteger;

/** Square roots of fractions, rounded once. */
final class Roots {

    private static final int BITS = 2 * 53 + 3;

    private Roots() {}

    /** {@return the root without its fraction, made odd if there is one} */
    private static BigInteger oddRoot(BigInteger n, BigInteger m) {
        BigInteger root = n.divide(m).sqrt();
        return root.multiply(root).multiply(m).equals(n) ? root : root.or(BigInteger.ONE);
    }

    static double real(PyFraction fraction) {
        BigInteger n = Ints.big(fraction.top());
        BigInteger m = Ints.big(fraction.bottom());
        if (n.signum() < 0) {
            throw new ValueError("math domain error");
        }
        int shift = Math.floorDiv(n.bitLength() - m.bitLength() - BITS, 2);
        if (shift >= 0) {
            BigInteger root = oddRoot(n, m.shiftLeft(2 * shift)).shiftLeft(shift);
            return IntDivision.trueDivide(Ints.normalize(root), (Object) 1L);
        }
        BigInteger root = oddRoot(n.shiftLeft(-2 * shift), m);
        return IntDivision.trueDivide(
                Ints.normalize(root), Ints.normalize(BigInteger.ONE.shiftLeft(-shift)));
    }

    static Object decimal(PyFraction fraction) {
        if (Ints.sign(fraction.top()) == 0) {
            return Calls.call(PyDecimal.TYPE, "0.0");
        }
        Object quotient =
                Operators.trueDiv(
                        Calls.call(PyDecimal.TYPE, fraction.top()),
                        Calls.call(PyDecimal.TYPE, fraction.bottom()));
        Object root = Attributes.callMethod(quotient, "sqrt");
        Object above = Attributes.callMethod(root, "next_plus");
        if (order(fraction, root, above) > 0) {
            return above;
        }
        Object below = Attributes.callMethod(root, "next_minus");
        return order(fraction, root, below) < 0 ? below : root;
    }

    /** {@return how the square of the middle of two numbers compares with a fraction} */
    private static int order(PyFraction fraction, Object a, Object b) {
        PyFraction middle = exact(a).plus(exact(b)).dividedBy(PyFraction.of(2L, 1L));
        return fraction.compareTo(middle.times(middle));
    }

    private static PyFraction exact(Object decimal) {
        PyTuple ratio = (PyTuple) Attributes.callMethod(decimal, "as_integer_ratio");
        return PyFraction.of(ratio.get(0), ratio.get(1));
    }
}
