package pyloom.object;

/** The modules that were imported, by name: Python's {@code sys.modules}. */
public final class ModuleTable {

    private static final PyDict MODULES = new PyDict();

    private ModuleTable() {}

    /** {@return the dict itself; programs may change it} */
    public static PyDict modules() {
        return MODULES;
    }
}
