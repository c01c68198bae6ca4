package pyloom.stdlib.collections.abc;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.object.ClassMethod;
import pyloom.object.Entry;
import pyloom.object.GenericAlias;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.abc.AbcMeta;
import pyloom.stdlib.abc.AbcModule;
import pyloom.stdlib.abc.AbstractClasses;
import pyloom.stdlib.script.Functions;

/** Makes one abstract base class or a subclass of one, as a class statement would. */
public final class AbstractClass {

    static final String MODULE = "collections.abc";

    private final String module;
    private final String name;
    private final PyType[] bases;
    private final PyDict body = new PyDict();
    private String[] hooked; // the methods that make any class a virtual subclass; null: none
    private PyType made;

    private AbstractClass(String module, String name, PyType... bases) {
        this.module = module;
        this.name = name;
        this.bases = bases;
        body.put("__module__", module);
        body.put("__doc__", null);
    }

    static AbstractClass named(String name, PyType... bases) {
        return new AbstractClass(MODULE, name, bases).sets("__slots__", PyTuple.EMPTY);
    }

    /**
     * {@return the beginnings of a class whose instances have a dict}
     *
     * @param module its module
     * @param name its name
     * @param bases its bases
     */
    public static AbstractClass concrete(String module, String name, PyType... bases) {
        return new AbstractClass(module, name, bases);
    }

    private PyFunction function(String method, String parameters, Entry.OfArray code) {
        return Functions.ofArray(module, name + "." + method, parameters, code);
    }

    /** Adds a method that subclasses must define, and what it does if they call it. */
    AbstractClass needs(String method, String parameters, Entry.OfArray code) {
        body.put(method, AbcModule.abstractMethod(function(method, parameters, code)));
        return this;
    }

    /**
     * Adds a method.
     *
     * @param method its name
     * @param parameters its parameters
     * @param code what it does with the values of its parameters
     * @param defaults the defaults of the last parameters
     * @return this
     */
    public AbstractClass has(
            String method, String parameters, Entry.OfArray code, Object... defaults) {
        PyFunction function = function(method, parameters, code);
        body.put(method, defaults.length == 0 ? function : function.withDefaults(defaults));
        return this;
    }

    /**
     * Adds a class method.
     *
     * @param method its name
     * @param parameters its parameters
     * @param code what it does with the values of its parameters
     * @param defaults the defaults of the last parameters
     * @return this
     */
    public AbstractClass hasClassMethod(
            String method, String parameters, Entry.OfArray code, Object... defaults) {
        PyFunction function = function(method, parameters, code);
        body.put(
                method,
                new ClassMethod(defaults.length == 0 ? function : function.withDefaults(defaults)));
        return this;
    }

    /**
     * Adds an attribute.
     *
     * @param attribute its name
     * @param value its value
     * @return this
     */
    public AbstractClass sets(String attribute, Object value) {
        body.put(attribute, value);
        return this;
    }

    /** Lets {@code Class[item]} be a generic alias. */
    AbstractClass generic() {
        return hasClassMethod(
                "__class_getitem__", "cls, item", given -> new GenericAlias(given[0], given[1]));
    }

    /** Makes every class that has these methods a virtual subclass. */
    AbstractClass recognizes(String... methods) {
        hooked = methods;
        return hasClassMethod("__subclasshook__", "cls, C", given -> hook(given[0], given[1]));
    }

    private Object hook(Object cls, Object candidate) {
        if (cls != made || !(candidate instanceof PyType type)) {
            return NOT_IMPLEMENTED;
        }
        for (String method : hooked) {
            Object found = type.lookup(method);
            if (found == ABSENT || found == null) {
                return NOT_IMPLEMENTED;
            }
        }
        return true;
    }

    /** {@return the class} */
    public PyType make() {
        Object above = PyTuple.of((Object[]) bases);
        made = (PyType) AbstractClasses.make(AbcMeta.TYPE, name, above, body, null);
        return made;
    }

    /** {@return a class with virtual subclasses} */
    static PyType register(PyType type, PyType... subclasses) {
        for (PyType each : subclasses) {
            AbstractClasses.register(type, each);
        }
        return type;
    }
}
