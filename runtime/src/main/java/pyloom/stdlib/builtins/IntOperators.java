package pyloom.stdlib.builtins;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyTuple;
import pyloom.values.number.IntDivision;
import pyloom.values.number.IntPower;
import pyloom.values.number.Ints;

/**
 * The operators of {@code int} as special methods: {@code NotImplemented} where the other operand
 * is no int.
 */
@PythonModule("builtins")
@PythonType(name = "int", holder = BuiltinTypes.class, field = "INT")
final class IntOperators {

    private IntOperators() {}

    @PythonApi("int.__add__(self, value, /)")
    static Object add(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : Ints.add(Ints.plain(self), other);
    }

    @PythonApi("int.__radd__(self, value, /)")
    static Object reflectedAdd(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : Ints.add(other, Ints.plain(self));
    }

    @PythonApi("int.__sub__(self, value, /)")
    static Object subtract(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : Ints.subtract(Ints.plain(self), other);
    }

    @PythonApi("int.__rsub__(self, value, /)")
    static Object reflectedSubtract(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : Ints.subtract(other, Ints.plain(self));
    }

    @PythonApi("int.__mul__(self, value, /)")
    static Object multiply(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : Ints.multiply(Ints.plain(self), other);
    }

    @PythonApi("int.__rmul__(self, value, /)")
    static Object reflectedMultiply(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : Ints.multiply(other, Ints.plain(self));
    }

    @PythonApi("int.__floordiv__(self, value, /)")
    static Object floorDivide(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : IntDivision.floorDivide(Ints.plain(self), other);
    }

    @PythonApi("int.__rfloordiv__(self, value, /)")
    static Object reflectedFloorDivide(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : IntDivision.floorDivide(other, Ints.plain(self));
    }

    @PythonApi("int.__mod__(self, value, /)")
    static Object modulo(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : IntDivision.modulo(Ints.plain(self), other);
    }

    @PythonApi("int.__rmod__(self, value, /)")
    static Object reflectedModulo(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : IntDivision.modulo(other, Ints.plain(self));
    }

    @PythonApi("int.__truediv__(self, value, /)")
    static Object trueDivide(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED
                ? other
                : (Object) IntDivision.trueDivide(Ints.plain(self), other);
    }

    @PythonApi("int.__rtruediv__(self, value, /)")
    static Object reflectedTrueDivide(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED
                ? other
                : (Object) IntDivision.trueDivide(other, Ints.plain(self));
    }

    @PythonApi("int.__lshift__(self, value, /)")
    static Object shiftLeft(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : IntPower.shiftLeft(Ints.plain(self), other);
    }

    @PythonApi("int.__rlshift__(self, value, /)")
    static Object reflectedShiftLeft(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : IntPower.shiftLeft(other, Ints.plain(self));
    }

    @PythonApi("int.__rshift__(self, value, /)")
    static Object shiftRight(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : IntPower.shiftRight(Ints.plain(self), other);
    }

    @PythonApi("int.__rrshift__(self, value, /)")
    static Object reflectedShiftRight(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : IntPower.shiftRight(other, Ints.plain(self));
    }

    @PythonApi("int.__and__(self, value, /)")
    static Object and(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : Ints.and(Ints.plain(self), other);
    }

    @PythonApi("int.__rand__(self, value, /)")
    static Object reflectedAnd(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : Ints.and(other, Ints.plain(self));
    }

    @PythonApi("int.__or__(self, value, /)")
    static Object or(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : Ints.or(Ints.plain(self), other);
    }

    @PythonApi("int.__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : Ints.or(other, Ints.plain(self));
    }

    @PythonApi("int.__xor__(self, value, /)")
    static Object xor(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : Ints.xor(Ints.plain(self), other);
    }

    @PythonApi("int.__rxor__(self, value, /)")
    static Object reflectedXor(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : Ints.xor(other, Ints.plain(self));
    }

    @PythonApi("int.__divmod__(self, value, /)")
    static Object divmod(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED
                ? other
                : PyTuple.of(IntDivision.divideAndRemainder(Ints.plain(self), other));
    }

    @PythonApi("int.__rdivmod__(self, value, /)")
    static Object reflectedDivmod(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED
                ? other
                : PyTuple.of(IntDivision.divideAndRemainder(other, Ints.plain(self)));
    }

    @PythonApi("int.__pow__(self, value, mod=None, /)")
    static Object power(Object self, Object value, Object modulus) {
        if (modulus != null) {
            return IntMethods.power(self, value, modulus);
        }
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : IntPower.power(Ints.plain(self), other);
    }

    @PythonApi("int.__rpow__(self, value, mod=None, /)")
    static Object reflectedPower(Object self, Object value, Object modulus) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED ? other : power(other, self, modulus);
    }

    @PythonApi("int.__neg__(self, /)")
    static Object negate(Object self) {
        return Ints.negate(Ints.plain(self));
    }

    @PythonApi("int.__pos__(self, /)")
    static Object plus(Object self) {
        return Ints.plain(self);
    }

    @PythonApi("int.__abs__(self, /)")
    static Object abs(Object self) {
        return Ints.abs(Ints.plain(self));
    }

    @PythonApi("int.__invert__(self, /)")
    static Object invert(Object self) {
        return Ints.invert(Ints.plain(self));
    }

    @PythonApi("int.__eq__(self, value, /)")
    static Object eq(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED
                ? other
                : (Object) (Ints.compare(Ints.plain(self), other) == 0);
    }

    @PythonApi("int.__ne__(self, value, /)")
    static Object ne(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED
                ? other
                : (Object) (Ints.compare(Ints.plain(self), other) != 0);
    }

    @PythonApi("int.__lt__(self, value, /)")
    static Object lt(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED
                ? other
                : (Object) (Ints.compare(Ints.plain(self), other) < 0);
    }

    @PythonApi("int.__le__(self, value, /)")
    static Object le(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED
                ? other
                : (Object) (Ints.compare(Ints.plain(self), other) <= 0);
    }

    @PythonApi("int.__gt__(self, value, /)")
    static Object gt(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED
                ? other
                : (Object) (Ints.compare(Ints.plain(self), other) > 0);
    }

    @PythonApi("int.__ge__(self, value, /)")
    static Object ge(Object self, Object value) {
        Object other = Payloads.integer(value);
        return other == NOT_IMPLEMENTED
                ? other
                : (Object) (Ints.compare(Ints.plain(self), other) >= 0);
    }
}
