package pyloom.stdlib.collections.abc;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Comparisons;
import pyloom.object.Identity;
import pyloom.object.IndexError;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyByteArray;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.builtins.PyMemoryView;
import pyloom.stdlib.builtins.PyRange;
import pyloom.stdlib.collections.PyDeque;

/** The abstract classes of sequences. */
@PythonModule(value = "collections.abc", pure = true, doc = "library/collections.abc.html")
public final class SequenceClasses {

    /** {@code Sequence}. */
    @PythonApi("Sequence")
    public static final PyType SEQUENCE =
            AbstractClass.register(
                    sequence(), PyTuple.TYPE, BuiltinTypes.STR, PyRange.TYPE, PyMemoryView.TYPE);

    /** {@code ByteString}. */
    @PythonApi("ByteString")
    public static final PyType BYTE_STRING =
            AbstractClass.register(
                    AbstractClass.named("ByteString", SEQUENCE).make(),
                    PyBytes.TYPE,
                    PyByteArray.TYPE);

    /** {@code MutableSequence}. */
    @PythonApi("MutableSequence")
    public static final PyType MUTABLE_SEQUENCE =
            AbstractClass.register(mutableSequence(), PyList.TYPE, PyByteArray.TYPE, PyDeque.TYPE);

    private SequenceClasses() {}

    private static Object outOfRange() {
        throw new IndexError();
    }

    private static PyType sequence() {
        return AbstractClass.named("Sequence", BasicClasses.REVERSIBLE, BasicClasses.COLLECTION)
                .sets("__abc_tpflags__", 32L)
                .needs("__getitem__", "self, index", given -> outOfRange())
                .has("__iter__", "self", given -> forwards(given[0]))
                .has("__contains__", "self, value", given -> contains(given[0], given[1]))
                .has("__reversed__", "self", given -> backwards(given[0]))
                .has("index", "self, value, start, stop", given -> index(given), 0L, null)
                .has("count", "self, value", given -> count(given[0], given[1]))
                .make();
    }

    private static Object forwards(Object self) {
        long[] at = {0};
        return new Elements(
                "Sequence.__iter__",
                () -> {
                    try {
                        return Items.getItem(self, at[0]++);
                    } catch (IndexError _) {
                        return ABSENT;
                    }
                });
    }

    private static Object backwards(Object self) {
        long[] at = {Items.len(self)};
        return new Elements(
                "Sequence.__reversed__", () -> at[0] == 0 ? ABSENT : Items.getItem(self, --at[0]));
    }

    private static boolean same(Object a, Object b) {
        return Identity.is(a, b) || Comparisons.equal(a, b);
    }

    private static Object contains(Object self, Object value) {
        for (Object item : Iteration.iterate(self)) {
            if (same(item, value)) {
                return true;
            }
        }
        return false;
    }

    private static Object count(Object self, Object value) {
        long count = 0;
        for (Object item : Iteration.iterate(self)) {
            count += same(item, value) ? 1 : 0;
        }
        return count;
    }

    private static Object index(Object[] given) {
        Object self = given[0];
        long start = given[2] == null ? 0 : Numbers.index(given[2]);
        long at = start < 0 ? Math.max(Items.len(self) + start, 0) : start;
        long stop = given[3] == null ? Long.MAX_VALUE : Numbers.index(given[3]);
        if (stop < 0) {
            stop += Items.len(self);
        }
        for (; at < stop; at++) {
            Object item;
            try {
                item = Items.getItem(self, at);
            } catch (IndexError _) {
                break;
            }
            if (same(item, given[1])) {
                return at;
            }
        }
        throw new ValueError();
    }

    private static PyType mutableSequence() {
        return AbstractClass.named("MutableSequence", SEQUENCE)
                .needs("__setitem__", "self, index, value", given -> outOfRange())
                .needs("__delitem__", "self, index", given -> outOfRange())
                .needs("insert", "self, index, value", given -> outOfRange())
                .has("append", "self, value", given -> append(given[0], given[1]))
                .has("clear", "self", given -> clear(given[0]))
                .has("reverse", "self", given -> reverse(given[0]))
                .has("extend", "self, values", given -> extend(given[0], given[1]))
                .has("pop", "self, index", given -> pop(given[0], given[1]), -1L)
                .has("remove", "self, value", given -> remove(given[0], given[1]))
                .has("__iadd__", "self, values", given -> addInPlace(given[0], given[1]))
                .make();
    }

    private static Object append(Object self, Object value) {
        Attributes.callMethod(self, "insert", (long) Items.len(self), value);
        return null;
    }

    private static Object clear(Object self) {
        while (true) {
            try {
                Attributes.callMethod(self, "pop");
            } catch (IndexError _) {
                return null;
            }
        }
    }

    private static Object reverse(Object self) {
        long size = Items.len(self);
        for (long i = 0; i < size / 2; i++) {
            Object low = Items.getItem(self, i);
            Items.setItem(self, i, Items.getItem(self, size - i - 1));
            Items.setItem(self, size - i - 1, low);
        }
        return null;
    }

    private static Object extend(Object self, Object values) {
        Object source = values == self ? PyList.of(Iteration.toArray(values)) : values;
        for (Object value : Iteration.iterate(source)) {
            Attributes.callMethod(self, "append", value);
        }
        return null;
    }

    private static Object pop(Object self, Object index) {
        Object value = Items.getItem(self, index);
        Items.delItem(self, index);
        return value;
    }

    private static Object remove(Object self, Object value) {
        Items.delItem(self, Attributes.callMethod(self, "index", value));
        return null;
    }

    private static Object addInPlace(Object self, Object values) {
        Attributes.callMethod(self, "extend", values);
        return self;
    }
}
