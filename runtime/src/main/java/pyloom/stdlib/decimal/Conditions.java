package pyloom.stdlib.decimal;

import pyloom.object.Calls;
import pyloom.object.Exceptions;
import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.object.ZeroDivisionError;

import java.util.List;

/**
 * The conditions that operations meet, as bits, and the exceptions that stand for them. Several
 * conditions make one signal: all that are invalid operations.
 */
final class Conditions {

    static final int CLAMPED = 1;
    static final int CONVERSION_SYNTAX = 1 << 1;
    static final int DIVISION_BY_ZERO = 1 << 2;
    static final int DIVISION_IMPOSSIBLE = 1 << 3;
    static final int DIVISION_UNDEFINED = 1 << 4;
    static final int FLOAT_OPERATION = 1 << 5;
    static final int INEXACT = 1 << 6;
    static final int INVALID_CONTEXT = 1 << 7;
    static final int INVALID_OPERATION = 1 << 8;
    static final int OVERFLOW = 1 << 9;
    static final int ROUNDED = 1 << 10;
    static final int SUBNORMAL = 1 << 11;
    static final int UNDERFLOW = 1 << 12;

    /** All that are invalid operations. */
    static final int INVALID =
            CONVERSION_SYNTAX
                    | DIVISION_IMPOSSIBLE
                    | DIVISION_UNDEFINED
                    | INVALID_CONTEXT
                    | INVALID_OPERATION;

    static final PyType INVALID_TYPE = declare("InvalidOperation", DecimalException.TYPE);
    static final PyType FLOAT_TYPE =
            PyType.nativeType("decimal", "FloatOperation", DecimalException.TYPE, TypeError.TYPE)
                    .dotted()
                    .allocating(type -> new FloatError(type, PyObject.NO_ARGUMENTS));
    static final PyType ZERO_TYPE =
            PyType.nativeType(
                            "decimal",
                            "DivisionByZero",
                            DecimalException.TYPE,
                            ZeroDivisionError.TYPE)
                    .dotted()
                    .allocating(type -> new ZeroError(type, PyObject.NO_ARGUMENTS));
    static final PyType INEXACT_TYPE = declare("Inexact", DecimalException.TYPE);
    static final PyType ROUNDED_TYPE = declare("Rounded", DecimalException.TYPE);
    static final PyType SUBNORMAL_TYPE = declare("Subnormal", DecimalException.TYPE);
    static final PyType CLAMPED_TYPE = declare("Clamped", DecimalException.TYPE);
    static final PyType OVERFLOW_TYPE = declare("Overflow", INEXACT_TYPE, ROUNDED_TYPE);
    static final PyType UNDERFLOW_TYPE =
            declare("Underflow", INEXACT_TYPE, ROUNDED_TYPE, SUBNORMAL_TYPE);
    static final PyType SYNTAX_TYPE = declare("ConversionSyntax", INVALID_TYPE);
    static final PyType IMPOSSIBLE_TYPE = declare("DivisionImpossible", INVALID_TYPE);
    static final PyType UNDEFINED_TYPE =
            PyType.nativeType("decimal", "DivisionUndefined", INVALID_TYPE, ZeroDivisionError.TYPE)
                    .dotted()
                    .allocating(type -> new ZeroError(type, PyObject.NO_ARGUMENTS));
    static final PyType CONTEXT_TYPE = declare("InvalidContext", INVALID_TYPE);

    /** A condition or signal and its exception. */
    record Named(int bits, PyType type) {}

    /** The signals in Python's order. */
    static final List<Named> SIGNALS =
            List.of(
                    new Named(INVALID, INVALID_TYPE),
                    new Named(FLOAT_OPERATION, FLOAT_TYPE),
                    new Named(DIVISION_BY_ZERO, ZERO_TYPE),
                    new Named(OVERFLOW, OVERFLOW_TYPE),
                    new Named(UNDERFLOW, UNDERFLOW_TYPE),
                    new Named(SUBNORMAL, SUBNORMAL_TYPE),
                    new Named(INEXACT, INEXACT_TYPE),
                    new Named(ROUNDED, ROUNDED_TYPE),
                    new Named(CLAMPED, CLAMPED_TYPE));

    private static final List<Named> INVALIDS =
            List.of(
                    new Named(INVALID_OPERATION, INVALID_TYPE),
                    new Named(CONVERSION_SYNTAX, SYNTAX_TYPE),
                    new Named(DIVISION_IMPOSSIBLE, IMPOSSIBLE_TYPE),
                    new Named(DIVISION_UNDEFINED, UNDEFINED_TYPE),
                    new Named(INVALID_CONTEXT, CONTEXT_TYPE));

    /** The signals as contexts list them. */
    static final List<Named> SHOWN_ORDER =
            List.of(
                    new Named(CLAMPED, CLAMPED_TYPE),
                    new Named(INVALID, INVALID_TYPE),
                    new Named(DIVISION_BY_ZERO, ZERO_TYPE),
                    new Named(INEXACT, INEXACT_TYPE),
                    new Named(FLOAT_OPERATION, FLOAT_TYPE),
                    new Named(OVERFLOW, OVERFLOW_TYPE),
                    new Named(ROUNDED, ROUNDED_TYPE),
                    new Named(SUBNORMAL, SUBNORMAL_TYPE),
                    new Named(UNDERFLOW, UNDERFLOW_TYPE));

    private Conditions() {}

    private static PyType declare(String name, PyType... bases) {
        return DecimalException.declare(name, bases);
    }

    /** {@return the exception of trapped conditions: its argument lists them} */
    static PyException error(int conditions) {
        PyList all = new PyList();
        for (Named each : INVALIDS) {
            if ((each.bits & conditions) != 0) {
                all.append(each.type);
            }
        }
        PyType type = (conditions & INVALID) != 0 ? INVALID_TYPE : null;
        for (Named each : SIGNALS.subList(1, SIGNALS.size())) {
            if ((each.bits & conditions) != 0) {
                all.append(each.type);
                type = type == null ? each.type : type;
            }
        }
        Object made = Calls.call(type, all);
        return Exceptions.raise(made);
    }
}
