package pyloom.stdlib.numbers;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.CodeTable;
import pyloom.object.Comparisons;
import pyloom.object.NativeModule;
import pyloom.object.NotImplementedError;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.abc.AbcMeta;
import pyloom.stdlib.abc.AbstractClasses;
import pyloom.stdlib.builtins.PyComplex;
import pyloom.values.number.IntDivision;

/** Makes the abstract classes: their abstract methods, and those that others make up. */
final class Tower {

    private static final CodeTable CODES = new CodeTable("numbers", "numbers.py");
    private static final NativeModule MODULE = NativeModule.named("numbers");

    private final String name;
    private final PyDict body = new PyDict();

    Tower(String name) {
        this.name = name;
        body.put("__module__", "numbers");
        body.put("__slots__", PyTuple.EMPTY);
    }

    /** A method of one operand. */
    interface Unary {
        Object of(Object self);
    }

    /** A method of two operands. */
    interface Binary {
        Object of(Object self, Object other);
    }

    Tower unary(String method, Unary function) {
        body.put(
                method,
                new PyFunction(
                        CODES.function(name + "." + method, 1, "self", function::of), MODULE));
        return this;
    }

    Tower binary(String method, Binary function) {
        body.put(
                method,
                new PyFunction(
                        CODES.function(name + "." + method, 1, "self, other", function::of),
                        MODULE));
        return this;
    }

    Tower property(String attribute, Unary function) {
        unary(attribute, function);
        Object getter = body.getOrAbsent(attribute);
        body.put(attribute, Calls.call(NativeModule.builtins().peek("property"), getter));
        return this;
    }

    private static Object missing(Object self) {
        throw new NotImplementedError();
    }

    Tower abstractUnary(String... methods) {
        for (String method : methods) {
            unary(method, Tower::missing);
            mark(body.getOrAbsent(method));
        }
        return this;
    }

    Tower abstractBinary(String... methods) {
        for (String method : methods) {
            binary(method, (self, other) -> missing(self));
            mark(body.getOrAbsent(method));
        }
        return this;
    }

    Tower abstractProperty(String... attributes) {
        for (String attribute : attributes) {
            unary(attribute, Tower::missing);
            Object getter = body.getOrAbsent(attribute);
            mark(getter);
            body.put(attribute, Calls.call(NativeModule.builtins().peek("property"), getter));
        }
        return this;
    }

    private static void mark(Object function) {
        Attributes.setAttr(function, "__isabstractmethod__", true);
    }

    private PyType make(PyType... bases) {
        return (PyType)
                AbstractClasses.make(AbcMeta.TYPE, name, PyTuple.of((Object[]) bases), body, null);
    }

    static PyType number() {
        Tower tower = new Tower("Number");
        tower.body.put("__hash__", null);
        return tower.make();
    }

    static PyType complex(PyType number) {
        return new Tower("Complex")
                .abstractUnary("__complex__", "__neg__", "__pos__", "__abs__", "conjugate")
                .abstractProperty("real", "imag")
                .abstractBinary("__add__", "__radd__", "__mul__", "__rmul__", "__truediv__")
                .abstractBinary("__rtruediv__", "__pow__", "__rpow__", "__eq__")
                .unary("__bool__", self -> Comparisons.ne(self, 0L))
                .binary("__sub__", (a, b) -> Operators.add(a, Operators.neg(b)))
                .binary("__rsub__", (a, b) -> Operators.add(Operators.neg(a), b))
                .make(number);
    }

    static PyType real(PyType complex) {
        return new Tower("Real")
                .abstractUnary("__float__", "__trunc__", "__floor__", "__ceil__")
                .abstractBinary("__round__", "__floordiv__", "__rfloordiv__", "__mod__")
                .abstractBinary("__rmod__", "__lt__", "__le__")
                .binary(
                        "__divmod__",
                        (a, b) -> PyTuple.of(Operators.floorDiv(a, b), Operators.mod(a, b)))
                .binary(
                        "__rdivmod__",
                        (a, b) -> PyTuple.of(Operators.floorDiv(b, a), Operators.mod(b, a)))
                .unary("__complex__", self -> PyComplex.of(Numbers.real(self), 0.0))
                .property("real", Operators::pos)
                .property("imag", self -> 0L)
                .unary("conjugate", Operators::pos)
                .make(complex);
    }

    static PyType rational(PyType real) {
        return new Tower("Rational")
                .abstractProperty("numerator", "denominator")
                .unary(
                        "__float__",
                        self ->
                                IntDivision.trueDivide(
                                        toInt(Attributes.getAttr(self, "numerator")),
                                        toInt(Attributes.getAttr(self, "denominator"))))
                .make(real);
    }

    private static Object toInt(Object value) {
        return Calls.call(BuiltinTypes.INT, value);
    }

    static PyType integral(PyType rational) {
        return new Tower("Integral")
                .abstractUnary("__int__", "__invert__")
                .abstractBinary("__pow__", "__lshift__", "__rlshift__", "__rshift__")
                .abstractBinary("__rrshift__", "__and__", "__rand__", "__xor__", "__rxor__")
                .abstractBinary("__or__", "__ror__")
                .unary("__index__", Tower::toInt)
                .unary("__float__", self -> Numbers.real(toInt(self)))
                .property("numerator", Operators::pos)
                .property("denominator", self -> 1L)
                .make(rational);
    }
}
