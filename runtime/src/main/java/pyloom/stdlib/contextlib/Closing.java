package pyloom.stdlib.contextlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyInstance;
import pyloom.object.PyType;

/** Closes an object at the end of a with statement. */
@PythonModule(value = "contextlib", pure = true, doc = "library/contextlib.html")
@PythonType(name = "closing")
public final class Closing extends PyInstance {

    /** The type {@code contextlib.closing}. */
    public static final PyType TYPE =
            PyType.nativeType("contextlib", "closing", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Closing::new);

    private Closing(PyType type) {
        super(type);
    }

    @PythonApi("closing.__init__(self, thing)")
    void initialize(Object thing) {
        Attributes.setAttr(this, "thing", thing);
    }

    @PythonApi("closing.__enter__(self)")
    Object enter() {
        return Attributes.getAttr(this, "thing");
    }

    @PythonApi("closing.__exit__(self, *exc_info)")
    void exit(Object[] details) {
        Attributes.callMethod(Attributes.getAttr(this, "thing"), "close");
    }
}
