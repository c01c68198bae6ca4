package pyloom.stdlib.operator;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.InPlace;

/** The operators of augmented assignments as functions. */
@PythonModule(value = "operator", doc = "library/operator.html")
public final class InPlaceOperators {

    private InPlaceOperators() {}

    /** {@return {@code a += b}} */
    @PythonApi("iadd(a, b, /)")
    static Object add(Object a, Object b) {
        return InPlace.add(a, b);
    }

    /** {@return {@code a -= b}} */
    @PythonApi("isub(a, b, /)")
    static Object sub(Object a, Object b) {
        return InPlace.sub(a, b);
    }

    /** {@return {@code a *= b}} */
    @PythonApi("imul(a, b, /)")
    static Object mul(Object a, Object b) {
        return InPlace.mul(a, b);
    }

    /** {@return {@code a /= b}} */
    @PythonApi("itruediv(a, b, /)")
    static Object trueDiv(Object a, Object b) {
        return InPlace.trueDiv(a, b);
    }

    /** {@return {@code a //= b}} */
    @PythonApi("ifloordiv(a, b, /)")
    static Object floorDiv(Object a, Object b) {
        return InPlace.floorDiv(a, b);
    }

    /** {@return {@code a %= b}} */
    @PythonApi("imod(a, b, /)")
    static Object mod(Object a, Object b) {
        return InPlace.mod(a, b);
    }

    /** {@return {@code a **= b}} */
    @PythonApi("ipow(a, b, /)")
    static Object pow(Object a, Object b) {
        return InPlace.pow(a, b);
    }

    /** {@return {@code a <<= b}} */
    @PythonApi("ilshift(a, b, /)")
    static Object lshift(Object a, Object b) {
        return InPlace.lshift(a, b);
    }

    /** {@return {@code a >>= b}} */
    @PythonApi("irshift(a, b, /)")
    static Object rshift(Object a, Object b) {
        return InPlace.rshift(a, b);
    }

    /** {@return {@code a &= b}} */
    @PythonApi("iand(a, b, /)")
    static Object and(Object a, Object b) {
        return InPlace.and(a, b);
    }

    /** {@return {@code a |= b}} */
    @PythonApi("ior(a, b, /)")
    static Object or(Object a, Object b) {
        return InPlace.or(a, b);
    }

    /** {@return {@code a ^= b}} */
    @PythonApi("ixor(a, b, /)")
    static Object xor(Object a, Object b) {
        return InPlace.xor(a, b);
    }

    /** {@return {@code a at= b}} */
    @PythonApi("imatmul(a, b, /)")
    static Object matmul(Object a, Object b) {
        return InPlace.matmul(a, b);
    }

    /** {@return {@code a += b} for sequences} */
    @PythonApi("iconcat(a, b, /)")
    static Object concat(Object a, Object b) {
        Sequences.check(a);
        return InPlace.add(a, b);
    }
}
