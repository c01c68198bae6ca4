package pyloom.object;

import java.util.ArrayList;
import java.util.List;

/** The functions in the body of a class. */
abstract sealed class MethodDefinitions permits ClassDefinition {

    private final CodeTable codes;
    private final String qualname;
    private final List<Object> decorators = new ArrayList<>();
    private Code.Flavor flavor = Code.Flavor.PLAIN;
    private boolean isWoven;
    private boolean isClosing;
    private String doc;
    private Object[] defaults;
    private PyDict keywordDefaults;
    private PyDict annotations;

    MethodDefinitions(CodeTable codes, String qualname) {
        this.codes = codes;
        this.qualname = qualname;
    }

    abstract Object namespace();

    abstract Cell classCell();

    abstract ClassDefinition set(String name, Object value);

    private ClassDefinition definition() {
        return (ClassDefinition) this;
    }

    /** Adds a decorator of the next function and returns this. */
    public ClassDefinition decorator(Object decorator) {
        decorators.add(decorator);
        return definition();
    }

    /** Makes the next function a property and returns this. */
    public ClassDefinition property() {
        return decorator(PyProperty.TYPE);
    }

    /** Makes the next function a static method and returns this. */
    public ClassDefinition staticMethod() {
        return decorator(StaticMethod.TYPE);
    }

    /** Makes the next function a class method and returns this. */
    public ClassDefinition classMethod() {
        return decorator(ClassMethod.TYPE);
    }

    /** Makes the next function the setter of a property of its class and returns this. */
    public ClassDefinition setter(String property) {
        return decorator(Attributes.getAttr(own(property), "setter"));
    }

    /** Makes the next function the deleter of a property of its class and returns this. */
    public ClassDefinition deleter(String property) {
        return decorator(Attributes.getAttr(own(property), "deleter"));
    }

    private Object own(String name) {
        return definition().lookUp(name, codes.home().global(name));
    }

    /** Gives the last positional parameters of the next function defaults and returns this. */
    public ClassDefinition defaults(Object... values) {
        defaults = values;
        return definition();
    }

    /** Gives keyword-only parameters of the next function defaults and returns this. */
    public ClassDefinition keywordDefaults(Object... namesAndValues) {
        keywordDefaults = dict(namesAndValues);
        return definition();
    }

    /** Annotates parameters and result of the next function and returns this. */
    public ClassDefinition annotations(Object... namesAndValues) {
        annotations = dict(namesAndValues);
        return definition();
    }

    /** Gives the next function a docstring and returns this. */
    public ClassDefinition doc(String docstring) {
        doc = docstring;
        return definition();
    }

    /** Makes the next function a generator and returns this. */
    public ClassDefinition generator() {
        flavor = Code.Flavor.GENERATOR;
        return definition();
    }

    /** The same for a body that is a state machine; the compile step puts it in its place. */
    public ClassDefinition wovenGenerator() {
        isWoven = true;
        return generator();
    }

    /** Says that the generator has something to do when nobody resumes it any more. */
    public ClassDefinition closing() {
        isClosing = true;
        return definition();
    }

    private static PyDict dict(Object... namesAndValues) {
        PyDict dict = new PyDict();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            dict.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return dict;
    }

    private ClassDefinition add(
            String name, int line, String parameters, Entry entry, ClosureEntry closure) {
        namespace();
        Code code = codes.method(qualname + '.' + name, line, parameters, entry, closure);
        describe(code);
        PyFunction function =
                closure == null
                        ? new PyFunction(code, codes.home())
                        : new PyFunction(code, codes.home(), classCell());
        if (defaults != null) {
            function.withDefaults(defaults);
        }
        if (keywordDefaults != null) {
            function.withKeywordDefaults(keywordDefaults);
        }
        if (annotations != null) {
            function.withAnnotations(annotations);
        }
        Object value = function;
        List<Object> wrappers = List.copyOf(decorators);
        reset();
        for (Object decorator : wrappers.reversed()) {
            value = Calls.call(decorator, value);
        }
        String owner = qualname.substring(qualname.lastIndexOf('.') + 1);
        return set(PrivateNames.mangled(name, owner), value);
    }

    /** The same each time that the statement runs. */
    private void describe(Code code) {
        if (isWoven) {
            code.woven(flavor);
        } else if (flavor != Code.Flavor.PLAIN) {
            code.flavored(flavor);
        }
        if (isClosing) {
            code.closing();
        }
        if (doc != null) {
            code.documented(doc);
        }
    }

    private void reset() {
        decorators.clear();
        flavor = Code.Flavor.PLAIN;
        isWoven = false;
        isClosing = false;
        doc = null;
        defaults = null;
        keywordDefaults = null;
        annotations = null;
    }

    /**
     * Adds a function and returns this.
     *
     * @param name its name
     * @param line its first line
     * @param parameters its parameters; those with literal defaults as in Python
     * @param entry its Java method
     */
    public ClassDefinition method(String name, int line, String parameters, Entry.Of0 entry) {
        return add(name, line, parameters, entry, null);
    }

    /**
     * Adds a function and returns this.
     *
     * @param name its name
     * @param line its first line
     * @param parameters its parameters; those with literal defaults as in Python
     * @param entry its Java method
     */
    public ClassDefinition method(String name, int line, String parameters, Entry.Of1 entry) {
        return add(name, line, parameters, entry, null);
    }

    /**
     * Adds a function and returns this.
     *
     * @param name its name
     * @param line its first line
     * @param parameters its parameters; those with literal defaults as in Python
     * @param entry its Java method
     */
    public ClassDefinition method(String name, int line, String parameters, Entry.Of2 entry) {
        return add(name, line, parameters, entry, null);
    }

    /**
     * Adds a function and returns this.
     *
     * @param name its name
     * @param line its first line
     * @param parameters its parameters; those with literal defaults as in Python
     * @param entry its Java method
     */
    public ClassDefinition method(String name, int line, String parameters, Entry.Of3 entry) {
        return add(name, line, parameters, entry, null);
    }

    /**
     * Adds a function and returns this.
     *
     * @param name its name
     * @param line its first line
     * @param parameters its parameters; those with literal defaults as in Python
     * @param entry its Java method
     */
    public ClassDefinition method(String name, int line, String parameters, Entry.Of4 entry) {
        return add(name, line, parameters, entry, null);
    }

    /**
     * Adds a function and returns this.
     *
     * @param name its name
     * @param line its first line
     * @param parameters its parameters; those with literal defaults as in Python
     * @param entry its Java method
     */
    public ClassDefinition method(String name, int line, String parameters, Entry.Of5 entry) {
        return add(name, line, parameters, entry, null);
    }

    /**
     * Adds a function and returns this.
     *
     * @param name its name
     * @param line its first line
     * @param parameters its parameters; those with literal defaults as in Python
     * @param entry its Java method
     */
    public ClassDefinition method(String name, int line, String parameters, Entry.Of6 entry) {
        return add(name, line, parameters, entry, null);
    }

    /**
     * Adds a function that needs the class it stands in, for {@code super()} mostly, and returns
     * this.
     *
     * @param name its name
     * @param line its first line
     * @param parameters its parameters; those with literal defaults as in Python
     * @param entry its Java method, which takes the cell of the class first
     */
    public ClassDefinition methodOfClass(
            String name, int line, String parameters, ClassEntry.Of1 entry) {
        return add(name, line, parameters, null, entry.bound());
    }

    /**
     * Adds a function that needs the class it stands in, for {@code super()} mostly, and returns
     * this.
     *
     * @param name its name
     * @param line its first line
     * @param parameters its parameters; those with literal defaults as in Python
     * @param entry its Java method, which takes the cell of the class first
     */
    public ClassDefinition methodOfClass(
            String name, int line, String parameters, ClassEntry.Of2 entry) {
        return add(name, line, parameters, null, entry.bound());
    }

    /**
     * Adds a function that needs the class it stands in, for {@code super()} mostly, and returns
     * this.
     *
     * @param name its name
     * @param line its first line
     * @param parameters its parameters; those with literal defaults as in Python
     * @param entry its Java method, which takes the cell of the class first
     */
    public ClassDefinition methodOfClass(
            String name, int line, String parameters, ClassEntry.Of3 entry) {
        return add(name, line, parameters, null, entry.bound());
    }

    /**
     * Adds a function that needs the class it stands in, for {@code super()} mostly, and returns
     * this.
     *
     * @param name its name
     * @param line its first line
     * @param parameters its parameters; those with literal defaults as in Python
     * @param entry its Java method, which takes the cell of the class first
     */
    public ClassDefinition methodOfClass(
            String name, int line, String parameters, ClassEntry.Of4 entry) {
        return add(name, line, parameters, null, entry.bound());
    }

    /**
     * Adds a function that needs the class it stands in, for {@code super()} mostly, and returns
     * this.
     *
     * @param name its name
     * @param line its first line
     * @param parameters its parameters; those with literal defaults as in Python
     * @param entry its Java method, which takes the cell of the class first
     */
    public ClassDefinition methodOfClass(
            String name, int line, String parameters, ClassEntry.Of5 entry) {
        return add(name, line, parameters, null, entry.bound());
    }
}
