package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Numbers;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.format.ComplexFormat;
import pyloom.values.format.FormatSpec;
import pyloom.values.number.ComplexNumber;
import pyloom.values.number.Floats;
import pyloom.values.number.NumberHash;
import pyloom.values.text.StringRepr;

/** The methods and attributes of {@code complex}. */
@PythonModule("builtins")
@PythonType(name = "complex", holder = PyComplex.class, doc = "library/functions.html#complex")
public final class ComplexMethods {

    private ComplexMethods() {}

    @PythonApi("complex.__new__(cls, real=<unset>, imag=<unset>)")
    static Object make(PyType type, Object real, Object imaginary) {
        if (real instanceof PyComplex known
                && imaginary == ABSENT
                && type == PyComplex.TYPE
                && known.pyType() == PyComplex.TYPE) {
            return known;
        }
        String text = Payloads.text(real);
        if (text != null) {
            if (imaginary != ABSENT) {
                throw new TypeError("complex() can't take second arg if first is a string");
            }
            ComplexNumber parsed = ComplexNumber.parse(text);
            if (parsed == null) {
                throw new ValueError(
                        text.indexOf('_') >= 0
                                ? "could not convert string to complex: " + StringRepr.repr(text)
                                : "complex() arg is a malformed string");
            }
            return PyComplex.of(type, parsed);
        }
        if (imaginary != ABSENT && Payloads.text(imaginary) != null) {
            throw new TypeError("complex() second arg can't be a string");
        }
        ComplexNumber first = part(real, true);
        ComplexNumber second = part(imaginary, false);
        return PyComplex.of(type, imaginary == ABSENT ? first : combined(real, first, second));
    }

    private static ComplexNumber combined(Object real, ComplexNumber first, ComplexNumber second) {
        boolean complex = real instanceof PyComplex || Specials.has(real, "__complex__");
        return new ComplexNumber(
                first.real() - second.imaginary(),
                complex ? first.imaginary() + second.real() : second.real());
    }

    private static ComplexNumber part(Object value, boolean first) {
        if (value == ABSENT) {
            return new ComplexNumber(0.0, 0.0);
        }
        if (value instanceof PyComplex complex) {
            return complex.value();
        }
        if (first && Specials.has(value, "__complex__")) {
            Object converted = Specials.call(value, "__complex__");
            if (converted instanceof PyComplex complex) {
                return complex.value();
            }
            throw new TypeError(
                    Payloads.typeName(value)
                            + ".__complex__() must return a complex, not "
                            + Payloads.typeName(converted));
        }
        if (!Specials.has(value, "__float__") && !Specials.has(value, "__index__")) {
            throw new TypeError(
                    first
                            ? "complex() first argument must be a string or a number, not '"
                                    + Payloads.typeName(value)
                                    + "'"
                            : "complex() second argument must be a number, not '"
                                    + Payloads.typeName(value)
                                    + "'");
        }
        return new ComplexNumber(Numbers.real(value), 0.0);
    }

    @PythonApi("complex.__repr__(self, /)")
    static String repr(PyComplex self) {
        return self.value().toString();
    }

    @PythonApi("complex.__hash__(self, /)")
    static long hash(PyComplex self) {
        return NumberHash.of(self.value().real(), self.value().imaginary());
    }

    @PythonApi("complex.__bool__(self, /)")
    static boolean truth(PyComplex self) {
        return self.value().real() != 0.0 || self.value().imaginary() != 0.0;
    }

    @PythonApi("complex.__complex__(self, /)")
    static PyComplex toComplex(PyComplex self) {
        return self.pyType() == PyComplex.TYPE ? self : PyComplex.of(self.value());
    }

    @PythonApi("complex.__format__(self, format_spec, /)")
    static String format(PyComplex self, String specification) {
        ComplexNumber value = self.value();
        return specification.isEmpty()
                ? value.toString()
                : ComplexFormat.format(
                        value.real(),
                        value.imaginary(),
                        FormatSpec.parse(specification, "complex"));
    }

    @PythonApi("complex.__getnewargs__(self, /)")
    static PyTuple newArguments(PyComplex self) {
        return PyTuple.of((Object) self.value().real(), self.value().imaginary());
    }

    @PythonApi("complex.conjugate(self, /)")
    static PyComplex conjugate(PyComplex self) {
        return PyComplex.of(self.value().real(), -self.value().imaginary());
    }

    @PythonApi(value = "complex.real", kind = Kind.GETTER)
    static double real(PyComplex self) {
        return self.value().real();
    }

    @PythonApi(value = "complex.imag", kind = Kind.GETTER)
    static double imaginary(PyComplex self) {
        return self.value().imaginary();
    }

    @PythonApi("complex.__neg__(self, /)")
    static PyComplex negate(PyComplex self) {
        return PyComplex.of(-self.value().real(), -self.value().imaginary());
    }

    @PythonApi("complex.__pos__(self, /)")
    static PyComplex plus(PyComplex self) {
        return toComplex(self);
    }

    @PythonApi("complex.__abs__(self, /)")
    static double abs(PyComplex self) {
        return self.value().magnitude();
    }

    @PythonApi("complex.__eq__(self, value, /)")
    static Object eq(PyComplex self, Object value) {
        ComplexNumber left = self.value();
        Object plain = PyValueInstance.unwrap(value);
        if (Payloads.isInteger(plain)) {
            return left.imaginary() == 0.0 && Floats.equal(Payloads.integer(plain), left.real());
        }
        ComplexNumber right = operand(plain);
        return right == null
                ? NOT_IMPLEMENTED
                : (Object) (left.real() == right.real() && left.imaginary() == right.imaginary());
    }

    @PythonApi("complex.__ne__(self, value, /)")
    static Object ne(PyComplex self, Object value) {
        return eq(self, value) instanceof Boolean equal ? (Object) !equal : NOT_IMPLEMENTED;
    }

    /** {@return the number that an operator takes, or null if the value is none} */
    static ComplexNumber operand(Object value) {
        if (value instanceof PyComplex complex) {
            return complex.value();
        }
        return FloatMethods.operand(value) instanceof Double real
                ? new ComplexNumber(real, 0.0)
                : null;
    }
}
