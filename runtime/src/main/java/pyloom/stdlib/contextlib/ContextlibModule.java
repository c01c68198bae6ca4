package pyloom.stdlib.contextlib;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Cell;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.functools.Wrapping;

/** The functions and names of {@code contextlib}. */
@PythonModule(value = "contextlib", pure = true, doc = "library/contextlib.html")
public final class ContextlibModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "contextmanager",
                    "closing",
                    "nullcontext",
                    "AbstractContextManager",
                    "ContextDecorator",
                    "ExitStack",
                    "redirect_stdout",
                    "redirect_stderr",
                    "suppress",
                    "chdir");

    /** {@code AbstractContextManager}. */
    @PythonApi("AbstractContextManager")
    public static final PyType ABSTRACT_CONTEXT_MANAGER = AbstractContextManager.make();

    private static final Code HELPER =
            new CodeTable("contextlib", "contextlib.py")
                    .closure(
                            "contextmanager.<locals>.helper",
                            1,
                            "*args, **kwds",
                            (cells, args, keywords) ->
                                    new GeneratorContextManager(
                                            cells[0].peek(), (PyTuple) args, (PyDict) keywords))
                    .withFree("func");

    private ContextlibModule() {}

    /** {@return a function that makes context managers out of generators} */
    @PythonApi("contextmanager(func)")
    static Object contextManager(Object function) {
        Object helper =
                new PyFunction(HELPER, NativeModule.named("contextlib"), new Cell(function));
        return Wrapping.updateWrapper(helper, function, ABSENT, ABSENT);
    }
}
