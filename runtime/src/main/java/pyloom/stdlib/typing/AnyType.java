package pyloom.stdlib.typing;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

/** {@code typing.Any}, which is a class so that programs can derive from it. */
@PythonModule(value = "typing", pure = true, doc = "library/typing.html#typing.Any")
@PythonType(name = "Any")
public final class AnyType {

    static final PyType META_TYPE =
            PyType.nativeType("typing", "_AnyMeta", PyType.TYPE).changeable();

    /** The type {@code typing.Any}. */
    public static final PyType TYPE =
            PyType.nativeType("typing", "Any", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    static {
        TYPE.changeType(META_TYPE);
    }

    private AnyType() {}

    @PythonApi("Any.__new__(cls, *args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict keywords) {
        if (type == TYPE) {
            throw new TypeError("Any cannot be instantiated");
        }
        return Python.call(Attributes.getAttr(PyType.OBJECT, "__new__"), type);
    }

    /** The methods of the metaclass. */
    @PythonModule(value = "typing", pure = true)
    @PythonType(name = "_AnyMeta", holder = AnyType.class, field = "META_TYPE", exported = false)
    static final class Meta {

        private Meta() {}

        @PythonApi("_AnyMeta.__repr__(self)")
        static String repr(PyType self) {
            return self == TYPE
                    ? "typing.Any"
                    : Texts.str(Python.call(Attributes.getAttr(PyType.TYPE, "__repr__"), self));
        }

        @PythonApi("_AnyMeta.__instancecheck__(self, obj)")
        static Object instanceCheck(PyType self, Object object) {
            if (self == TYPE) {
                throw new TypeError("typing.Any cannot be used with isinstance()");
            }
            return Python.call(Attributes.getAttr(PyType.TYPE, "__instancecheck__"), self, object);
        }
    }
}
