package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.Attributes;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Truth;

/**
 * Python's {@code threading.Timer}: a thread that calls a function after some time, unless it is
 * cancelled.
 */
@PythonModule(value = "threading", pure = true, doc = "library/threading.html#timer-objects")
@PythonType(name = "Timer")
public class Timer extends Thread {

    /** The type {@code threading.Timer}. */
    public static final PyType TYPE =
            PyType.nativeType("threading", "Timer", Thread.TYPE)
                    .solid()
                    .changeable()
                    .allocating(Timer::new);

    /**
     * Makes an uninitialised timer.
     *
     * @param type its type
     */
    protected Timer(PyType type) {
        super(type);
    }

    /**
     * Makes a timer.
     *
     * @param interval seconds
     * @param function what it calls
     */
    @TypedForm("Timer(interval, function)")
    public Timer(Object interval, Object function) {
        this(TYPE);
        initialize(interval, function, null, null);
    }

    /**
     * Makes a timer.
     *
     * @param interval seconds
     * @param function what it calls
     * @param args the positional arguments, or None
     */
    @TypedForm("Timer(interval, function, args)")
    public Timer(Object interval, Object function, Object args) {
        this(TYPE);
        initialize(interval, function, args, null);
    }

    /**
     * {@code Timer.__init__}.
     *
     * @param interval seconds
     * @param function what it calls
     * @param args the positional arguments, or None
     * @param kwargs the keyword arguments, or None
     */
    @PythonApi("Timer.__init__(self, interval, function, args=None, kwargs=None)")
    public void initialize(Object interval, Object function, Object args, Object kwargs) {
        initialize(null, null, null, PyTuple.EMPTY, null, null);
        Attributes.setAttr(this, "interval", interval);
        Attributes.setAttr(this, "function", function);
        Attributes.setAttr(this, "args", args == null ? new PyList() : args);
        Attributes.setAttr(this, "kwargs", kwargs == null ? new PyDict() : kwargs);
        Attributes.setAttr(this, "finished", new Event());
    }

    private Object finished() {
        return Attributes.getAttr(this, "finished");
    }

    /** Stops it, if it still waits. */
    @PythonApi("Timer.cancel(self)")
    public void cancel() {
        Attributes.callMethod(finished(), "set");
    }

    @Override
    @PythonApi("Timer.run(self)")
    public void run() {
        Attributes.callMethod(finished(), "wait", Attributes.getAttr(this, "interval"));
        if (!Truth.truth(Attributes.callMethod(finished(), "is_set"))) {
            new CallArguments(Attributes.getAttr(this, "args"), Attributes.getAttr(this, "kwargs"))
                    .call(Attributes.getAttr(this, "function"));
        }
        Attributes.callMethod(finished(), "set");
    }
}
