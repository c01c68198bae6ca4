package pyloom.stdlib.builtins;

import pyloom.object.PyInstance;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.values.number.ComplexNumber;

/** Python's {@code complex}, also as an instance of a program's subclass. */
public final class PyComplex extends PyObject {

    /** The type {@code complex}. */
    public static final PyType TYPE = PyType.builtin("complex").solid();

    private final ComplexNumber value;
    private final PyInstance attributes; // null unless of a subclass

    private PyComplex(ComplexNumber value, PyInstance attributes) {
        this.value = value;
        this.attributes = attributes;
    }

    /** {@return a complex number} */
    public static PyComplex of(double real, double imaginary) {
        return of(new ComplexNumber(real, imaginary));
    }

    /** {@return a complex number} */
    public static PyComplex of(ComplexNumber value) {
        return new PyComplex(value, null);
    }

    static PyComplex of(PyType type, ComplexNumber value) {
        return new PyComplex(value, type == TYPE ? null : new PyInstance(type));
    }

    /** {@return a power of a number, for float operands whose result is complex} */
    static PyComplex power(
            double real, double imaginary, double exponent, double exponentImaginary) {
        return of(
                new ComplexNumber(real, imaginary)
                        .power(new ComplexNumber(exponent, exponentImaginary)));
    }

    /** {@return the number itself} */
    public ComplexNumber value() {
        return value;
    }

    @Override
    public PyType pyType() {
        return attributes == null ? TYPE : attributes.pyType();
    }

    @Override
    public PyInstance attributes() {
        return attributes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PyComplex complex
                && value.real() == complex.value.real()
                && value.imaginary() == complex.value.imaginary();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(pyloom.values.number.NumberHash.of(value.real(), value.imaginary()));
    }
}
