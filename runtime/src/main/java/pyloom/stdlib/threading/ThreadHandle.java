package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;

/**
 * Python's {@code _thread._ThreadHandle}: a thread of {@code start_joinable_thread}. What the
 * thread did happens before the return of {@code join}.
 *
 * <p>{@code strand} is set once, under this object's monitor.
 */
@PythonModule(value = "_thread", doc = "library/_thread.html")
@PythonType(name = "_ThreadHandle")
public final class ThreadHandle extends PyObject {

    /** The type. */
    public static final PyType TYPE =
            PyType.nativeType("_thread", "_ThreadHandle", PyType.OBJECT).dotted().sealed();

    private volatile Strand strand;

    @PythonApi("_ThreadHandle()")
    ThreadHandle() {}

    void start(Runnable body, boolean isDaemon) {
        Strand own = new Strand(null, isDaemon);
        synchronized (this) {
            if (strand != null) {
                throw new RuntimeError("thread already started");
            }
            strand = own;
        }
        Threads.launchUnnamed(own, body);
    }

    @PythonApi(value = "_ThreadHandle.ident", kind = PythonApi.Kind.GETTER)
    long ident() {
        Strand own = strand;
        return own == null ? 0 : own.ident();
    }

    @PythonApi("_ThreadHandle.is_done(self, /)")
    boolean isDone() {
        Strand own = strand;
        return own != null && own.ended().isSet();
    }

    @PythonApi("_ThreadHandle._set_done(self, /)")
    void setDone() {
        Strand own = strand;
        if (own == null) {
            throw new RuntimeError("thread not started");
        }
        own.ended().set();
    }

    @PythonApi("_ThreadHandle.join(self, timeout=None, /)")
    void join(Object timeout) {
        Strand own = strand;
        if (own == null) {
            throw new RuntimeError("thread not started");
        }
        if (own == Strand.current()) {
            throw new RuntimeError("Cannot join current thread");
        }
        own.ended().await(Timeouts.ofJoin(timeout));
    }

    @PythonApi("_ThreadHandle.__repr__(self, /)")
    String repr() {
        return "<_ThreadHandle object: ident=" + ident() + ">";
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
