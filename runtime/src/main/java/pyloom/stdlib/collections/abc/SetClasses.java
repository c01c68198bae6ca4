package pyloom.stdlib.collections.abc;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Hashing;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.KeyError;
import pyloom.object.NotImplementedError;
import pyloom.object.Operators;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.TypeChecks;
import pyloom.stdlib.builtins.PyFrozenSet;
import pyloom.stdlib.builtins.PySet;

import java.util.function.Predicate;

/** The abstract classes of sets. */
@PythonModule(value = "collections.abc", pure = true, doc = "library/collections.abc.html")
public final class SetClasses {

    /** {@code Set}. */
    @PythonApi("Set")
    public static final PyType SET = AbstractClass.register(set(), PyFrozenSet.TYPE);

    /** {@code MutableSet}. */
    @PythonApi("MutableSet")
    public static final PyType MUTABLE_SET = AbstractClass.register(mutableSet(), PySet.TYPE);

    private SetClasses() {}

    private static boolean isSet(Object object) {
        return TypeChecks.isInstance(object, SET);
    }

    private static boolean isIterable(Object object) {
        return TypeChecks.isInstance(object, BasicClasses.ITERABLE);
    }

    private static PyType set() {
        return AbstractClass.named("Set", BasicClasses.COLLECTION)
                .has("__le__", "self, other", given -> le(given[0], given[1]))
                .has("__lt__", "self, other", given -> smaller(given[0], given[1]))
                .has("__gt__", "self, other", given -> larger(given[0], given[1]))
                .has("__ge__", "self, other", given -> ge(given[0], given[1]))
                .has("__eq__", "self, other", given -> eq(given[0], given[1]))
                .hasClassMethod(
                        "_from_iterable", "cls, it", given -> Calls.call(given[0], given[1]))
                .has("__and__", "self, other", given -> and(given[0], given[1]))
                .has("__rand__", "self, other", given -> and(given[0], given[1]))
                .has("isdisjoint", "self, other", given -> isDisjoint(given[0], given[1]))
                .has("__or__", "self, other", given -> or(given[0], given[1]))
                .has("__ror__", "self, other", given -> or(given[0], given[1]))
                .has("__sub__", "self, other", given -> sub(given[0], given[1], false))
                .has("__rsub__", "self, other", given -> sub(given[0], given[1], true))
                .has("__xor__", "self, other", given -> xor(given[0], given[1]))
                .has("__rxor__", "self, other", given -> xor(given[0], given[1]))
                .has("_hash", "self", given -> Hashing.hash(PyFrozenSet.TYPE.call(given[0])))
                .sets("__hash__", null)
                .make();
    }

    private static Object le(Object self, Object other) {
        return isSet(other)
                ? (Object) (Items.len(self) <= Items.len(other) && containsAll(other, self))
                : NOT_IMPLEMENTED;
    }

    private static Object ge(Object self, Object other) {
        return isSet(other)
                ? (Object) (Items.len(self) >= Items.len(other) && containsAll(self, other))
                : NOT_IMPLEMENTED;
    }

    private static Object smaller(Object self, Object other) {
        return isSet(other)
                ? (Object) (Items.len(self) < Items.len(other) && containsAll(other, self))
                : NOT_IMPLEMENTED;
    }

    private static Object larger(Object self, Object other) {
        return isSet(other)
                ? (Object) (Items.len(self) > Items.len(other) && containsAll(self, other))
                : NOT_IMPLEMENTED;
    }

    private static Object eq(Object self, Object other) {
        return isSet(other)
                ? (Object) (Items.len(self) == Items.len(other) && containsAll(other, self))
                : NOT_IMPLEMENTED;
    }

    private static boolean containsAll(Object container, Object elements) {
        for (Object element : Iteration.iterate(elements)) {
            if (!Items.contains(container, element)) {
                return false;
            }
        }
        return true;
    }

    private static Object isDisjoint(Object self, Object other) {
        for (Object element : Iteration.iterate(other)) {
            if (Items.contains(self, element)) {
                return false;
            }
        }
        return true;
    }

    private static Object made(Object like, PyList elements) {
        return Attributes.callMethod(like, "_from_iterable", elements);
    }

    private static Object filtered(Object like, Object elements, Predicate<Object> test) {
        PyList kept = new PyList();
        for (Object element : Iteration.iterate(elements)) {
            if (test.test(element)) {
                kept.add(element);
            }
        }
        return made(like, kept);
    }

    private static Object and(Object self, Object other) {
        return isIterable(other)
                ? filtered(self, other, element -> Items.contains(self, element))
                : NOT_IMPLEMENTED;
    }

    private static Object or(Object self, Object other) {
        if (!isIterable(other)) {
            return NOT_IMPLEMENTED;
        }
        PyList all = PyList.of(Iteration.toArray(self));
        Iteration.iterate(other).forEach(all::add);
        return made(self, all);
    }

    private static Object sub(Object self, Object other, boolean reflected) {
        if (!isSet(other) && !isIterable(other)) {
            return NOT_IMPLEMENTED;
        }
        Object set = isSet(other) ? other : made(self, PyList.of(Iteration.toArray(other)));
        return reflected
                ? filtered(self, set, element -> !Items.contains(self, element))
                : filtered(self, self, element -> !Items.contains(set, element));
    }

    private static Object xor(Object self, Object other) {
        if (!isSet(other) && !isIterable(other)) {
            return NOT_IMPLEMENTED;
        }
        Object set = isSet(other) ? other : made(self, PyList.of(Iteration.toArray(other)));
        return Operators.or(Operators.sub(self, set), Operators.sub(set, self));
    }

    private static PyType mutableSet() {
        return AbstractClass.named("MutableSet", SET)
                .needs("add", "self, value", given -> unimplemented())
                .needs("discard", "self, value", given -> unimplemented())
                .has("remove", "self, value", given -> remove(given[0], given[1]))
                .has("pop", "self", given -> pop(given[0]))
                .has("clear", "self", given -> clear(given[0]))
                .has("__ior__", "self, it", given -> each(given[0], "add", given[1]))
                .has("__iand__", "self, it", given -> keep(given[0], given[1]))
                .has("__ixor__", "self, it", given -> toggle(given[0], given[1]))
                .has("__isub__", "self, it", given -> drop(given[0], given[1]))
                .make();
    }

    private static Object unimplemented() {
        throw new NotImplementedError();
    }

    private static Object remove(Object self, Object value) {
        if (!Items.contains(self, value)) {
            throw new KeyError(value);
        }
        Attributes.callMethod(self, "discard", value);
        return null;
    }

    private static Object pop(Object self) {
        Object value = Iteration.next(Iteration.iter(self));
        if (value == ABSENT) {
            throw new KeyError();
        }
        Attributes.callMethod(self, "discard", value);
        return value;
    }

    private static Object clear(Object self) {
        while (Iteration.next(Iteration.iter(self)) != ABSENT) {
            Attributes.callMethod(self, "pop");
        }
        return null;
    }

    private static Object each(Object self, String method, Object elements) {
        for (Object element : Iteration.toArray(elements)) {
            Attributes.callMethod(self, method, element);
        }
        return self;
    }

    private static Object keep(Object self, Object elements) {
        return each(self, "discard", Operators.sub(self, elements));
    }

    private static Object drop(Object self, Object elements) {
        return self == elements ? cleared(self) : each(self, "discard", elements);
    }

    private static Object cleared(Object self) {
        Attributes.callMethod(self, "clear");
        return self;
    }

    private static Object toggle(Object self, Object elements) {
        if (self == elements) {
            return cleared(self);
        }
        Object set =
                isSet(elements)
                        ? elements
                        : made(BuiltinTypes.typeOf(self), PyList.of(Iteration.toArray(elements)));
        for (Object element : Iteration.iterate(set)) {
            boolean isIn = Items.contains(self, element);
            Attributes.callMethod(self, isIn ? "discard" : "add", element);
        }
        return self;
    }
}
