package pyloom.stdlib.copy;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;

/** The functions of {@code copy}. */
@PythonModule(value = "copy", pure = true, doc = "library/copy.html")
public final class CopyModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL = PyList.of("Error", "copy", "deepcopy", "replace");

    /** The old name of {@code Error}. */
    @PythonApi("error")
    public static final PyType OLD_ERROR = CopyError.TYPE;

    private CopyModule() {}

    /**
     * {@return a new object with the same content}
     *
     * @param x any object
     */
    @PythonApi("copy(x)")
    public static Object copy(Object x) {
        PyType type = BuiltinTypes.typeOf(x);
        if (Atoms.areShared(x, type)) {
            return x;
        }
        if (type == PyDict.TYPE) {
            return ((PyDict) x).copy();
        }
        if (type == PyList.TYPE) {
            return PyList.of(((PyList) x).toArray());
        }
        Object own = Attributes.getAttrOr(type, "__copy__", ABSENT);
        if (own != ABSENT) {
            return Calls.call(own, x);
        }
        Object reduced = Reconstruction.reduce(x, type, "shallow");
        return reduced instanceof String ? x : Reconstruction.make(x, reduced, null);
    }

    /**
     * {@return a new object whose content is copied too}
     *
     * @param x any object
     * @param memo what was copied already, by identity, or None
     */
    @PythonApi("deepcopy(x, memo=None, _nil=())")
    public static Object deepCopy(Object x, Object memo, Object nil) {
        return new DeepCopy(memo instanceof PyDict known ? known : new PyDict()).of(x);
    }

    /** {@return a new object with some fields replaced} */
    @PythonApi("replace(obj, /, **changes)")
    public static Object replace(Object object, PyDict changes) {
        PyType type = BuiltinTypes.typeOf(object);
        Object method = Attributes.getAttrOr(type, "__replace__", ABSENT);
        if (method == ABSENT) {
            throw new TypeError(
                    "replace() does not support "
                            + Texts.str(Attributes.getAttr(type, "__name__"))
                            + " objects");
        }
        return Calls.callWith(method, new Object[] {object}, changes);
    }
}
