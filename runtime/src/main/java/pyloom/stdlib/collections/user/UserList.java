package pyloom.stdlib.collections.user;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.InPlace;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.Operators;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.builtins.PySlice;
import pyloom.stdlib.collections.abc.AbstractClass;
import pyloom.stdlib.collections.abc.SequenceClasses;

import java.util.Arrays;
import java.util.function.BinaryOperator;

/** Python's {@code collections.UserList}. */
@PythonModule(value = "collections", pure = true, doc = "library/collections.html")
public final class UserList {

    /** The type {@code collections.UserList}. */
    @PythonApi("UserList")
    public static final PyType TYPE = make();

    private UserList() {}

    private static PyType make() {
        AbstractClass list =
                AbstractClass.concrete("collections", "UserList", SequenceClasses.MUTABLE_SEQUENCE)
                        .has("__init__", "self, initlist", UserList::init, new Object[] {null})
                        .has("__repr__", "self", given -> Texts.repr(Wrapped.data(given[0])))
                        .has(
                                "__contains__",
                                "self, item",
                                given -> Items.contains(Wrapped.data(given[0]), given[1]))
                        .has("__len__", "self", given -> (long) Items.len(Wrapped.data(given[0])))
                        .has("__getitem__", "self, i", given -> item(given[0], given[1]))
                        .has("__setitem__", "self, i, item", UserList::setItem)
                        .has("__delitem__", "self, i", UserList::delItem)
                        .has("__add__", "self, other", given -> add(given[0], given[1]))
                        .has("__radd__", "self, other", given -> radd(given[0], given[1]))
                        .has("__iadd__", "self, other", given -> iadd(given[0], given[1]))
                        .has("__mul__", "self, n", given -> mul(given[0], given[1]))
                        .has("__rmul__", "self, n", given -> mul(given[0], given[1]))
                        .has("__imul__", "self, n", given -> imul(given[0], given[1]))
                        .has("__copy__", "self", given -> Wrapped.copy(given[0]))
                        .has("copy", "self", given -> Wrapped.like(given[0], given[0]))
                        .has("extend", "self, other", given -> extend(given[0], given[1]))
                        .sets("__hash__", null);
        compares(list, "__lt__", Comparisons::lt);
        compares(list, "__le__", Comparisons::le);
        compares(list, "__eq__", Comparisons::eq);
        compares(list, "__gt__", Comparisons::gt);
        compares(list, "__ge__", Comparisons::ge);
        delegates(list, "append", "self, item");
        delegates(list, "insert", "self, i, item");
        delegates(list, "remove", "self, item");
        delegates(list, "clear", "self");
        delegates(list, "count", "self, item");
        delegates(list, "reverse", "self");
        list.has("pop", "self, i", given -> call(given, "pop"), -1L);
        list.has(
                "index",
                "self, item, *args",
                given -> {
                    Object[] rest = Iteration.toArray(given[2]);
                    Object[] all = new Object[rest.length + 1];
                    all[0] = given[1];
                    System.arraycopy(rest, 0, all, 1, rest.length);
                    return Attributes.callMethodArray(Wrapped.data(given[0]), "index", all, null);
                });
        list.has(
                "sort",
                "self, /, *args, **kwds",
                given -> Wrapped.delegate(given[0], "sort", given[1], given[2]));
        return list.make();
    }

    private static void compares(
            AbstractClass list, String method, BinaryOperator<Object> comparison) {
        list.has(
                method,
                "self, other",
                given -> comparison.apply(Wrapped.data(given[0]), Wrapped.unwrap(given[1], TYPE)));
    }

    private static void delegates(AbstractClass list, String method, String parameters) {
        list.has(method, parameters, given -> call(given, method));
    }

    private static Object call(Object[] given, String method) {
        Object[] rest = Arrays.copyOfRange(given, 1, given.length);
        return Attributes.callMethodArray(Wrapped.data(given[0]), method, rest, null);
    }

    private static Object init(Object[] given) {
        Object source = given[1] == null ? new PyList() : Wrapped.unwrap(given[1], TYPE);
        Wrapped.setData(given[0], Calls.call(PyList.TYPE, source));
        return null;
    }

    private static Object item(Object self, Object index) {
        Object found = Items.getItem(Wrapped.data(self), index);
        return index instanceof PySlice ? Wrapped.like(self, found) : found;
    }

    private static Object setItem(Object[] given) {
        Items.setItem(Wrapped.data(given[0]), given[1], given[2]);
        return null;
    }

    private static Object delItem(Object[] given) {
        Items.delItem(Wrapped.data(given[0]), given[1]);
        return null;
    }

    private static Object listOf(Object other) {
        Object plain = Wrapped.unwrap(other, TYPE);
        return plain instanceof PyList ? plain : Calls.call(PyList.TYPE, plain);
    }

    private static Object add(Object self, Object other) {
        return Wrapped.like(self, Operators.add(Wrapped.data(self), listOf(other)));
    }

    private static Object radd(Object self, Object other) {
        return Wrapped.like(self, Operators.add(listOf(other), Wrapped.data(self)));
    }

    private static Object iadd(Object self, Object other) {
        Wrapped.setData(self, InPlace.add(Wrapped.data(self), listOf(other)));
        return self;
    }

    private static Object mul(Object self, Object count) {
        return Wrapped.like(self, Operators.mul(Wrapped.data(self), count));
    }

    private static Object imul(Object self, Object count) {
        Wrapped.setData(self, InPlace.mul(Wrapped.data(self), count));
        return self;
    }

    private static Object extend(Object self, Object other) {
        Attributes.callMethod(Wrapped.data(self), "extend", Wrapped.unwrap(other, TYPE));
        return null;
    }
}
