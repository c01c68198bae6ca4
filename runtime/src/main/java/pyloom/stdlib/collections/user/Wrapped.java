package pyloom.stdlib.collections.user;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeChecks;

/** What the wrapping classes have in common: the wrapped object is the attribute {@code data}. */
final class Wrapped {

    private Wrapped() {}

    static Object data(Object self) {
        return Attributes.getAttr(self, "data");
    }

    static void setData(Object self, Object data) {
        Attributes.setAttr(self, "data", data);
    }

    /** {@return a new instance of the class of an object} */
    static Object like(Object self, Object data) {
        return Calls.call(Attributes.getAttr(self, "__class__"), data);
    }

    /** {@return the object, or what it wraps if it is of that class} */
    static Object unwrap(Object object, PyType type) {
        return TypeChecks.isInstance(object, type) ? data(object) : object;
    }

    /** {@return a new instance with the same attributes, and a copy of the data} */
    static Object copy(Object self) {
        PyType type = BuiltinTypes.typeOf(self);
        Object made = Calls.call(Attributes.getAttr(type, "__new__"), type);
        PyDict own = (PyDict) Attributes.getAttr(self, "__dict__");
        PyDict other = (PyDict) Attributes.getAttr(made, "__dict__");
        other.putAll(own);
        other.put("data", Attributes.callMethod(data(self), "copy"));
        return made;
    }

    /** {@return the result of a method of the data} */
    static Object delegate(Object self, String method, Object args, Object keywords) {
        Object function = Attributes.getAttr(data(self), method);
        return Calls.callWith(function, ((PyTuple) args).toArray(), (PyDict) keywords);
    }
}
