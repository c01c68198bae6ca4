package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;

/**
 * A thread that nobody made a Thread object for: one of {@code _thread.start_new_thread}, or a Java
 * thread that Python code finds itself on; Python's {@code threading._DummyThread}.
 */
@PythonModule(value = "threading", pure = true)
@PythonType(name = "_DummyThread")
public final class DummyThread extends Thread {

    /** The type. */
    public static final PyType TYPE =
            PyType.nativeType("threading", "_DummyThread", Thread.TYPE).changeable();

    DummyThread(Strand strand) {
        super(TYPE, nextName("Dummy"), true, strand);
    }

    @Override
    @PythonApi("_DummyThread.is_alive(self)")
    public boolean isAlive() {
        if (super.isAlive()) {
            return true;
        }
        throw new RuntimeError("thread is not alive");
    }

    @Override
    @PythonApi("_DummyThread.join(self, timeout=None)")
    public void join(Object timeout) {
        throw new RuntimeError("cannot join a dummy thread");
    }
}
