package pyloom.stdlib.collections.abc;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Identity;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.KeyError;
import pyloom.object.PyDictItems;
import pyloom.object.PyDictKeys;
import pyloom.object.PyDictValues;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.builtins.PySet;

/** The abstract classes of the views of mappings. */
@PythonModule(value = "collections.abc", pure = true, doc = "library/collections.abc.html")
public final class ViewClasses {

    /** {@code MappingView}. */
    @PythonApi("MappingView")
    public static final PyType MAPPING_VIEW =
            AbstractClass.named("MappingView", BasicClasses.SIZED)
                    .sets("__slots__", PyTuple.of(new Object[] {"_mapping"}))
                    .has("__init__", "self, mapping", given -> view(given[0], given[1]))
                    .has("__len__", "self", given -> (long) Items.len(mapping(given[0])))
                    .has("__repr__", "self", given -> repr(given[0]))
                    .generic()
                    .make();

    /** {@code KeysView}. */
    @PythonApi("KeysView")
    public static final PyType KEYS_VIEW =
            AbstractClass.register(
                    AbstractClass.named("KeysView", MAPPING_VIEW, SetClasses.SET)
                            .hasClassMethod(
                                    "_from_iterable",
                                    "cls, it",
                                    given -> Calls.call(PySet.TYPE, given[1]))
                            .has(
                                    "__contains__",
                                    "self, key",
                                    given -> Items.contains(mapping(given[0]), given[1]))
                            .has(
                                    "__iter__",
                                    "self",
                                    given ->
                                            Elements.mapped(
                                                    "KeysView.__iter__",
                                                    mapping(given[0]),
                                                    key -> key))
                            .make(),
                    PyDictKeys.TYPE);

    /** {@code ItemsView}. */
    @PythonApi("ItemsView")
    public static final PyType ITEMS_VIEW =
            AbstractClass.register(
                    AbstractClass.named("ItemsView", MAPPING_VIEW, SetClasses.SET)
                            .hasClassMethod(
                                    "_from_iterable",
                                    "cls, it",
                                    given -> Calls.call(PySet.TYPE, given[1]))
                            .has(
                                    "__contains__",
                                    "self, item",
                                    given -> containsItem(mapping(given[0]), given[1]))
                            .has("__iter__", "self", given -> items(mapping(given[0])))
                            .make(),
                    PyDictItems.TYPE);

    /** {@code ValuesView}. */
    @PythonApi("ValuesView")
    public static final PyType VALUES_VIEW =
            AbstractClass.register(
                    AbstractClass.named("ValuesView", MAPPING_VIEW, BasicClasses.COLLECTION)
                            .has(
                                    "__contains__",
                                    "self, value",
                                    given -> containsValue(mapping(given[0]), given[1]))
                            .has("__iter__", "self", given -> values(mapping(given[0])))
                            .make(),
                    PyDictValues.TYPE);

    private ViewClasses() {}

    private static Object view(Object self, Object mapping) {
        Attributes.setAttr(self, "_mapping", mapping);
        return null;
    }

    private static Object mapping(Object self) {
        return Attributes.getAttr(self, "_mapping");
    }

    private static Object repr(Object self) {
        return BuiltinTypes.typeOf(self).shortName() + "(" + Texts.repr(mapping(self)) + ")";
    }

    private static Object containsItem(Object mapping, Object item) {
        Object[] pair = Iteration.toArray(item);
        Object value;
        try {
            value = Items.getItem(mapping, pair[0]);
        } catch (KeyError _) {
            return false;
        }
        return Identity.is(value, pair[1]) || Comparisons.equal(value, pair[1]);
    }

    private static Object containsValue(Object mapping, Object value) {
        for (Object key : Iteration.iterate(mapping)) {
            Object candidate = Items.getItem(mapping, key);
            if (Identity.is(candidate, value) || Comparisons.equal(candidate, value)) {
                return true;
            }
        }
        return false;
    }

    private static Object items(Object mapping) {
        return Elements.mapped(
                "ItemsView.__iter__", mapping, key -> PyTuple.of(key, Items.getItem(mapping, key)));
    }

    private static Object values(Object mapping) {
        return Elements.mapped("ValuesView.__iter__", mapping, key -> Items.getItem(mapping, key));
    }
}
