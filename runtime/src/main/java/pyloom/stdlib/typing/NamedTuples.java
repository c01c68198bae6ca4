package pyloom.stdlib.typing;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.AttributeError;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Frames;
import pyloom.object.ImportError;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyList;
import pyloom.object.PyModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Functions;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code typing.NamedTuple}: named tuples from annotated fields. */
@PythonModule(value = "typing", pure = true, doc = "library/typing.html#typing.NamedTuple")
@PythonType(name = "NamedTupleMeta", field = "META")
public final class NamedTuples {

    /** The metaclass that makes a named tuple of a class statement. */
    public static final PyType META =
            PyType.nativeType("typing", "NamedTupleMeta", PyType.TYPE).changeable();

    private static final Set<String> PROHIBITED =
            Set.of(
                    "__new__",
                    "__init__",
                    "__slots__",
                    "__getnewargs__",
                    "_fields",
                    "_field_defaults",
                    "_field_types",
                    "_make",
                    "_replace",
                    "_asdict",
                    "_source");

    private static final Set<String> SPECIAL =
            Set.of("__module__", "__name__", "__annotations__", "__qualname__");

    private static final PyType BASE =
            (PyType)
                    Python.call(
                            Attributes.getAttr(PyType.TYPE, "__new__"),
                            META,
                            "NamedTuple",
                            PyTuple.EMPTY,
                            Python.dict("__module__", "typing"));

    /** {@code typing.NamedTuple}, a function that classes can name as a base. */
    @PythonApi("NamedTuple")
    public static final PyFunction NAMED_TUPLE = function();

    private NamedTuples() {}

    private static PyFunction function() {
        PyFunction made =
                Functions.ofArray(
                        "typing",
                        "NamedTuple",
                        "typename, fields, /, **kwargs",
                        arguments -> fromFields(arguments[0], arguments[1]));
        Attributes.setAttr(
                made,
                "__mro_entries__",
                Functions.of(
                        "typing",
                        "_namedtuple_mro_entries",
                        "bases",
                        bases -> PyTuple.of(new Object[] {BASE})));
        return made;
    }

    private static Object fromFields(Object name, Object fields) {
        PyDict types = new PyDict();
        for (Object field : Python.list(fields)) {
            List<Object> pair = Python.list(field);
            types.put(pair.get(0), checked(pair.get(0), pair.get(1)));
        }
        PyModule caller = Frames.callerModule(0);
        Object module = caller == null ? null : caller.peek("__name__");
        Object type = make(name, types, PyTuple.EMPTY, module);
        Attributes.setAttr(type, "__orig_bases__", PyTuple.of(new Object[] {NAMED_TUPLE}));
        return type;
    }

    private static Object checked(Object name, Object type) {
        return Checks.type(type, "field " + name + " annotation must be a type");
    }

    private static Object make(Object name, PyDict types, PyTuple defaults, Object module) {
        Object factory = Python.member("collections", "namedtuple");
        if (factory == ABSENT) {
            throw new ImportError("cannot import name 'namedtuple' from 'collections'");
        }
        Object[] arguments = {name, PyList.of(types.keyList().toArray())};
        Object type =
                Calls.callWith(
                        factory, arguments, Python.dict("defaults", defaults, "module", module));
        Attributes.setAttr(type, "__annotations__", types);
        Attributes.setAttr(Attributes.getAttr(type, "__new__"), "__annotations__", types);
        return type;
    }

    @PythonApi("NamedTupleMeta.__new__(cls, typename, bases, ns)")
    static Object make(PyType metaclass, Object name, PyTuple bases, PyDict namespace) {
        for (Object base : bases) {
            if (base != BASE && base != GenericTypes.GENERIC) {
                throw new TypeError("can only inherit from a NamedTuple type and Generic");
            }
        }
        PyDict types = new PyDict();
        if (namespace.getOrAbsent("__annotations__") instanceof PyDict annotations) {
            for (Object field : annotations.keyList()) {
                types.put(field, checked(field, annotations.getOrAbsent(field)));
            }
        }
        PyTuple defaults = defaults(types, namespace);
        PyType type = (PyType) make(name, types, defaults, namespace.getOrAbsent("__module__"));
        if (bases.asList().contains(GenericTypes.GENERIC)) {
            type =
                    (PyType)
                            Python.call(
                                    PyType.TYPE,
                                    name,
                                    PyTuple.of(type, GenericTypes.GENERIC),
                                    Python.dict(
                                            "__slots__",
                                            PyTuple.EMPTY,
                                            "__module__",
                                            namespace.getOrAbsent("__module__"),
                                            "__orig_bases__",
                                            namespace.getOrAbsent("__orig_bases__")));
        }
        copyMembers(namespace, types, type);
        return type;
    }

    private static PyTuple defaults(PyDict types, PyDict namespace) {
        List<Object> defaults = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Object field : types.keyList()) {
            Object value = namespace.getOrAbsent(field);
            if (value != ABSENT) {
                names.add((String) field);
                defaults.add(value);
            } else if (!defaults.isEmpty()) {
                throw new TypeError(
                        "Non-default namedtuple field "
                                + field
                                + " cannot follow default field"
                                + (names.size() > 1 ? "s " : " ")
                                + String.join(", ", names));
            }
        }
        return Python.tuple(defaults);
    }

    private static void copyMembers(PyDict namespace, PyDict types, PyType type) {
        for (Object key : namespace.keyList()) {
            String name = ((String) key).intern();
            Object value = namespace.getOrAbsent(key);
            if (PROHIBITED.contains(name)) {
                throw new AttributeError("Cannot overwrite NamedTuple attribute " + name);
            }
            if (SPECIAL.contains(name)) {
                if (name.equals("__qualname__")) {
                    Attributes.setAttr(type, name, value);
                }
                continue;
            }
            if (!types.containsKey(name)) {
                Attributes.setAttr(type, name, value);
                if (Specials.has(value, "__set_name__")) {
                    Specials.call(value, "__set_name__", type, name);
                }
            }
        }
        if (namespace.getOrAbsent("__orig_bases__") == ABSENT) {
            Attributes.setAttr(type, "__orig_bases__", PyTuple.of(new Object[] {NAMED_TUPLE}));
        }
    }
}
