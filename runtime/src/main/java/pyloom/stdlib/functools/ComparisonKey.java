package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.AttributeError;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.TypeError;

/** What {@code functools.cmp_to_key} returns: called with an object it gives its key. */
@PythonModule("functools")
@PythonType(name = "KeyWrapper", exported = false)
public final class ComparisonKey extends PyObject {

    /** The type {@code functools.KeyWrapper}. */
    public static final PyType TYPE =
            PyType.nativeType("functools", "KeyWrapper", PyType.OBJECT)
                    .dotted()
                    .unhashable()
                    .sealed();

    private final Object compare;
    private Object object; // ABSENT in the key function itself

    ComparisonKey(Object compare, Object object) {
        this.compare = compare;
        this.object = object;
    }

    @PythonApi("KeyWrapper.__call__(self, obj)")
    Object key(Object of) {
        return new ComparisonKey(compare, of);
    }

    @Override
    public Object call(Object of) {
        return new ComparisonKey(compare, of);
    }

    @PythonApi(value = "KeyWrapper.obj", kind = Kind.MEMBER)
    Object object() {
        if (object == ABSENT) {
            throw new AttributeError("'functools.KeyWrapper' object has no attribute 'obj'");
        }
        return object;
    }

    @PythonApi(value = "KeyWrapper.obj", kind = Kind.SETTER)
    void setObject(Object newObject) {
        object = newObject;
    }

    private Object compareTo(Object other) {
        if (!(other instanceof ComparisonKey key)) {
            throw new TypeError("other argument must be K instance");
        }
        return Calls.call(compare, object(), key.object());
    }

    @PythonApi("KeyWrapper.__lt__(self, other, /)")
    Object lt(Object other) {
        return Comparisons.lt(compareTo(other), 0L);
    }

    @PythonApi("KeyWrapper.__le__(self, other, /)")
    Object le(Object other) {
        return Comparisons.le(compareTo(other), 0L);
    }

    @PythonApi("KeyWrapper.__gt__(self, other, /)")
    Object gt(Object other) {
        return Comparisons.gt(compareTo(other), 0L);
    }

    @PythonApi("KeyWrapper.__ge__(self, other, /)")
    Object ge(Object other) {
        return Comparisons.ge(compareTo(other), 0L);
    }

    @PythonApi("KeyWrapper.__eq__(self, other, /)")
    Object eq(Object other) {
        return Comparisons.eq(compareTo(other), 0L);
    }

    @PythonApi("KeyWrapper.__ne__(self, other, /)")
    Object ne(Object other) {
        return Comparisons.ne(compareTo(other), 0L);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
