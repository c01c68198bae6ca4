package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.SystemExit;

/** {@code exit} and {@code quit}, which end the program as {@code sys.exit} does. */
@PythonModule("_sitebuiltins")
@PythonType(name = "Quitter", exported = false, doc = "library/constants.html#exit")
public final class Quitter extends PyObject {

    /** The type of both. */
    public static final PyType TYPE =
            PyType.nativeType("_sitebuiltins", "Quitter", PyType.OBJECT).sealed();

    /** Python's {@code exit}. */
    public static final Quitter EXIT = new Quitter("exit");

    /** Python's {@code quit}. */
    public static final Quitter QUIT = new Quitter("quit");

    private final String name;

    private Quitter(String name) {
        this.name = name;
    }

    /** Ends the program with an exit code or a message. */
    @PythonApi("Quitter.__call__(self, /, code=None)")
    public void quit(Object code) {
        throw new SystemExit(new Object[] {code});
    }

    @PythonApi("Quitter.__repr__(self, /)")
    String repr() {
        return "Use " + name + "() or Ctrl-D (i.e. EOF) to exit";
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
