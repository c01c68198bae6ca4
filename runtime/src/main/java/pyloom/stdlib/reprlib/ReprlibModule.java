package pyloom.stdlib.reprlib;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Cell;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.stdlib.builtins.Reprs;

/** The functions of {@code reprlib}. */
@PythonModule(value = "reprlib", pure = true, doc = "library/reprlib.html")
public final class ReprlibModule {

    private static final CodeTable CODES = new CodeTable("reprlib", "reprlib.py");
    private static final Code WRAPPER =
            CODES.closure(
                            "recursive_repr.<locals>.decorating_function.<locals>.wrapper",
                            1,
                            "self",
                            (cells, self) -> guarded(cells, self))
                    .withFree("fillvalue", "user_function");
    private static final Code DECORATE =
            CODES.closure(
                            "recursive_repr.<locals>.decorating_function",
                            1,
                            "user_function",
                            (cells, function) -> decorate(cells[0], function))
                    .withFree("fillvalue");

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL = PyList.of("Repr", "repr", "recursive_repr");

    /** The instance whose {@code repr} is the function {@code repr}. */
    @PythonApi("aRepr")
    public static final Object SHARED = Repr.TYPE.call();

    /** {@code repr}. */
    @PythonApi("repr")
    public static final Object REPR = Attributes.getAttr(SHARED, "repr");

    private ReprlibModule() {}

    /** {@return a decorator for a {@code __repr__} that may come upon its own object} */
    @PythonApi("recursive_repr(fillvalue='...')")
    static Object recursiveRepr(Object fill) {
        return new PyFunction(DECORATE, NativeModule.named("reprlib"), new Cell(fill));
    }

    private static Object decorate(Cell fill, Object function) {
        Object wrapper =
                new PyFunction(WRAPPER, NativeModule.named("reprlib"), fill, new Cell(function));
        for (String name : new String[] {"__module__", "__doc__", "__name__", "__qualname__"}) {
            Attributes.setAttr(wrapper, name.intern(), Attributes.getAttr(function, name.intern()));
        }
        Object annotations = Attributes.getAttrOr(function, "__annotations__", ABSENT);
        Attributes.setAttr(
                wrapper, "__annotations__", annotations == ABSENT ? new PyDict() : annotations);
        Object parameters = Attributes.getAttrOr(function, "__type_params__", PyTuple.EMPTY);
        Attributes.setAttr(wrapper, "__type_params__", parameters);
        Attributes.setAttr(wrapper, "__wrapped__", function);
        return wrapper;
    }

    private static Object guarded(Cell[] cells, Object self) {
        if (!Reprs.enter(self)) {
            return cells[0].peek();
        }
        try {
            return Calls.call(cells[1].peek(), self);
        } finally {
            Reprs.leave(self);
        }
    }
}
