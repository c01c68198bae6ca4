package pyloom.object;

import java.util.List;

/**
 * The global variables of code that runs over a dict of the program's own, as {@code exec} lets it:
 * every read and write is one of the dict, which the program may change at any time.
 */
public final class DictModule extends PyModule {

    private DictModule(PyDict dict) {
        super(dict);
    }

    /**
     * {@return the module that has these variables}
     *
     * @param dict the {@code __dict__} of a module, or any other dict
     */
    public static PyModule of(PyDict dict) {
        return dict instanceof ModuleDict variables ? variables.module() : new DictModule(dict);
    }

    @Override
    Global newGlobal(String variable) {
        return new DictGlobal(this, variable);
    }

    @Override
    public Object peek(String variable) {
        return dict().getOrAbsent(variable);
    }

    @Override
    public List<String> names() {
        return dict().keyList().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }
}
