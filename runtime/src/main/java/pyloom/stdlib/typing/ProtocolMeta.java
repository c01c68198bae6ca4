package pyloom.stdlib.typing;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.stdlib.abc.AbcMeta;
import pyloom.stdlib.abc.AbstractClasses;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.script.Python;

import java.util.Set;
import java.util.TreeSet;

/** The metaclass of protocols: classes that ask for attributes, not for bases. */
@PythonModule(value = "typing", pure = true)
@PythonType(
        name = "_ProtocolMeta",
        holder = GenericTypes.class,
        field = "PROTOCOL_META",
        exported = false)
final class ProtocolMeta {

    private static final String NOT_RUNTIME =
            "Instance and class checks can only be used with @runtime_checkable protocols";

    private static final Set<String> EXCLUDED =
            Set.of(
                    "__parameters__",
                    "__orig_bases__",
                    "__orig_class__",
                    "_is_protocol",
                    "_is_runtime_protocol",
                    "__protocol_attrs__",
                    "__non_callable_proto_members__",
                    "__type_params__",
                    "__abstractmethods__",
                    "__annotations__",
                    "__dict__",
                    "__doc__",
                    "__init__",
                    "__module__",
                    "__new__",
                    "__slots__",
                    "__subclasshook__",
                    "__weakref__",
                    "__class_getitem__",
                    "__match_args__",
                    "__static_attributes__",
                    "__firstlineno__",
                    "__qualname__",
                    "_MutableMapping__marker");

    private static final Set<String> ALLOWED_MODULES =
            Set.of("collections.abc", "contextlib", "builtins", "typing");

    private ProtocolMeta() {}

    @PythonApi("_ProtocolMeta.__new__(mcls, name, bases, namespace, /, **kwargs)")
    static Object make(
            PyType metaclass, Object name, PyTuple bases, Object namespace, PyDict keywords) {
        if (!name.equals("Protocol") && bases.asList().contains(GenericTypes.PROTOCOL)) {
            for (Object base : bases) {
                boolean isAllowed =
                        base == PyType.OBJECT
                                || base == GenericTypes.GENERIC
                                || ProtocolMethods.isProtocol(base)
                                || ALLOWED_MODULES.contains(Python.text(base, "__module__"));
                if (!isAllowed) {
                    throw new TypeError(
                            "Protocols can only inherit from other protocols, got "
                                    + Texts.repr(base));
                }
            }
        }
        Object made = AbstractClasses.make(metaclass, name, bases, namespace, keywords);
        if (made instanceof PyType type && ProtocolMethods.isProtocol(type)) {
            Attributes.setAttr(type, "__protocol_attrs__", PySet.of(attributes(type).toArray()));
        }
        return made;
    }

    /** {@return the names that a protocol asks for} */
    static Set<String> attributes(PyType type) {
        Set<String> names = new TreeSet<>();
        for (Object above : type.mro()) {
            PyType base = (PyType) above;
            if (base == PyType.OBJECT
                    || base == GenericTypes.PROTOCOL
                    || base == GenericTypes.GENERIC) {
                continue;
            }
            PyDict own = Python.ownNamespace(base);
            own.keyList().forEach(name -> addName(name, names));
            if (own.getOrAbsent("__annotations__") instanceof PyDict annotations) {
                annotations.keyList().forEach(name -> addName(name, names));
            }
        }
        return names;
    }

    private static void addName(Object key, Set<String> names) {
        if (key instanceof String name && !name.startsWith("_abc_") && !EXCLUDED.contains(name)) {
            names.add(name);
        }
    }

    static boolean isRuntime(PyType type) {
        return Truth.truth(Attributes.getAttrOr(type, "_is_runtime_protocol", false));
    }

    @PythonApi("_ProtocolMeta.__subclasscheck__(cls, other)")
    static boolean subclassCheck(PyType self, Object other) {
        if (self == GenericTypes.PROTOCOL) {
            return other instanceof PyType type && type.isSubtypeOf(self);
        }
        if (ProtocolMethods.isProtocol(self)) {
            if (!(other instanceof PyType)) {
                throw new TypeError("issubclass() arg 1 must be a class");
            }
            if (!isRuntime(self)) {
                throw new TypeError(NOT_RUNTIME);
            }
            Set<String> data = new TreeSet<>();
            for (String name : attributes(self)) {
                if (!isMethod(self, name)) {
                    data.add(name);
                }
            }
            if (!data.isEmpty()) {
                throw new TypeError(
                        "Protocols with non-method members don't support issubclass()."
                                + " Non-method members: "
                                + listed(data)
                                + ".");
            }
        }
        return Truth.truth(
                Python.call(Attributes.getAttr(AbcMeta.TYPE, "__subclasscheck__"), self, other));
    }

    private static String listed(Set<String> names) {
        StringBuilder text = new StringBuilder();
        names.forEach(name -> text.append(text.isEmpty() ? "'" : ", '").append(name).append('\''));
        return text.toString();
    }

    private static boolean isMethod(PyType type, String name) {
        Object value = Attributes.getAttrOr(type, name.intern(), null);
        return value != null && pyloom.object.Calls.isCallable(value);
    }

    @PythonApi("_ProtocolMeta.__instancecheck__(cls, instance)")
    static boolean instanceCheck(PyType self, Object instance) {
        PyType actual = BuiltinTypes.typeOf(instance);
        if (self == GenericTypes.PROTOCOL) {
            return actual.isSubtypeOf(self);
        }
        if (!ProtocolMethods.isProtocol(self)) {
            return abstractCheck(self, instance);
        }
        if (!isRuntime(self)) {
            throw new TypeError(NOT_RUNTIME);
        }
        if (actual.isSubtypeOf(self)) {
            return true;
        }
        for (Object name : ((PySet) Attributes.getAttr(self, "__protocol_attrs__")).toArray()) {
            Object value = statically(instance, (String) name);
            if (value == ABSENT || value == null && isMethod(self, (String) name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean abstractCheck(PyType self, Object instance) {
        return Truth.truth(
                Python.call(Attributes.getAttr(AbcMeta.TYPE, "__instancecheck__"), self, instance));
    }

    /** {@return an attribute without running any code of the program, or ABSENT} */
    private static Object statically(Object object, String name) {
        Object inType = BuiltinTypes.typeOf(object).lookup(name.intern());
        if (inType != ABSENT) {
            return inType;
        }
        if (object instanceof PyType type) {
            return type.lookup(name.intern());
        }
        PyInstance attributes =
                object instanceof pyloom.object.HasPyType typed ? typed.attributes() : null;
        return attributes == null ? ABSENT : attributes.own(name.intern());
    }
}
