package pyloom.object;

/** The modules that were imported, by name: Python's {@code sys.modules}. */
public final class ModuleTable {

    private static final PyDict MODULES = new PyDict();

    private static volatile int program;

    private ModuleTable() {}

    /**
     * {@return the name that a module has itself, where programs import it by another one}
     *
     * @param name the dotted name of an import
     */
    public static String realName(String name) {
        return name.equals("os.path") ? "posixpath" : name;
    }

    /** Forgets all modules, for another program of this process. */
    public static void renew() {
        MODULES.clear();
        program++; // one thread starts programs
    }

    /** {@return the number of the program that runs in this process, for state that is its own} */
    public static int program() {
        return program;
    }

    /** {@return the dict itself; programs may change it} */
    public static PyDict modules() {
        return MODULES;
    }
}
