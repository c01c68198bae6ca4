package pyloom.stdlib.operator;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A callable that takes items out of its argument. */
@PythonModule(value = "operator", doc = "library/operator.html#operator.itemgetter")
@PythonType(name = "itemgetter")
public final class ItemGetter extends PyObject {

    /** The type {@code operator.itemgetter}. */
    public static final PyType TYPE =
            PyType.nativeType("operator", "itemgetter", PyType.OBJECT).dotted().sealed();

    private final Object[] keys;

    /**
     * Makes one.
     *
     * @param keys what the items are found under; at least one
     */
    public ItemGetter(Object... keys) {
        this.keys = keys;
    }

    @PythonApi("itemgetter.__new__(cls, /, *items)")
    static ItemGetter make(PyType type, Object[] items) {
        if (items.length == 0) {
            throw new TypeError("itemgetter expected 1 argument, got 0");
        }
        return new ItemGetter(items);
    }

    @Override
    public Object call(Object container) {
        if (keys.length == 1) {
            return Items.getItem(container, keys[0]);
        }
        Object[] items = new Object[keys.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = Items.getItem(container, keys[i]);
        }
        return PyTuple.of(items);
    }

    @PythonApi("itemgetter.__call__(self, /, *args, **kwargs)")
    Object invoke(Object[] args, PyDict keywords) {
        Getters.checkOneArgument("itemgetter", args, keywords);
        return call(args[0]);
    }

    @PythonApi("itemgetter.__repr__(self, /)")
    String repr() {
        return "operator.itemgetter("
                + Arrays.stream(keys).map(Texts::repr).collect(Collectors.joining(", "))
                + ")";
    }

    @PythonApi("itemgetter.__reduce__(self, /)")
    PyTuple reduce() {
        return PyTuple.of(TYPE, PyTuple.of(keys.clone()));
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
