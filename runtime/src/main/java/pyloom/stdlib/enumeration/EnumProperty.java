package pyloom.stdlib.enumeration;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.AttributeError;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.script.Python;

/**
 * A computed attribute of members that leaves its name free for a member: the class answers with
 * the member, an instance with the computed value.
 */
@PythonModule(value = "enum", pure = true, doc = "library/enum.html#enum.property")
@PythonType(name = "property")
public final class EnumProperty extends PyInstance {

    /** The type. */
    public static final PyType TYPE =
            PyType.nativeType("enum", "property", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .changeable()
                    .allocating(EnumProperty::new);

    /** What a name means in a base besides the member. */
    enum Before {
        NOTHING,
        ATTRIBUTE,
        DESCRIPTOR
    }

    private Object getter;
    private Object setter;
    private Object deleter;
    private Object doc;
    private Object member = ABSENT;
    private String name;
    private String className;
    private Before before = Before.NOTHING;
    private PyType owner;

    EnumProperty(PyType type) {
        super(type);
    }

    /** {@return the property through which a member is found, with what it hides} */
    static EnumProperty redirect(PyType type, String name, Object member, PyType owner) {
        EnumProperty property = new EnumProperty(TYPE);
        property.member = member;
        property.setName(type, name);
        property.owner = owner;
        return property;
    }

    void hides(Object descriptor, Before what) {
        before = what;
        if (descriptor != null) {
            getter = Attributes.getAttrOr(descriptor, "fget", null);
            setter = Attributes.getAttrOr(descriptor, "fset", null);
            deleter = Attributes.getAttrOr(descriptor, "fdel", null);
        }
    }

    @PythonApi("property.__init__(self, fget=None, fset=None, fdel=None, doc=None)")
    void initialize(Object get, Object set, Object delete, Object text) {
        getter = get;
        setter = set;
        deleter = delete;
        doc = text == null && get != null ? Attributes.getAttrOr(get, "__doc__", null) : text;
    }

    @PythonApi("property.__get__(self, instance, ownerclass=None)")
    Object get(Object instance, Object type) {
        if (instance == null) {
            if (member != ABSENT) {
                return member;
            }
            throw missing(type);
        }
        if (getter != null) {
            return Calls.call(getter, instance);
        }
        if (before == Before.ATTRIBUTE) {
            return Attributes.getAttr(owner, name);
        }
        if (before == Before.DESCRIPTOR) {
            return Attributes.getAttr(Attributes.getAttr(instance, "_value_"), name);
        }
        Object found = ((PyDict) Attributes.getAttr(type, "_member_map_")).getOrAbsent(name);
        if (found == ABSENT) {
            throw missing(type);
        }
        return found;
    }

    private AttributeError missing(Object type) {
        return new AttributeError(Texts.repr(type) + " has no attribute " + Texts.repr(name));
    }

    @PythonApi("property.__set__(self, instance, value)")
    Object set(Object instance, Object value) {
        if (setter != null) {
            return Calls.call(setter, instance, value);
        }
        throw new AttributeError(
                "<enum " + Texts.repr(className) + "> cannot set attribute " + Texts.repr(name));
    }

    @PythonApi("property.__delete__(self, instance)")
    Object delete(Object instance) {
        if (deleter != null) {
            return Calls.call(deleter, instance);
        }
        throw new AttributeError(
                "<enum " + Texts.repr(className) + "> cannot delete attribute " + Texts.repr(name));
    }

    @PythonApi("property.__set_name__(self, ownerclass, name)")
    void setName(Object type, Object attribute) {
        name = Texts.str(attribute).intern();
        className = Python.text(type, "__name__");
    }

    private EnumProperty like(Object get, Object set, Object delete) {
        EnumProperty made = new EnumProperty(pyType());
        made.initialize(get, set, delete, doc);
        return made;
    }

    @PythonApi("property.getter(self, fget)")
    EnumProperty withGetter(Object get) {
        return like(get, setter, deleter);
    }

    @PythonApi("property.setter(self, fset)")
    EnumProperty withSetter(Object set) {
        return like(getter, set, deleter);
    }

    @PythonApi("property.deleter(self, fdel)")
    EnumProperty withDeleter(Object delete) {
        return like(getter, setter, delete);
    }

    @PythonApi(value = "property.fget", kind = Kind.MEMBER)
    Object fget() {
        return getter;
    }

    @PythonApi(value = "property.fset", kind = Kind.MEMBER)
    Object fset() {
        return setter;
    }

    @PythonApi(value = "property.fdel", kind = Kind.MEMBER)
    Object fdel() {
        return deleter;
    }

    @PythonApi(value = "property.__doc__", kind = Kind.MEMBER)
    Object doc() {
        return doc;
    }

    @PythonApi(value = "property.member", kind = Kind.MEMBER)
    Object member() {
        return member == ABSENT ? null : member;
    }

    @PythonApi(value = "property.name", kind = Kind.MEMBER)
    Object name() {
        return name;
    }
}
