package pyloom.stdlib.copyreg;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Specials;
import pyloom.object.TypeError;

import java.util.Arrays;

/** The names of {@code copyreg}. */
@PythonModule(value = "copyreg", pure = true, doc = "library/copyreg.html")
public final class CopyregModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL = PyList.of("pickle", "constructor");

    /** The reduction functions that programs have registered, by type. */
    @PythonApi("dispatch_table")
    public static final PyDict DISPATCH_TABLE = new PyDict();

    private CopyregModule() {}

    /** Registers a reduction function for a type. */
    @PythonApi("pickle(ob_type, pickle_function, constructor_ob=None)")
    static void pickle(Object type, Object function, Object constructor) {
        if (!Calls.isCallable(function)) {
            throw new TypeError("reduction functions must be callable");
        }
        DISPATCH_TABLE.put(type, function);
        if (constructor != null) {
            constructor(constructor);
        }
    }

    /** Checks that an object can be a constructor. */
    @PythonApi("constructor(object)")
    static void constructor(Object object) {
        if (!Calls.isCallable(object)) {
            throw new TypeError("constructors must be callable");
        }
    }

    /** {@return a new instance, not initialised} */
    @PythonApi("__newobj__(cls, *args)")
    static Object make(Object type, Object[] args) {
        return makeWith(type, PyTuple.of(args), new PyDict());
    }

    /** {@return a new instance, not initialised} */
    @PythonApi("__newobj_ex__(cls, args, kwargs)")
    static Object makeWith(Object type, PyTuple args, PyDict keywords) {
        Object[] all = new Object[args.size() + 1];
        all[0] = type;
        System.arraycopy(args.toArray(), 0, all, 1, args.size());
        return Calls.callWith(Attributes.getAttr(type, "__new__"), all, keywords);
    }

    /** {@return a new instance of a class, with the value of one of a built-in base} */
    @PythonApi("_reconstructor(cls, base, state)")
    static Object reconstruct(Object type, Object base, Object state) {
        if (base == PyType.OBJECT) {
            return Calls.call(Attributes.getAttr(base, "__new__"), type);
        }
        Object made = Calls.call(Attributes.getAttr(base, "__new__"), type, state);
        Calls.call(Attributes.getAttr(base, "__init__"), made, state);
        return made;
    }

    /** {@return the reduction of the old protocols} */
    @PythonApi("_reduce_ex(self, proto)")
    static Object reduce(Object self, Object protocol) {
        PyType type = BuiltinTypes.typeOf(self);
        PyType base =
                (PyType)
                        Arrays.stream(type.mro().toArray())
                                .filter(each -> ((PyType) each).isBuiltIn())
                                .findFirst()
                                .orElse(PyType.OBJECT);
        if (base == type) {
            throw new TypeError("cannot pickle " + quoted(type) + " object");
        }
        Object value = base == PyType.OBJECT ? null : Calls.call(base, self);
        Object state = Specials.call(self, "__getstate__");
        PyTuple args = PyTuple.of(type, base, value);
        Object maker = NativeModule.named("copyreg").peek("_reconstructor");
        return state == ABSENT || state == null
                ? PyTuple.of(maker, args)
                : PyTuple.of(maker, args, state);
    }

    private static String quoted(PyType type) {
        return "'" + type.shortName() + "'";
    }
}
