package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Python module: its global variables, in the order in which they got their values. */
public class PyModule extends PyObject {

    /** The type {@code module}. */
    public static final PyType TYPE = PyType.builtin("module");

    private final String name;
    private final Map<String, Global> globals = new LinkedHashMap<>(); // guarded by itself
    private final PyDict dict = new ModuleDict(this);

    /**
     * Makes a module with the variables that every module has.
     *
     * @param name its dotted name
     */
    public PyModule(String name) {
        this.name = name;
        global("__name__").set(name);
        global("__doc__").set(null);
        global("__package__").set(null);
        global("__loader__").set(null);
        global("__spec__").set(null);
    }

    /** {@return the name it was made with} */
    public String name() {
        return name;
    }

    /**
     * {@return the variable of that name, set or not}
     *
     * @param variable the name
     */
    public Global global(String variable) {
        synchronized (globals) {
            return globals.computeIfAbsent(variable, missing -> new Global(this, missing));
        }
    }

    /**
     * {@return the value of a variable, or {@code ABSENT}; built-in names are not looked at}
     *
     * @param variable the name
     */
    public Object peek(String variable) {
        Global global;
        synchronized (globals) {
            global = globals.get(variable);
        }
        Object value = global == null ? ABSENT : global.peek();
        return value == ABSENT ? resolve(variable) : value;
    }

    /**
     * {@return the value of a name that is not set yet, or {@code ABSENT}; native modules make
     * their contents here when first asked}
     *
     * @param variable the name
     */
    protected Object resolve(String variable) {
        return ABSENT;
    }

    Global builtinGlobal(String variable) {
        return NativeModule.builtins().resolvedGlobal(variable);
    }

    void define(Global global, Object value) {
        synchronized (globals) {
            if (global.peek() == ABSENT) {
                globals.remove(global.name());
                globals.put(global.name(), global);
            }
            global.publish(value);
        }
    }

    /** {@return the names that have values, in order} */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        synchronized (globals) {
            for (Global global : globals.values()) {
                if (global.peek() != ABSENT) {
                    names.add(global.name());
                }
            }
        }
        return names;
    }

    /** {@return the {@code __dict__}: the variables as a dict that shows them as they change} */
    public PyDict dict() {
        return dict;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
