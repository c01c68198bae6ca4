package pyloom.runtime;

import pyloom.object.CodeTable;
import pyloom.object.PyModule;
import pyloom.object.Recursion;

/**
 * A module that was translated from Python. Its body runs once, when the module is imported or run
 * as the program.
 */
public final class TranslatedModule extends PyModule {

    private final CodeTable codes;
    private final Runnable body;

    /**
     * Makes a module; for the emitted class.
     *
     * @param name its dotted name
     * @param file its Python source
     * @param body its statements
     */
    public TranslatedModule(String name, String file, Runnable body) {
        super(name);
        this.codes = new CodeTable(name, file);
        this.body = body;
    }

    /** {@return the functions of the module} */
    public CodeTable codes() {
        return codes;
    }

    /** {@return the Python source} */
    public String file() {
        return codes.file();
    }

    /** {@return whether other modules can be inside it} */
    boolean isPackage() {
        return file().endsWith("__init__.py");
    }

    void run() {
        Recursion.counted(body);
    }
}
