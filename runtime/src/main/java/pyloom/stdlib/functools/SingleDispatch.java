package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Cell;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.MappingProxy;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyTuple;

/** Python's {@code functools.singledispatch}. */
@PythonModule(value = "functools", pure = true, doc = "library/functools.html")
public final class SingleDispatch {

    private static final CodeTable CODES = new CodeTable("functools", "functools.py");
    private static final Code WRAPPER =
            CODES.closure(
                            "singledispatch.<locals>.wrapper",
                            1,
                            "*args, **kw",
                            (cells, args, keywords) ->
                                    dispatcher(cells)
                                            .call(
                                                    cells[1].peek(),
                                                    (PyTuple) args,
                                                    (PyDict) keywords))
                    .withFree("dispatch", "funcname");
    private static final Code REGISTER =
            CODES.closure(
                            "singledispatch.<locals>.register",
                            1,
                            "cls, func",
                            (cells, type, function) -> register(cells, type, function))
                    .withFree("registry");
    private static final Code REGISTER_LATER =
            CODES.closure(
                            "singledispatch.<locals>.register.<locals>.<lambda>",
                            1,
                            "f",
                            (cells, function) ->
                                    dispatcher(cells).register(cells[1].peek(), function))
                    .withFree("registry", "cls");
    private static final Code DISPATCH =
            CODES.closure(
                            "singledispatch.<locals>.dispatch",
                            1,
                            "cls",
                            (cells, type) -> dispatcher(cells).dispatch(type))
                    .withFree("registry");
    private static final Code CLEAR =
            CODES.closure(
                            "singledispatch.<locals>.clear",
                            1,
                            "",
                            cells -> {
                                dispatcher(cells).clear();
                                return null;
                            })
                    .withFree("registry");

    private SingleDispatch() {}

    private static Dispatcher dispatcher(Cell[] cells) {
        return (Dispatcher) cells[0].peek();
    }

    /** {@return a function that chooses its implementation by the type of its first argument} */
    @PythonApi("singledispatch(func)")
    public static Object singleDispatch(Object function) {
        Dispatcher dispatcher = new Dispatcher(function);
        Cell name = new Cell(Attributes.getAttrOr(function, "__name__", "singledispatch function"));
        Object wrapper = function(WRAPPER, new Cell(dispatcher), name);
        Cell cell = new Cell(dispatcher);
        Object register = function(REGISTER, cell).withDefaults(new Object[] {null});
        Attributes.setAttr(wrapper, "register", register);
        Attributes.setAttr(wrapper, "dispatch", function(DISPATCH, cell));
        Attributes.setAttr(wrapper, "registry", new MappingProxy(dispatcher.registry()));
        Attributes.setAttr(wrapper, "_clear_cache", function(CLEAR, cell));
        return Wrapping.updateWrapper(wrapper, function, ABSENT, ABSENT);
    }

    private static Object register(Cell[] cells, Object type, Object function) {
        return function == null && Dispatcher.isValid(type)
                ? function(REGISTER_LATER, cells[0], new Cell(type))
                : dispatcher(cells).register(type, function);
    }

    private static PyFunction function(Code code, Cell... cells) {
        return new PyFunction(code, NativeModule.named("functools"), cells);
    }
}
