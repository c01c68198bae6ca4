package pyloom.stdlib.builtins;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.ValueError;
import pyloom.values.number.ComplexNumber;

import java.util.function.BinaryOperator;

/** The binary operators of {@code complex} as special methods. */
@PythonModule("builtins")
@PythonType(name = "complex", holder = PyComplex.class)
final class ComplexOperators {

    private ComplexOperators() {}

    private static Object apply(
            PyComplex self, Object value, BinaryOperator<ComplexNumber> operator) {
        ComplexNumber other = ComplexMethods.operand(value);
        return other == null ? NOT_IMPLEMENTED : PyComplex.of(operator.apply(self.value(), other));
    }

    private static Object applyReflected(
            PyComplex self, Object value, BinaryOperator<ComplexNumber> operator) {
        ComplexNumber other = ComplexMethods.operand(value);
        return other == null ? NOT_IMPLEMENTED : PyComplex.of(operator.apply(other, self.value()));
    }

    @PythonApi("complex.__add__(self, value, /)")
    static Object add(PyComplex self, Object value) {
        return apply(self, value, ComplexNumber::plus);
    }

    @PythonApi("complex.__radd__(self, value, /)")
    static Object reflectedAdd(PyComplex self, Object value) {
        return applyReflected(self, value, ComplexNumber::plus);
    }

    @PythonApi("complex.__sub__(self, value, /)")
    static Object subtract(PyComplex self, Object value) {
        return apply(self, value, ComplexNumber::minus);
    }

    @PythonApi("complex.__rsub__(self, value, /)")
    static Object reflectedSubtract(PyComplex self, Object value) {
        return applyReflected(self, value, ComplexNumber::minus);
    }

    @PythonApi("complex.__mul__(self, value, /)")
    static Object multiply(PyComplex self, Object value) {
        return apply(self, value, ComplexNumber::times);
    }

    @PythonApi("complex.__rmul__(self, value, /)")
    static Object reflectedMultiply(PyComplex self, Object value) {
        return applyReflected(self, value, ComplexNumber::times);
    }

    @PythonApi("complex.__truediv__(self, value, /)")
    static Object divide(PyComplex self, Object value) {
        return apply(self, value, ComplexNumber::over);
    }

    @PythonApi("complex.__rtruediv__(self, value, /)")
    static Object reflectedDivide(PyComplex self, Object value) {
        return applyReflected(self, value, ComplexNumber::over);
    }

    @PythonApi("complex.__pow__(self, value, mod=None, /)")
    static Object power(PyComplex self, Object value, Object modulus) {
        requireNoModulus(modulus);
        return apply(self, value, ComplexNumber::power);
    }

    @PythonApi("complex.__rpow__(self, value, mod=None, /)")
    static Object reflectedPower(PyComplex self, Object value, Object modulus) {
        requireNoModulus(modulus);
        return applyReflected(self, value, ComplexNumber::power);
    }

    private static void requireNoModulus(Object modulus) {
        if (modulus != null) {
            throw new ValueError("complex modulo");
        }
    }
}
