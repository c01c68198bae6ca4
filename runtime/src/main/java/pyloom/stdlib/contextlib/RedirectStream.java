package pyloom.stdlib.contextlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.NativeModule;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyType;

/**
 * Puts another object in the place of a stream of {@code sys}, for all threads; what {@code
 * redirect_stdout} and {@code redirect_stderr} have in common. It may be entered again while it is
 * entered.
 */
@PythonModule(value = "contextlib", pure = true, doc = "library/contextlib.html")
@PythonType(name = "_RedirectStream")
public final class RedirectStream extends PyInstance {

    /** The type {@code contextlib._RedirectStream}. */
    public static final PyType TYPE =
            PyType.nativeType("contextlib", "_RedirectStream", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(RedirectStream::new);

    private RedirectStream(PyType type) {
        super(type);
    }

    @PythonApi("_RedirectStream.__init__(self, new_target)")
    void initialize(Object target) {
        Attributes.setAttr(this, "_new_target", target);
        Attributes.setAttr(this, "_old_targets", new PyList());
    }

    private String stream() {
        return ((String) Attributes.getAttr(this, "_stream")).intern();
    }

    @PythonApi("_RedirectStream.__enter__(self)")
    Object enter() {
        Object sys = NativeModule.named("sys");
        Object target = Attributes.getAttr(this, "_new_target");
        Object before = Attributes.getAttr(sys, stream());
        Attributes.callMethod(Attributes.getAttr(this, "_old_targets"), "append", before);
        Attributes.setAttr(sys, stream(), target);
        return target;
    }

    @PythonApi("_RedirectStream.__exit__(self, exctype, excinst, exctb)")
    void exit(Object type, Object exception, Object traceback) {
        Object before = Attributes.callMethod(Attributes.getAttr(this, "_old_targets"), "pop");
        Attributes.setAttr(NativeModule.named("sys"), stream(), before);
    }
}
