package pyloom.stdlib.abc;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyDict;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.script.Python;

/** The metaclass of abstract base classes. */
@PythonModule(value = "abc", pure = true, doc = "library/abc.html#abc.ABCMeta")
@PythonType(name = "ABCMeta")
public final class AbcMeta {

    /** The type {@code abc.ABCMeta}. */
    public static final PyType TYPE = PyType.nativeType("abc", "ABCMeta", PyType.TYPE).changeable();

    private AbcMeta() {}

    @PythonApi("ABCMeta.__new__(mcls, name, bases, namespace, /, **kwargs)")
    static Object make(
            PyType metaclass, Object name, Object bases, Object namespace, PyDict keywords) {
        return AbstractClasses.make(metaclass, name, bases, namespace, keywords);
    }

    @PythonApi("ABCMeta.register(cls, subclass)")
    static Object register(PyType self, Object subclass) {
        return AbstractClasses.register(self, subclass);
    }

    @PythonApi("ABCMeta.__instancecheck__(cls, instance)")
    static boolean instanceCheck(PyType self, Object instance) {
        return AbstractClasses.hasInstance(self, instance);
    }

    @PythonApi("ABCMeta.__subclasscheck__(cls, subclass)")
    static boolean subclassCheck(PyType self, Object subclass) {
        return AbstractClasses.hasSubclass(self, subclass);
    }

    @PythonApi("ABCMeta._dump_registry(cls, file=None)")
    static void dump(PyType self, Object file) {
        PyDict options = Python.dict("file", file);
        AbstractBase data = AbstractClasses.dataOf(self);
        print(
                options,
                "Class: "
                        + Texts.str(Python.get(self, "__module__"))
                        + "."
                        + Texts.str(Python.get(self, "__qualname__")));
        print(options, "Inv. counter: " + AbstractBase.registrations());
        Object[] registered = data.registered();
        print(options, "_abc_registry: " + Texts.repr(PySet.of(registered)));
    }

    private static void print(PyDict options, String line) {
        pyloom.object.Calls.callWith(
                Python.member("builtins", "print"), new Object[] {line}, options);
    }

    @PythonApi("ABCMeta._abc_registry_clear(cls)")
    static void clearRegistry(PyType self) {
        AbstractClasses.dataOf(self).forgetRegistered();
    }

    @PythonApi("ABCMeta._abc_caches_clear(cls)")
    static void clearCaches(PyType self) {
        AbstractClasses.dataOf(self).forgetAnswers();
    }
}
