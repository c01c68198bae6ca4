package pyloom.stdlib.typing;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Frames;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyFrozenSet;
import pyloom.stdlib.script.Functions;
import pyloom.stdlib.script.Python;

import java.util.LinkedHashSet;
import java.util.Set;

/** {@code typing.TypedDict}: dicts whose keys are written down. */
@PythonModule(value = "typing", pure = true, doc = "library/typing.html#typing.TypedDict")
@PythonType(name = "_TypedDictMeta", field = "META", exported = false)
public final class TypedDicts {

    /** The metaclass of typed dicts. */
    static final PyType META =
            PyType.nativeType("typing", "_TypedDictMeta", PyType.TYPE).changeable();

    private static final PyType BASE =
            (PyType)
                    Python.call(
                            Attributes.getAttr(PyType.TYPE, "__new__"),
                            META,
                            "TypedDict",
                            PyTuple.EMPTY,
                            Python.dict("__module__", "typing"));

    /** {@code typing.TypedDict}, a function that classes can name as a base. */
    @PythonApi("TypedDict")
    public static final PyFunction TYPED_DICT = function();

    private TypedDicts() {}

    private static PyFunction function() {
        PyFunction made =
                Functions.ofArray(
                        "typing",
                        "TypedDict",
                        "typename, fields, /, *, total",
                        arguments -> make(arguments[0], arguments[1], arguments[2]));
        made.withKeywordDefaults(Python.dict("total", true));
        Attributes.setAttr(
                made,
                "__mro_entries__",
                Functions.of(
                        "typing", "<lambda>", "bases", bases -> PyTuple.of(new Object[] {BASE})));
        return made;
    }

    private static Object make(Object name, Object fields, Object total) {
        PyDict namespace = new PyDict();
        namespace.put("__annotations__", PyDict.TYPE.call(fields));
        PyModule caller = Frames.callerModule(0);
        if (caller != null) {
            namespace.put("__module__", caller.peek("__name__"));
        }
        Object type = make(META, name, PyTuple.of(new Object[] {BASE}), namespace, total);
        Attributes.setAttr(type, "__orig_bases__", PyTuple.of(new Object[] {TYPED_DICT}));
        return type;
    }

    @PythonApi("_TypedDictMeta.__new__(cls, name, bases, ns, total=True)")
    static Object make(
            PyType metaclass, Object name, PyTuple bases, PyDict namespace, Object total) {
        boolean isGeneric = false;
        for (Object base : bases) {
            if (base == GenericTypes.GENERIC) {
                isGeneric = true;
            } else if (!(base instanceof PyType type) || type.pyType() != META) {
                throw new TypeError(
                        "cannot inherit from both a TypedDict type and a non-TypedDict base"
                                + " class");
            }
        }
        PyTuple actual =
                isGeneric
                        ? PyTuple.of(GenericTypes.GENERIC, PyDict.TYPE)
                        : PyTuple.of(new Object[] {PyDict.TYPE});
        PyDict body = namespace.copy();
        Object written = body.getOrAbsent("__annotations__");
        PyDict own = written instanceof PyDict dict ? dict : new PyDict();
        if (isGeneric && body.getOrAbsent("__orig_bases__") == ABSENT) {
            body.put("__orig_bases__", bases);
        }
        body.putIfAbsent("__orig_bases__", PyTuple.of(new Object[] {TypedDicts.TYPED_DICT}));
        Object make = Attributes.getAttr(PyType.TYPE, "__new__");
        PyType type = (PyType) Python.call(make, META, name, actual, body);
        describe(type, bases, own, Truth.truth(total));
        Attributes.setAttr(type, "__total__", total);
        return type;
    }

    private static void describe(PyType type, PyTuple bases, PyDict own, boolean total) {
        PyDict annotations = new PyDict();
        Set<Object> required = new LinkedHashSet<>();
        Set<Object> optional = new LinkedHashSet<>();
        Set<Object> readOnly = new LinkedHashSet<>();
        for (Object base : bases) {
            if (Python.own((PyType) base, "__required_keys__") == ABSENT) {
                continue;
            }
            annotations.putAll((PyDict) Attributes.getAttr(base, "__annotations__"));
            required.addAll(Python.list(Attributes.getAttr(base, "__required_keys__")));
            optional.addAll(Python.list(Attributes.getAttr(base, "__optional_keys__")));
            readOnly.addAll(Python.list(Attributes.getAttr(base, "__readonly_keys__")));
        }
        for (Object key : own.keyList()) {
            Object hint =
                    Checks.type(
                            own.getOrAbsent(key),
                            "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type");
            annotations.put(key, hint);
            boolean isRequired = total;
            Object mark = hint;
            while (mark instanceof TypingAlias alias) {
                if (alias.origin() == Forms.REQUIRED) {
                    isRequired = true;
                } else if (alias.origin() == Forms.NOT_REQUIRED) {
                    isRequired = false;
                } else if (alias.origin() == Forms.READ_ONLY) {
                    readOnly.add(key);
                }
                boolean isAnnotated = alias.pyType() == TypingAlias.ANNOTATED;
                boolean isMark = alias.origin() instanceof SpecialForm && alias.args().size() == 1;
                mark = isAnnotated ? alias.origin() : isMark ? alias.args().get(0) : null;
            }
            (isRequired ? required : optional).add(key);
            (isRequired ? optional : required).remove(key);
        }
        Set<Object> mutable = new LinkedHashSet<>(annotations.keyList());
        mutable.removeAll(readOnly);
        Attributes.setAttr(type, "__annotations__", annotations);
        Attributes.setAttr(type, "__required_keys__", PyFrozenSet.of(required.toArray()));
        Attributes.setAttr(type, "__optional_keys__", PyFrozenSet.of(optional.toArray()));
        Attributes.setAttr(type, "__readonly_keys__", PyFrozenSet.of(readOnly.toArray()));
        Attributes.setAttr(type, "__mutable_keys__", PyFrozenSet.of(mutable.toArray()));
    }

    @PythonApi("_TypedDictMeta.__call__(cls, /, *args, **kwargs)")
    static Object call(PyType self, Object[] args, PyDict keywords) {
        return Calls.callWith(PyDict.TYPE, args, keywords);
    }

    @PythonApi("_TypedDictMeta.__instancecheck__(cls, other)")
    static Object instanceCheck(PyType self, Object other) {
        throw new TypeError("TypedDict does not support instance and class checks");
    }

    @PythonApi("_TypedDictMeta.__subclasscheck__(cls, other)")
    static Object subclassCheck(PyType self, Object other) {
        throw new TypeError("TypedDict does not support instance and class checks");
    }
}
