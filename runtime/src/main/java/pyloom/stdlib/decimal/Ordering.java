package pyloom.stdlib.decimal;

import pyloom.stdlib.decimal.PyDecimal.Kind;

import java.math.BigDecimal;

/** The comparisons. */
final class Ordering {

    private Ordering() {}

    /** {@return the order of two that are numbers} */
    static int compareNumbers(PyDecimal a, PyDecimal b) {
        if (a.isFinite() && b.isFinite()) {
            return a.value.compareTo(b.value);
        }
        return Integer.compare(rank(a), rank(b));
    }

    private static int rank(PyDecimal a) {
        return a.isInfinite() ? a.isNegative ? -1 : 1 : 0;
    }

    static PyDecimal compare(PyDecimal a, PyDecimal b, PyContext context) {
        PyDecimal nan = context.nan(a, b);
        return nan != null ? nan : PyDecimal.finite(BigDecimal.valueOf(compareNumbers(a, b)));
    }

    static PyDecimal compareSignal(PyDecimal a, PyDecimal b, PyContext context) {
        if (a.isNan() || b.isNan()) {
            PyDecimal chosen = a.isNan() ? a : b;
            context.signal(Conditions.INVALID_OPERATION);
            return context.shortened(chosen.quiet());
        }
        return compare(a, b, context);
    }

    /** {@return the place in the order of all representations: -1, 0 or 1} */
    static int total(PyDecimal a, PyDecimal b) {
        if (a.isNegative != b.isNegative) {
            return a.isNegative ? -1 : 1;
        }
        int size = totalOfSizes(a, b);
        return a.isNegative ? -size : size;
    }

    private static int totalOfSizes(PyDecimal a, PyDecimal b) {
        int kinds = Integer.compare(kindRank(a), kindRank(b));
        if (kinds != 0) {
            return kinds;
        }
        int values = a.value.abs().compareTo(b.value.abs());
        return values != 0 || a.isNan() ? values : Long.compare(a.exponent(), b.exponent());
    }

    private static int kindRank(PyDecimal a) {
        return switch (a.kind) {
            case FINITE -> 0;
            case INFINITE -> 1;
            case SIGNALING -> 2;
            case QUIET -> 3;
        };
    }

    static PyDecimal totalOrder(PyDecimal a, PyDecimal b) {
        return PyDecimal.finite(BigDecimal.valueOf(total(a, b)));
    }

    static PyDecimal totalOrderOfSizes(PyDecimal a, PyDecimal b) {
        return PyDecimal.finite(BigDecimal.valueOf(totalOfSizes(a, b)));
    }

    /** {@return the larger or the smaller one; one that is no number gives way} */
    static PyDecimal extreme(
            PyDecimal a, PyDecimal b, PyContext context, boolean isMax, boolean isOfSizes) {
        if (a.isNan() || b.isNan()) {
            boolean isOneQuiet =
                    a.kind == Kind.QUIET && !b.isNan() || b.kind == Kind.QUIET && !a.isNan();
            return isOneQuiet ? context.fix(a.isNan() ? b : a) : context.nan(a, b);
        }
        int order =
                isOfSizes
                        ? compareNumbers(a.withSign(false), b.withSign(false))
                        : compareNumbers(a, b);
        if (order == 0) {
            order = total(a, b);
        }
        boolean isFirst = isMax ? order >= 0 : order < 0;
        return context.fix(isFirst ? a : b);
    }

    static boolean sameQuantum(PyDecimal a, PyDecimal b) {
        if (!a.isFinite() || !b.isFinite()) {
            return a.isNan() && b.isNan() || a.isInfinite() && b.isInfinite();
        }
        return a.exponent() == b.exponent();
    }
}
