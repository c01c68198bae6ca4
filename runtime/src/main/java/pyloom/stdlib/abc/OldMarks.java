package pyloom.stdlib.abc;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.ClassMethod;
import pyloom.object.PyProperty;
import pyloom.object.PyType;
import pyloom.object.StaticMethod;

/** The marks that {@code abc} had before they could be combined with {@code abstractmethod}. */
@PythonModule(value = "abc", pure = true, doc = "library/abc.html#abc.abstractproperty")
public final class OldMarks {

    /** The type {@code abc.abstractclassmethod}. */
    @PythonApi("abstractclassmethod")
    public static final PyType CLASS_METHOD = mark("abstractclassmethod", ClassMethod.TYPE);

    /** The type {@code abc.abstractstaticmethod}. */
    @PythonApi("abstractstaticmethod")
    public static final PyType STATIC_METHOD = mark("abstractstaticmethod", StaticMethod.TYPE);

    /** The type {@code abc.abstractproperty}. */
    @PythonApi("abstractproperty")
    public static final PyType PROPERTY = mark("abstractproperty", PyProperty.TYPE);

    private OldMarks() {}

    private static PyType mark(String name, PyType base) {
        PyType type = PyType.nativeType("abc", name, base).withDict().changeable();
        type.define("__isabstractmethod__", true);
        return type;
    }
}
