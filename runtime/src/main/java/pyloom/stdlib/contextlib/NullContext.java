package pyloom.stdlib.contextlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyInstance;
import pyloom.object.PyType;

/** A context manager that does nothing. */
@PythonModule(value = "contextlib", pure = true, doc = "library/contextlib.html")
@PythonType(name = "nullcontext")
public final class NullContext extends PyInstance {

    /** The type {@code contextlib.nullcontext}. */
    public static final PyType TYPE =
            PyType.nativeType("contextlib", "nullcontext", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(NullContext::new);

    private NullContext(PyType type) {
        super(type);
    }

    @PythonApi("nullcontext.__init__(self, enter_result=None)")
    void initialize(Object result) {
        Attributes.setAttr(this, "enter_result", result);
    }

    @PythonApi("nullcontext.__enter__(self)")
    Object enter() {
        return Attributes.getAttr(this, "enter_result");
    }

    @PythonApi("nullcontext.__exit__(self, *excinfo)")
    void exit(Object[] details) {}
}
