package pyloom.stdlib.concurrent.futures;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.NotImplementedError;
import pyloom.object.PyDict;
import pyloom.object.PyType;

/** Python's {@code concurrent.futures.ProcessPoolExecutor}, which cannot be made yet. */
@PythonModule(
        value = "concurrent.futures.process",
        pure = true,
        doc = "library/concurrent.futures.html#processpoolexecutor")
@PythonType(name = "ProcessPoolExecutor")
public final class ProcessPoolExecutor extends Executor {

    /** The type {@code concurrent.futures.process.ProcessPoolExecutor}. */
    public static final PyType TYPE =
            PyType.nativeType("concurrent.futures.process", "ProcessPoolExecutor", Executor.TYPE)
                    .solid()
                    .changeable()
                    .allocating(ProcessPoolExecutor::new);

    private ProcessPoolExecutor(PyType type) {
        super(type);
    }

    @PythonApi("ProcessPoolExecutor.__init__(self, *args, **kwargs)")
    void initialize(Object[] args, PyDict kwargs) {
        throw new NotImplementedError(
                "concurrent.futures.ProcessPoolExecutor: translated programs cannot start"
                        + " processes yet; ThreadPoolExecutor runs calls in parallel");
    }
}
