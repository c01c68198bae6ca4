package pyloom.stdlib.operator;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.Truth;

/** The arithmetical operators as functions. */
@PythonModule(value = "operator", doc = "library/operator.html")
public final class Arithmetic {

    private Arithmetic() {}

    /** {@return {@code a + b}} */
    @PythonApi("add(a, b, /)")
    static Object add(Object a, Object b) {
        return Operators.add(a, b);
    }

    /** {@return {@code a - b}} */
    @PythonApi("sub(a, b, /)")
    static Object sub(Object a, Object b) {
        return Operators.sub(a, b);
    }

    /** {@return {@code a * b}} */
    @PythonApi("mul(a, b, /)")
    static Object mul(Object a, Object b) {
        return Operators.mul(a, b);
    }

    /** {@return {@code a / b}} */
    @PythonApi("truediv(a, b, /)")
    static Object trueDiv(Object a, Object b) {
        return Operators.trueDiv(a, b);
    }

    /** {@return {@code a // b}} */
    @PythonApi("floordiv(a, b, /)")
    static Object floorDiv(Object a, Object b) {
        return Operators.floorDiv(a, b);
    }

    /** {@return {@code a % b}} */
    @PythonApi("mod(a, b, /)")
    static Object mod(Object a, Object b) {
        return Operators.mod(a, b);
    }

    /** {@return {@code a ** b}} */
    @PythonApi("pow(a, b, /)")
    static Object pow(Object a, Object b) {
        return Operators.pow(a, b);
    }

    /** {@return {@code a << b}} */
    @PythonApi("lshift(a, b, /)")
    static Object lshift(Object a, Object b) {
        return Operators.lshift(a, b);
    }

    /** {@return {@code a >> b}} */
    @PythonApi("rshift(a, b, /)")
    static Object rshift(Object a, Object b) {
        return Operators.rshift(a, b);
    }

    /** {@return {@code a & b}} */
    @PythonApi("and_(a, b, /)")
    static Object and(Object a, Object b) {
        return Operators.and(a, b);
    }

    /** {@return {@code a | b}} */
    @PythonApi("or_(a, b, /)")
    static Object or(Object a, Object b) {
        return Operators.or(a, b);
    }

    /** {@return {@code a ^ b}} */
    @PythonApi("xor(a, b, /)")
    static Object xor(Object a, Object b) {
        return Operators.xor(a, b);
    }

    /** {@return {@code a at b}} */
    @PythonApi("matmul(a, b, /)")
    static Object matmul(Object a, Object b) {
        return Operators.matmul(a, b);
    }

    /** {@return {@code -a}} */
    @PythonApi("neg(a, /)")
    static Object neg(Object a) {
        return Operators.neg(a);
    }

    /** {@return {@code +a}} */
    @PythonApi("pos(a, /)")
    static Object pos(Object a) {
        return Operators.pos(a);
    }

    /** {@return {@code ~a}} */
    @PythonApi("invert(a, /)")
    static Object invert(Object a) {
        return Operators.invert(a);
    }

    /** {@return {@code abs(a)}} */
    @PythonApi("abs(a, /)")
    static Object abs(Object a) {
        return Operators.abs(a);
    }

    /** {@return {@code ~a}} */
    @PythonApi("inv(a, /)")
    static Object inv(Object a) {
        return Operators.invert(a);
    }

    /** {@return {@code a.__index__()}} */
    @PythonApi("index(a, /)")
    static Object index(Object a) {
        return Numbers.exactIndex(a);
    }

    /** {@return {@code not a}} */
    @PythonApi("not_(a, /)")
    static boolean not(Object a) {
        return !Truth.truth(a);
    }

    /** {@return {@code bool(a)}} */
    @PythonApi("truth(a, /)")
    static boolean truth(Object a) {
        return Truth.truth(a);
    }
}
