package pyloom.stdlib.contextlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.stdlib.script.Python;

/** Changes the working folder for the time of a with statement. */
@PythonModule(value = "contextlib", pure = true, doc = "library/contextlib.html")
@PythonType(name = "chdir")
public final class ChangeDirectory extends PyInstance {

    /** The type {@code contextlib.chdir}. */
    public static final PyType TYPE =
            PyType.nativeType("contextlib", "chdir", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(ChangeDirectory::new);

    private ChangeDirectory(PyType type) {
        super(type);
    }

    @PythonApi("chdir.__init__(self, path)")
    void initialize(Object path) {
        Attributes.setAttr(this, "path", path);
        Attributes.setAttr(this, "_old_cwd", new PyList());
    }

    @PythonApi("chdir.__enter__(self)")
    void enter() {
        Object folder = Calls.call(Python.member("os", "getcwd"));
        Attributes.callMethod(Attributes.getAttr(this, "_old_cwd"), "append", folder);
        Calls.call(Python.member("os", "chdir"), Attributes.getAttr(this, "path"));
    }

    @PythonApi("chdir.__exit__(self, *excinfo)")
    void exit(Object[] details) {
        Object before = Attributes.callMethod(Attributes.getAttr(this, "_old_cwd"), "pop");
        Calls.call(Python.member("os", "chdir"), before);
    }
}
