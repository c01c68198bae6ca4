package pyloom.runtime;

import pyloom.object.CodeTable;
import pyloom.object.PyList;
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
        this.codes.settle(this);
        this.body = body;
    }

    /**
     * {@return a package that is nothing but a folder}
     *
     * @param name its dotted name
     * @param folder the folder
     */
    public static TranslatedModule namespacePackage(String name, String folder) {
        TranslatedModule module = new TranslatedModule(name, folder);
        module.global("__path__").set(PyList.of(folder));
        return module;
    }

    private TranslatedModule(String name, String folder) {
        super(name);
        this.codes = new CodeTable(name, folder);
        this.codes.settle(this);
        this.body = () -> {};
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
