package pyloom.stdlib.numbers;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.stdlib.abc.AbstractClasses;
import pyloom.stdlib.builtins.PyComplex;
import pyloom.stdlib.decimal.PyDecimal;
import pyloom.stdlib.fractions.PyFraction;

/** The abstract classes of Python's {@code numbers}; the numbers of the runtime belong to them. */
@PythonModule(value = "numbers", pure = true, doc = "library/numbers.html")
public final class NumbersModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL = PyList.of("Number", "Complex", "Real", "Rational", "Integral");

    /** All numbers. */
    @PythonApi("Number")
    public static final PyType NUMBER = Tower.number();

    /** Numbers with an imaginary part. */
    @PythonApi("Complex")
    public static final PyType COMPLEX = Tower.complex(NUMBER);

    /** Numbers that have an order. */
    @PythonApi("Real")
    public static final PyType REAL = Tower.real(COMPLEX);

    /** Quotients of ints. */
    @PythonApi("Rational")
    public static final PyType RATIONAL = Tower.rational(REAL);

    /** Whole numbers. */
    @PythonApi("Integral")
    public static final PyType INTEGRAL = Tower.integral(RATIONAL);

    static {
        AbstractClasses.register(COMPLEX, PyComplex.TYPE);
        AbstractClasses.register(REAL, BuiltinTypes.FLOAT);
        AbstractClasses.register(INTEGRAL, BuiltinTypes.INT);
        AbstractClasses.register(RATIONAL, PyFraction.TYPE);
        AbstractClasses.register(NUMBER, PyDecimal.TYPE);
    }

    private NumbersModule() {}
}
