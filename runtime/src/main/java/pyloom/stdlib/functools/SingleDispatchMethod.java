package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
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
import pyloom.object.Texts;
import pyloom.object.TypeError;

/** Python's {@code functools.singledispatchmethod}. */
@PythonModule(value = "functools", pure = true, doc = "library/functools.html")
@PythonType(name = "singledispatchmethod")
public final class SingleDispatchMethod extends PyInstance {

    /** The type {@code functools.singledispatchmethod}. */
    public static final PyType TYPE =
            PyType.nativeType("functools", "singledispatchmethod", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(SingleDispatchMethod::new);

    private static final Code METHOD =
            new CodeTable("functools", "functools.py")
                    .closure(
                            "singledispatchmethod.__get__.<locals>._method",
                            1,
                            "*args, **kwargs",
                            (cells, args, keywords) ->
                                    invoke(cells, (PyTuple) args, (PyDict) keywords))
                    .withFree("cls", "dispatch", "funcname", "obj");

    private SingleDispatchMethod(PyType type) {
        super(type);
    }

    @PythonApi("singledispatchmethod.__init__(self, func)")
    void initialize(Object function) {
        if (!Calls.isCallable(function)
                && Attributes.getAttrOr(function, "__get__", ABSENT) == ABSENT) {
            throw new TypeError(Texts.repr(function) + " is not callable or a descriptor");
        }
        Attributes.setAttr(this, "dispatcher", SingleDispatch.singleDispatch(function));
        Attributes.setAttr(this, "func", function);
    }

    @PythonApi("singledispatchmethod.register(self, cls, method=None)")
    Object register(Object type, Object method) {
        return Calls.call(Attributes.getAttr(own("dispatcher"), "register"), type, method);
    }

    @PythonApi("singledispatchmethod.__get__(self, obj, cls=None)")
    Object get(Object instance, Object type) {
        Object function = own("func");
        Object method =
                new PyFunction(
                        METHOD,
                        NativeModule.named("functools"),
                        new Cell(type),
                        new Cell(Attributes.getAttr(own("dispatcher"), "dispatch")),
                        new Cell(
                                Attributes.getAttrOr(
                                        function, "__name__", "singledispatchmethod method")),
                        new Cell(instance));
        Attributes.setAttr(method, "__isabstractmethod__", isAbstract());
        Attributes.setAttr(method, "register", Attributes.getAttr(this, "register"));
        return Wrapping.updateWrapper(method, function, ABSENT, ABSENT);
    }

    private static Object invoke(Cell[] cells, PyTuple args, PyDict keywords) {
        Object type = Dispatcher.firstType(cells[2].peek(), args);
        Object implementation = Calls.call(cells[1].peek(), type);
        Object bound =
                Attributes.callMethod(implementation, "__get__", cells[3].peek(), cells[0].peek());
        return Calls.callWith(bound, args.toArray(), keywords);
    }

    @PythonApi(value = "singledispatchmethod.__isabstractmethod__", kind = Kind.GETTER)
    Object isAbstract() {
        return Attributes.getAttrOr(own("func"), "__isabstractmethod__", false);
    }
}
