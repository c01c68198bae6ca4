package pyloom.stdlib.contextlib;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Cell;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.functools.Wrapping;

/** Lets context managers be decorators too. */
@PythonModule(value = "contextlib", pure = true, doc = "library/contextlib.html")
@PythonType(name = "ContextDecorator")
public final class ContextDecorator {

    /** The type {@code contextlib.ContextDecorator}. */
    public static final PyType TYPE =
            PyType.nativeType("contextlib", "ContextDecorator", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    private static final Code INNER =
            new CodeTable("contextlib", "contextlib.py")
                    .closure(
                            "ContextDecorator.__call__.<locals>.inner",
                            1,
                            "*args, **kwds",
                            (cells, args, keywords) ->
                                    callInside(cells, (PyTuple) args, (PyDict) keywords))
                    .withFree("func", "self");

    private ContextDecorator() {}

    @PythonApi("ContextDecorator._recreate_cm(self)")
    static Object recreate(Object self) {
        return self;
    }

    @PythonApi("ContextDecorator.__call__(self, func)")
    static Object decorate(Object self, Object function) {
        Object inner =
                new PyFunction(
                        INNER,
                        NativeModule.named("contextlib"),
                        new Cell(function),
                        new Cell(self));
        return Wrapping.updateWrapper(inner, function, ABSENT, ABSENT);
    }

    private static Object callInside(Cell[] cells, PyTuple args, PyDict keywords) {
        Object manager = Attributes.callMethod(cells[1].peek(), "_recreate_cm");
        ManagedCall call = ManagedCall.enter(manager);
        return call.run(() -> Calls.callWith(cells[0].peek(), args.toArray(), keywords));
    }
}
