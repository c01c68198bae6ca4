package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;

/**
 * Python's {@code functools.cached_property}: computed once, then an attribute of the instance.
 *
 * <p>As in CPython there is no lock: two threads that ask at the same time may both compute it.
 */
@PythonModule(value = "functools", pure = true, doc = "library/functools.html")
@PythonType(name = "cached_property")
public final class CachedProperty extends PyInstance {

    /** The type {@code functools.cached_property}. */
    public static final PyType TYPE =
            PyType.nativeType("functools", "cached_property", PyType.OBJECT)
                    .withDict()
                    .solid()
                    .weak()
                    .generic()
                    .changeable()
                    .allocating(CachedProperty::new);

    private CachedProperty(PyType type) {
        super(type);
    }

    @PythonApi("cached_property.__init__(self, func)")
    void initialize(Object function) {
        Attributes.setAttr(this, "func", function);
        Attributes.setAttr(this, "attrname", null);
        Attributes.setAttr(this, "__doc__", Attributes.getAttr(function, "__doc__"));
        Attributes.setAttr(this, "__module__", Attributes.getAttr(function, "__module__"));
    }

    @PythonApi("cached_property.__set_name__(self, owner, name)")
    void setName(Object owner, Object name) {
        Object known = own("attrname");
        if (known == null || known == ABSENT) {
            Attributes.setAttr(this, "attrname", name);
        } else if (!Comparisons.equal(known, name)) {
            throw new TypeError(
                    "Cannot assign the same cached_property to two different names ("
                            + Texts.repr(known)
                            + " and "
                            + Texts.repr(name)
                            + ").");
        }
    }

    @PythonApi("cached_property.__get__(self, instance, owner=None)")
    Object get(Object instance, Object owner) {
        if (instance == null) {
            return this;
        }
        Object name = own("attrname");
        if (name == null || name == ABSENT) {
            throw new TypeError(
                    "Cannot use cached_property instance without calling __set_name__ on it.");
        }
        Object cache = Attributes.getAttrOr(instance, "__dict__", ABSENT);
        if (cache == ABSENT) {
            throw new TypeError(
                    "No '__dict__' attribute on "
                            + Texts.repr(BuiltinTypes.typeOf(instance).shortName())
                            + " instance to cache "
                            + Texts.repr(name)
                            + " property.");
        }
        Object value =
                cache instanceof PyDict dict
                        ? dict.getOrAbsent(name)
                        : Attributes.callMethod(cache, "get", name, ABSENT);
        return value == ABSENT ? compute(instance, name, cache) : value;
    }

    private Object compute(Object instance, Object name, Object cache) {
        Object value = Calls.call(own("func"), instance);
        try {
            Items.setItem(cache, name, value);
        } catch (TypeError refused) {
            throw new TypeError(
                    "The '__dict__' attribute on "
                            + Texts.repr(BuiltinTypes.typeOf(instance).shortName())
                            + " instance does not support item assignment for caching "
                            + Texts.repr(name)
                            + " property.");
        }
        return value;
    }
}
