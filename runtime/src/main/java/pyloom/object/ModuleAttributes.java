package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** The attributes of modules: their global variables. */
final class ModuleAttributes {

    private ModuleAttributes() {}

    /** {@return the attribute, or {@code ABSENT}} */
    static Object get(PyModule module, String name) {
        Object value = module.peek(name);
        if (value != ABSENT) {
            return value;
        }
        value = AttributeReads.generic(module, module.pyType(), name);
        if (value != ABSENT) {
            return value;
        }
        Object hook = module.peek("__getattr__");
        if (hook != ABSENT) {
            return Calls.call(hook, name);
        }
        throw missing(module, name);
    }

    /** Sets or, if the value is {@code ABSENT}, deletes the attribute. */
    static void set(PyModule module, String name, Object value) {
        Object found = module.pyType().lookup(name);
        if (found != ABSENT && Descriptors.set(found, module, value)) {
            return;
        }
        if (value != ABSENT) {
            module.global(name).set(value);
        } else if (module.peek(name) == ABSENT) {
            throw missing(module, name);
        } else {
            module.global(name).delete();
        }
    }

    private static AttributeError missing(PyModule module, String name) {
        Object title = module.peek("__name__");
        return new AttributeError(
                title instanceof String text
                        ? "module '" + text + "' has no attribute '" + name + "'"
                        : "module has no attribute '" + name + "'",
                module,
                name);
    }
}
