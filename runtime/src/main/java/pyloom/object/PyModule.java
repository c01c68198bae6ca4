package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A Python module: its global variables, in the order in which they got their values.
 *
 * <p>Finding a variable takes no lock; giving an unset one a value holds the monitor of the module,
 * which guards the order.
 */
public class PyModule extends PyObject {

    /** The type {@code module}. */
    public static final PyType TYPE =
            PyType.builtin("module").solid().withDict().weak().allocating(PyModule::new);

    private PyType type;
    private final String name;
    private final Map<String, Global> globals = new ConcurrentHashMap<>();
    private final PyDict dict;
    private long definitions; // guarded by this

    /**
     * Makes a module with the variables that every module has.
     *
     * @param name its dotted name
     */
    public PyModule(String name) {
        this(TYPE, name);
        initialize(name, null);
    }

    /**
     * Makes a module that is still to be initialised.
     *
     * @param type {@code module} or a subclass
     */
    public PyModule(PyType type) {
        this(type, "");
    }

    private PyModule(PyType type, String name) {
        this.type = type;
        this.name = name;
        this.dict = new ModuleDict(this);
    }

    /** Makes a module whose variables are the entries of a dict. */
    PyModule(PyDict dict) {
        this.type = TYPE;
        this.name = "";
        this.dict = dict;
    }

    /** {@return a new variable} */
    Global newGlobal(String variable) {
        return new Global(this, variable);
    }

    final void initialize(String newName, Object doc) {
        global("__name__").set(newName);
        global("__doc__").set(doc);
        global("__package__").set(null);
        global("__loader__").set(null);
        global("__spec__").set(null);
    }

    /** {@return the name it was made with} */
    public final String name() {
        return name;
    }

    /**
     * {@return the variable of that name, set or not}
     *
     * @param variable the name
     */
    public final Global global(String variable) {
        Global known = globals.get(variable);
        return known != null ? known : globals.computeIfAbsent(variable, this::newGlobal);
    }

    /**
     * {@return the value of a variable, or {@code ABSENT}; built-in names are not looked at}
     *
     * @param variable the name
     */
    public Object peek(String variable) {
        Global global = globals.get(variable);
        if (global == null) {
            return resolve(variable);
        }
        return global.peek();
    }

    /**
     * {@return the value of a name that nobody has used yet, or {@code ABSENT}; native modules make
     * their contents here}
     *
     * @param variable the name
     */
    protected Object resolve(String variable) {
        return ABSENT;
    }

    final Global builtinGlobal(String variable) {
        Object own = peek("__builtins__");
        PyModule builtins =
                switch (own) {
                    case PyModule other -> other;
                    case PyDict entries -> DictModule.of(entries);
                    case null, default -> NativeModule.builtins();
                };
        return builtins.peek(variable) == ABSENT ? null : builtins.global(variable);
    }

    final synchronized void define(Global global, Object value) {
        if (global.peek() == ABSENT) {
            global.place(++definitions);
        }
        global.publish(value);
    }

    /** {@return the names that have values, in order} */
    public List<String> names() {
        return globals.values().stream()
                .filter(global -> global.peek() != ABSENT)
                .sorted(Comparator.comparingLong(Global::order))
                .map(Global::name)
                .toList();
    }

    /** {@return the {@code __dict__}: the variables as a dict that shows them as they change} */
    public final PyDict dict() {
        return dict;
    }

    @Override
    public PyType pyType() {
        return type;
    }

    @Override
    public void changeType(PyType newType) {
        type = newType;
    }
}
