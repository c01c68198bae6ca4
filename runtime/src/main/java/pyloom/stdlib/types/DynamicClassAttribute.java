package pyloom.stdlib.types;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.AttributeError;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Truth;

/** A property that the class itself does not have: its metaclass is asked instead. */
@PythonModule(value = "types", pure = true, doc = "library/types.html")
@PythonType(name = "DynamicClassAttribute")
public final class DynamicClassAttribute extends PyInstance {

    /** The type {@code types.DynamicClassAttribute}. */
    public static final PyType TYPE =
            PyType.nativeType("types", "DynamicClassAttribute", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(DynamicClassAttribute::new);

    private DynamicClassAttribute(PyType type) {
        super(type);
    }

    @PythonApi("DynamicClassAttribute.__init__(self, fget=None, fset=None, fdel=None, doc=None)")
    void initialize(Object getter, Object setter, Object deleter, Object doc) {
        Object text =
                doc != null || getter == null ? doc : Attributes.getAttrOr(getter, "__doc__", null);
        Attributes.setAttr(this, "fget", getter);
        Attributes.setAttr(this, "fset", setter);
        Attributes.setAttr(this, "fdel", deleter);
        Attributes.setAttr(this, "__doc__", text);
        Attributes.setAttr(this, "overwrite_doc", doc == null);
        Object isAbstract =
                getter == null
                        ? false
                        : Attributes.getAttrOr(getter, "__isabstractmethod__", false);
        Attributes.setAttr(this, "__isabstractmethod__", Truth.truth(isAbstract));
    }

    @PythonApi("DynamicClassAttribute.__get__(self, instance, ownerclass=None)")
    Object get(Object instance, Object owner) {
        if (instance == null) {
            if (Truth.truth(own("__isabstractmethod__"))) {
                return this;
            }
            throw new AttributeError();
        }
        return Calls.call(required("fget", "unreadable attribute"), instance);
    }

    @PythonApi("DynamicClassAttribute.__set__(self, instance, value)")
    void set(Object instance, Object value) {
        Calls.call(required("fset", "can't set attribute"), instance, value);
    }

    @PythonApi("DynamicClassAttribute.__delete__(self, instance)")
    void delete(Object instance) {
        Calls.call(required("fdel", "can't delete attribute"), instance);
    }

    private Object required(String name, String complaint) {
        Object function = own(name);
        if (function == null || function == ABSENT) {
            throw new AttributeError(complaint);
        }
        return function;
    }

    private Object with(Object getter, Object setter, Object deleter) {
        return pyType().call(getter, setter, deleter, own("__doc__"));
    }

    @PythonApi("DynamicClassAttribute.getter(self, fget)")
    Object withGetter(Object getter) {
        return with(getter, own("fset"), own("fdel"));
    }

    @PythonApi("DynamicClassAttribute.setter(self, fset)")
    Object withSetter(Object setter) {
        return with(own("fget"), setter, own("fdel"));
    }

    @PythonApi("DynamicClassAttribute.deleter(self, fdel)")
    Object withDeleter(Object deleter) {
        return with(own("fget"), own("fset"), deleter);
    }
}
