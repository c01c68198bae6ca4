package pyloom.stdlib.os;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.ClassMethod;
import pyloom.object.NativeFunction;
import pyloom.object.NotImplemented;
import pyloom.object.NotImplementedError;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.abc.AbcMeta;
import pyloom.stdlib.abc.AbstractClasses;

/** Python's {@code os.PathLike}: what has {@code __fspath__}. */
@PythonModule(value = "os", pure = true, doc = "library/os.html#os.PathLike")
public final class PathLike {

    /** The class. */
    @PythonApi("PathLike")
    public static final Object TYPE = make();

    private PathLike() {}

    private static Object make() {
        PyDict namespace = new PyDict();
        namespace.put("__module__", "os");
        namespace.put("__qualname__", "PathLike");
        namespace.put("__doc__", "An object that names a file.");
        namespace.put("__slots__", PyTuple.EMPTY);
        namespace.put("__fspath__", new Missing());
        namespace.put("__subclasshook__", new ClassMethod(new Hook()));
        namespace.put("__class_getitem__", new ClassMethod(new Subscript()));
        return AbstractClasses.make(
                AbcMeta.TYPE, "PathLike", PyTuple.of(PyType.OBJECT), namespace, new PyDict());
    }

    /** The abstract method. */
    private static final class Missing extends NativeFunction {

        Missing() {
            super(0, "__fspath__", "self", "os", true);
        }

        @Override
        protected Object invoke(Object[] arguments) {
            throw new NotImplementedError();
        }
    }

    /** Says that whatever has the method is one. */
    private static final class Hook extends NativeFunction {

        Hook() {
            super(0, "__subclasshook__", "cls, subclass", "os", true);
        }

        @Override
        protected Object invoke(Object[] arguments) {
            boolean isAsked = arguments[0] == TYPE;
            boolean has =
                    arguments[1] instanceof PyType type
                            && type.lookup("__fspath__") != ABSENT
                            && type.lookup("__fspath__") != null;
            return isAsked && has ? (Object) true : NotImplemented.NOT_IMPLEMENTED;
        }
    }

    /** {@code PathLike[str]}. */
    private static final class Subscript extends NativeFunction {

        Subscript() {
            super(0, "__class_getitem__", "cls, item", "os", true);
        }

        @Override
        protected Object invoke(Object[] arguments) {
            return pyloom.object.GenericAlias.TYPE.call(arguments[0], arguments[1]);
        }
    }
}
