package pyloom.stdlib.typing;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.ClassMethod;
import pyloom.object.PyDict;
import pyloom.object.PyType;
import pyloom.object.Super;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.script.Functions;
import pyloom.stdlib.script.Python;

/** The methods of {@code typing.Protocol}. */
@PythonModule(value = "typing", pure = true, doc = "library/typing.html#typing.Protocol")
@PythonType(name = "Protocol", holder = GenericTypes.class, field = "PROTOCOL")
final class ProtocolMethods {

    private ProtocolMethods() {}

    @PythonApi(value = "Protocol.__init_subclass__(cls, *args, **kwargs)", kind = Kind.CLASS)
    static void initSubclass(PyType self, Object[] args, PyDict keywords) {
        Object next =
                Attributes.getAttr(new Super(GenericTypes.PROTOCOL, self), "__init_subclass__");
        Calls.callWith(next, args, keywords);
        Object declared = Python.own(self, "_is_protocol");
        if (declared == ABSENT || !Truth.truth(declared)) {
            boolean direct = self.bases().asList().contains(GenericTypes.PROTOCOL);
            Attributes.setAttr(self, "_is_protocol", direct);
        }
        if (Python.own(self, "__subclasshook__") == ABSENT) {
            Attributes.setAttr(
                    self,
                    "__subclasshook__",
                    new ClassMethod(
                            Functions.of(
                                    "typing", "_proto_hook", "cls, other", ProtocolMethods::hook)));
        }
    }

    @PythonApi("Protocol.__init__(self, *args, **kwargs)")
    static void initialize(Object self, Object[] args, PyDict keywords) {
        PyType type = BuiltinTypes.typeOf(self);
        if (type != GenericTypes.PROTOCOL && isProtocol(type)) {
            throw new TypeError("Protocols cannot be instantiated");
        }
        Calls.callWith(
                Attributes.getAttr(new Super(GenericTypes.PROTOCOL, self), "__init__"),
                args,
                keywords);
    }

    static boolean isProtocol(Object type) {
        return Truth.truth(Attributes.getAttrOr(type, "_is_protocol", false));
    }

    /** {@return whether a class has what a protocol asks for, by its names alone} */
    private static Object hook(Object self, Object other) {
        Object own = Python.own((PyType) self, "_is_protocol");
        if (own == ABSENT || !Truth.truth(own)) {
            return NOT_IMPLEMENTED;
        }
        PySet names = (PySet) Attributes.getAttr(self, "__protocol_attrs__");
        for (Object name : names.toArray()) {
            if (!isDefined((PyType) other, name)) {
                return NOT_IMPLEMENTED;
            }
        }
        return true;
    }

    private static boolean isDefined(PyType type, Object name) {
        for (Object base : type.mro()) {
            Object found = Python.own((PyType) base, (String) name);
            if (found != ABSENT) {
                return found != null;
            }
            boolean isAnnotated =
                    Python.own((PyType) base, "__annotations__") instanceof PyDict annotations
                            && annotations.containsKey(name)
                            && isProtocol(type);
            if (isAnnotated) {
                return true;
            }
        }
        return false;
    }
}
