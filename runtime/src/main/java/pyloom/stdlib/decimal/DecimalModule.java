package pyloom.stdlib.decimal;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Calls;
import pyloom.object.NativeModule;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.TypeError;

/** The names of Python's {@code decimal}. */
@PythonModule(value = "decimal", doc = "library/decimal.html")
public final class DecimalModule {

    /** {@code Clamped}. */
    @PythonApi("Clamped")
    public static final PyType CLAMPED = Conditions.CLAMPED_TYPE;

    /** {@code Rounded}. */
    @PythonApi("Rounded")
    public static final PyType ROUNDED = Conditions.ROUNDED_TYPE;

    /** {@code Inexact}. */
    @PythonApi("Inexact")
    public static final PyType INEXACT = Conditions.INEXACT_TYPE;

    /** {@code Subnormal}. */
    @PythonApi("Subnormal")
    public static final PyType SUBNORMAL = Conditions.SUBNORMAL_TYPE;

    /** {@code Underflow}. */
    @PythonApi("Underflow")
    public static final PyType UNDERFLOW = Conditions.UNDERFLOW_TYPE;

    /** {@code Overflow}. */
    @PythonApi("Overflow")
    public static final PyType OVERFLOW = Conditions.OVERFLOW_TYPE;

    /** {@code DivisionByZero}. */
    @PythonApi("DivisionByZero")
    public static final PyType ZERO = Conditions.ZERO_TYPE;

    /** {@code FloatOperation}. */
    @PythonApi("FloatOperation")
    public static final PyType FLOAT = Conditions.FLOAT_TYPE;

    /** {@code InvalidOperation}. */
    @PythonApi("InvalidOperation")
    public static final PyType INVALID = Conditions.INVALID_TYPE;

    /** {@code ConversionSyntax}. */
    @PythonApi("ConversionSyntax")
    public static final PyType SYNTAX = Conditions.SYNTAX_TYPE;

    /** {@code DivisionImpossible}. */
    @PythonApi("DivisionImpossible")
    public static final PyType IMPOSSIBLE = Conditions.IMPOSSIBLE_TYPE;

    /** {@code DivisionUndefined}. */
    @PythonApi("DivisionUndefined")
    public static final PyType UNDEFINED = Conditions.UNDEFINED_TYPE;

    /** {@code InvalidContext}. */
    @PythonApi("InvalidContext")
    public static final PyType CONTEXT = Conditions.CONTEXT_TYPE;

    /** A way to round. */
    @PythonApi("ROUND_UP")
    public static final String ROUND_UP = "ROUND_UP";

    /** A way to round. */
    @PythonApi("ROUND_DOWN")
    public static final String ROUND_DOWN = "ROUND_DOWN";

    /** A way to round. */
    @PythonApi("ROUND_CEILING")
    public static final String ROUND_CEILING = "ROUND_CEILING";

    /** A way to round. */
    @PythonApi("ROUND_FLOOR")
    public static final String ROUND_FLOOR = "ROUND_FLOOR";

    /** A way to round. */
    @PythonApi("ROUND_HALF_UP")
    public static final String ROUND_HALF_UP = "ROUND_HALF_UP";

    /** A way to round. */
    @PythonApi("ROUND_HALF_DOWN")
    public static final String ROUND_HALF_DOWN = "ROUND_HALF_DOWN";

    /** A way to round. */
    @PythonApi("ROUND_HALF_EVEN")
    public static final String ROUND_HALF_EVEN = "ROUND_HALF_EVEN";

    /** A way to round. */
    @PythonApi("ROUND_05UP")
    public static final String ROUND_05UP = "ROUND_05UP";

    /** The largest precision. */
    @PythonApi("MAX_PREC")
    public static final long MAX_PREC = PyContext.MOST_PRECISION;

    /** The largest exponent that contexts can have. */
    @PythonApi("MAX_EMAX")
    public static final long MAX_EMAX = PyContext.MOST_PRECISION;

    /** The smallest exponent that contexts can have. */
    @PythonApi("MIN_EMIN")
    public static final long MIN_EMIN = -PyContext.MOST_PRECISION;

    /** The smallest exponent of all. */
    @PythonApi("MIN_ETINY")
    public static final long MIN_ETINY = 2 - 2 * PyContext.MOST_PRECISION - 1;

    /** Each thread has a context. */
    @PythonApi("HAVE_THREADS")
    public static final boolean HAVE_THREADS = true;

    /** Contexts follow {@code contextvars}. */
    @PythonApi("HAVE_CONTEXTVAR")
    public static final boolean HAVE_CONTEXTVAR = true;

    /** The context that new ones begin as. */
    @PythonApi("DefaultContext")
    public static final PyContext DEFAULT = PyContext.DEFAULT;

    /** A context of the specification, with errors. */
    @PythonApi("BasicContext")
    public static final PyContext BASIC =
            template(
                    Rounding.ROUND_HALF_UP,
                    PyContext.DEFAULT_TRAPS | Conditions.CLAMPED | Conditions.UNDERFLOW);

    /** A context of the specification, without errors. */
    @PythonApi("ExtendedContext")
    public static final PyContext EXTENDED = template(Rounding.ROUND_HALF_EVEN, 0);

    /** {@code DecimalTuple}. */
    @PythonApi("DecimalTuple")
    public static final Object DECIMAL_TUPLE = decimalTuple();

    private DecimalModule() {}

    private static PyContext template(Rounding rounding, int traps) {
        PyContext context = new PyContext(PyContext.TYPE);
        context.setPrecision(9);
        context.setRounding(rounding);
        context.traps = traps;
        return context;
    }

    private static Object decimalTuple() {
        Object[] arguments = {"DecimalTuple", PyList.of("sign", "digits", "exponent"), "decimal"};
        return Calls.callArray(
                NativeModule.named("collections").peek("namedtuple"),
                arguments,
                new String[] {"module"});
    }

    /** {@return the context of this thread} */
    @PythonApi("getcontext()")
    public static PyContext getContext() {
        return PyContext.current();
    }

    /** Makes a context that of this thread. */
    @PythonApi("setcontext(context, /)")
    public static void setContext(Object context) {
        if (!(context instanceof PyContext given)) {
            throw new TypeError("argument must be a context");
        }
        PyContext.makeCurrent(given);
    }

    /** {@return a context for the body of a {@code with}: a copy with changes} */
    @PythonApi(
            "localcontext(ctx=None, *, prec=None, rounding=None, Emin=None, Emax=None,"
                    + " capitals=None, clamp=None, flags=None, traps=None)")
    public static ContextManager localContext(
            Object context,
            Object prec,
            Object rounding,
            Object emin,
            Object emax,
            Object capitals,
            Object clamp,
            Object flags,
            Object traps) {
        PyContext outside = PyContext.current();
        PyContext inside = PyContext.of(context).copy(true);
        ContextMethods.change(
                inside, new Object[] {prec, rounding, emin, emax, capitals, clamp, flags, traps});
        return new ContextManager(inside, outside);
    }
}
