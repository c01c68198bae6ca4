package pyloom.stdlib.warnings;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.DeprecationWarning;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Functions;
import pyloom.stdlib.script.Python;

/** {@code warnings.deprecated}: a decorator that lets uses of a class or function warn. */
@PythonModule(value = "warnings", pure = true, doc = "library/warnings.html#warnings.deprecated")
@PythonType(name = "deprecated")
public final class Deprecations {

    /** The type {@code warnings.deprecated}. */
    public static final PyType TYPE =
            PyType.nativeType("warnings", "deprecated", PyType.OBJECT)
                    .withDict()
                    .changeable()
                    .allocating(PyInstance::new);

    private static final String[] COPIED = {
        "__module__", "__name__", "__qualname__", "__doc__", "__type_params__"
    };

    private Deprecations() {}

    @PythonApi("deprecated.__init__(self, message, /, *, category=<unset>, stacklevel=1)")
    public static void initialize(Object self, Object message, Object category, Object stackLevel) {
        if (!(message instanceof String)) {
            throw new TypeError(
                    "Expected an object of type str for 'message', not "
                            + Texts.repr(Python.typeName(message)));
        }
        Attributes.setAttr(self, "message", message);
        Attributes.setAttr(
                self, "category", category == ABSENT ? DeprecationWarning.TYPE : category);
        Attributes.setAttr(self, "stacklevel", stackLevel);
    }

    @PythonApi("deprecated.__call__(self, arg, /)")
    public static Object call(Object self, Object decorated) {
        Object message = Attributes.getAttr(self, "message");
        Object category = Attributes.getAttr(self, "category");
        if (category == null) {
            Attributes.setAttr(decorated, "__deprecated__", message);
            return decorated;
        }
        if (decorated instanceof PyType type) {
            return ofClass(self, type);
        }
        PyFunction wrapper =
                Functions.ofArray(
                        "warnings",
                        "wrapper",
                        "*args, **kwargs",
                        arguments -> {
                            warn(self);
                            return Calls.callWith(
                                    decorated,
                                    ((PyTuple) arguments[0]).toArray().clone(),
                                    (PyDict) arguments[1]);
                        });
        for (String name : COPIED) {
            Object value = Attributes.getAttrOr(decorated, name, ABSENT);
            if (value != ABSENT) {
                Attributes.setAttr(wrapper, name, value);
            }
        }
        Attributes.setAttr(wrapper, "__wrapped__", decorated);
        Attributes.setAttr(wrapper, "__deprecated__", message);
        Attributes.setAttr(decorated, "__deprecated__", message);
        return wrapper;
    }

    private static void warn(Object self) {
        WarningsModule.warn(
                Attributes.getAttr(self, "message"),
                Attributes.getAttr(self, "category"),
                Numbers.index(Attributes.getAttr(self, "stacklevel")),
                null,
                PyTuple.EMPTY);
    }

    private static Object ofClass(Object self, PyType type) {
        Object make = Attributes.getAttr(type, "__new__");
        Object plain = Attributes.getAttr(PyType.OBJECT, "__new__");
        boolean hasInit =
                Attributes.getAttr(type, "__init__")
                        != Attributes.getAttr(PyType.OBJECT, "__init__");
        PyFunction wrapper =
                Functions.ofArray(
                        "warnings",
                        "deprecated.__call__.<locals>.__new__",
                        "cls, /, *args, **kwargs",
                        a -> {
                            PyTuple args = (PyTuple) a[1];
                            PyDict keywords = (PyDict) a[2];
                            if (a[0] == type) {
                                warn(self);
                            }
                            if (make != plain) {
                                return Calls.callWith(
                                        make, Python.prepend(a[0], args.toArray()), keywords);
                            }
                            if (!hasInit && (args.size() > 0 || !keywords.isEmpty())) {
                                throw new TypeError(
                                        Python.text(a[0], "__name__") + "() takes no arguments");
                            }
                            return Calls.call(make, a[0]);
                        });
        Attributes.setAttr(type, "__new__", new pyloom.object.StaticMethod(wrapper));
        Attributes.setAttr(type, "__deprecated__", Attributes.getAttr(self, "message"));
        return type;
    }
}
