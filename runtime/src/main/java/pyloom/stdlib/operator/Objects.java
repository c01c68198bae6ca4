package pyloom.stdlib.operator;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Identity;
import pyloom.object.Items;
import pyloom.object.PyDict;

/** Comparisons, identity, items and calls as functions. */
@PythonModule(value = "operator", doc = "library/operator.html")
public final class Objects {

    private Objects() {}

    /** {@return {@code a < b}} */
    @PythonApi("lt(a, b, /)")
    static Object lt(Object a, Object b) {
        return Comparisons.lt(a, b);
    }

    /** {@return {@code a <= b}} */
    @PythonApi("le(a, b, /)")
    static Object le(Object a, Object b) {
        return Comparisons.le(a, b);
    }

    /** {@return {@code a == b}} */
    @PythonApi("eq(a, b, /)")
    static Object eq(Object a, Object b) {
        return Comparisons.eq(a, b);
    }

    /** {@return {@code a != b}} */
    @PythonApi("ne(a, b, /)")
    static Object ne(Object a, Object b) {
        return Comparisons.ne(a, b);
    }

    /** {@return {@code a >= b}} */
    @PythonApi("ge(a, b, /)")
    static Object ge(Object a, Object b) {
        return Comparisons.ge(a, b);
    }

    /** {@return {@code a > b}} */
    @PythonApi("gt(a, b, /)")
    static Object gt(Object a, Object b) {
        return Comparisons.gt(a, b);
    }

    /** {@return {@code a is b}} */
    @PythonApi("is_(a, b, /)")
    static boolean is(Object a, Object b) {
        return Identity.is(a, b);
    }

    /** {@return {@code a is not b}} */
    @PythonApi("is_not(a, b, /)")
    static boolean isNot(Object a, Object b) {
        return !Identity.is(a, b);
    }

    /** {@return {@code b in a}} */
    @PythonApi("contains(a, b, /)")
    static boolean contains(Object a, Object b) {
        return Items.contains(a, b);
    }

    /** {@return {@code a[b]}} */
    @PythonApi("getitem(a, b, /)")
    static Object getItem(Object a, Object b) {
        return Items.getItem(a, b);
    }

    /** Does {@code a[b] = c}. */
    @PythonApi("setitem(a, b, c, /)")
    static void setItem(Object a, Object b, Object c) {
        Items.setItem(a, b, c);
    }

    /** Does {@code del a[b]}. */
    @PythonApi("delitem(a, b, /)")
    static void delItem(Object a, Object b) {
        Items.delItem(a, b);
    }

    /** {@return the result of calling an object} */
    @PythonApi("call(obj, /, *args, **kwargs)")
    static Object call(Object object, Object[] args, PyDict keywords) {
        return Calls.callWith(object, args, keywords);
    }
}
