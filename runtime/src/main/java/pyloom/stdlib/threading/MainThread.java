package pyloom.stdlib.threading;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyType;

/** The thread that runs the main module; Python's {@code threading._MainThread}. */
@PythonModule(value = "threading", pure = true)
@PythonType(name = "_MainThread")
public final class MainThread extends Thread {

    /** The type. */
    public static final PyType TYPE =
            PyType.nativeType("threading", "_MainThread", Thread.TYPE).changeable();

    MainThread() {
        super(TYPE, "MainThread", false, new Strand(null, false));
        strand().setThread(this);
    }
}
