package pyloom.runtime;

import pyloom.object.CodeTable;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyModule;
import pyloom.object.Recursion;

import java.util.List;
import java.util.Map;

/**
 * A module that was translated from Python. Its body runs once, when the module is imported or run
 * as the program.
 */
public final class TranslatedModule extends PyModule {

    private static final String[] NO_NAMES = {};

    private final CodeTable codes;
    private final Runnable body;

    /**
     * Makes a module whose source is where its name says; for the emitted class.
     *
     * @param name its dotted name
     * @param body its statements
     */
    public TranslatedModule(String name, Runnable body) {
        this(name, name.replace('.', '/') + ".py", body);
    }

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

    /**
     * {@return the result of a function of this module} The module is imported before. For the
     * entry points of emitted classes, which Java code calls.
     *
     * @param function the name of the function in Python
     * @param arguments its positional arguments; numbers, lists, maps and sets of Java are made
     *     such of Python
     */
    public Object invoke(String function, Object... arguments) {
        return invokeNamed(function, arguments, NO_NAMES);
    }

    /** {@return the same with further arguments that have names} */
    public Object invokeNamed(
            String function, Object[] arguments, String[] names, Object... named) {
        ClassLoader loader = body.getClass().getClassLoader();
        return Libraries.invoke(this, loader, function, arguments, names, named);
    }

    /** {@return an int that a function returns; OverflowError if it has more than 64 bits} */
    public long invokeLong(String function, Object... arguments) {
        return JavaValues.asLong(function, invoke(function, arguments));
    }

    /** {@return a float that a function returns} */
    public double invokeDouble(String function, Object... arguments) {
        return JavaValues.asDouble(function, invoke(function, arguments));
    }

    /** {@return a bool that a function returns} */
    public boolean invokeBoolean(String function, Object... arguments) {
        return JavaValues.as(Boolean.class, "bool", function, invoke(function, arguments));
    }

    /** {@return a str that a function returns} */
    public String invokeString(String function, Object... arguments) {
        return JavaValues.as(String.class, "str", function, invoke(function, arguments));
    }

    /** {@return a list that a function returns} */
    public List<?> invokeList(String function, Object... arguments) {
        return JavaValues.as(PyList.class, "list", function, invoke(function, arguments));
    }

    /** {@return a dict that a function returns} */
    public Map<?, ?> invokeMap(String function, Object... arguments) {
        return JavaValues.as(PyDict.class, "dict", function, invoke(function, arguments));
    }
}
