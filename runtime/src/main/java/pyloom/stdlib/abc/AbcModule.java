package pyloom.stdlib.abc;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.script.Python;

/** The functions of {@code abc}. */
@PythonModule(value = "abc", pure = true, doc = "library/abc.html")
public final class AbcModule {

    /** The class {@code abc.ABC}, whose metaclass is {@code ABCMeta}. */
    @PythonApi("ABC")
    public static final PyType ABC =
            (PyType)
                    AbstractClasses.make(
                            AbcMeta.TYPE,
                            "ABC",
                            PyTuple.EMPTY,
                            Python.dict("__module__", "abc", "__slots__", PyTuple.EMPTY),
                            null);

    private AbcModule() {}

    /** {@return the function, marked as abstract} */
    @PythonApi("abstractmethod(funcobj)")
    public static Object abstractMethod(Object function) {
        Attributes.setAttr(function, "__isabstractmethod__", true);
        return function;
    }

    /** {@return a number that changes with every registration} */
    @PythonApi("get_cache_token()")
    public static long cacheToken() {
        return AbstractBase.registrations();
    }

    /** {@return the class, its set of abstract methods calculated anew} */
    @PythonApi("update_abstractmethods(cls)")
    public static Object updateAbstractMethods(Object type) {
        if (!(type instanceof PyType known) || !Python.has(type, "__abstractmethods__")) {
            return type;
        }
        AbstractClasses.collectMethods(known);
        return type;
    }
}
