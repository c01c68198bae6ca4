package pyloom.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All functions, lambdas and class bodies of one Python module. Their order in the emitted class is
 * their index: with module and qualified name the identity under which another process finds them.
 */
public final class CodeTable {

    private final String module;
    private final String file;
    private volatile PyModule home; // whose global variables the functions use; null until known
    private final Map<String, Parameters> parameters = new ConcurrentHashMap<>(); // by their texts
    private final Map<Place, Code> generators = new ConcurrentHashMap<>();
    private final List<Code> codes = new ArrayList<>(); // guarded by this
    private final Map<String, Code> methods = new HashMap<>(); // of class bodies; guarded by this

    /**
     * Makes the table of a module.
     *
     * @param module its dotted name
     * @param file its Python source as {@code co_filename} tells it
     */
    public CodeTable(String module, String file) {
        this.module = module;
        this.file = file;
    }

    /** Says whose global variables the functions use. */
    public void settle(PyModule module) {
        home = module;
    }

    /**
     * {@return a class statement}
     *
     * @param qualname the qualified name of the class
     * @param line its first line, decorators included
     */
    public ClassDefinition classDef(String qualname, int line) {
        return new ClassDefinition(this, qualname, line);
    }

    /**
     * {@return a new function whose code is not listed here: what it runs holds its closure}
     *
     * @param qualname its {@code co_qualname}
     * @param line its first line
     * @param parameters its parameters, as {@link Signature#of} reads them
     * @param entry its method
     */
    public PyFunction local(String qualname, int line, String parameters, Entry entry) {
        Parameters known = this.parameters.computeIfAbsent(parameters, Parameters::of);
        Code code = new Code(this, -1, qualname, line, known.signature(), entry, null);
        code.withDefaults(known.defaults());
        return new PyFunction(code, home);
    }

    /** Where a function begins. */
    record Place(String qualname, int line) {}

    /** {@return the code of a generator function that has no object, or null} */
    Code generator(Place place) {
        return generators.get(place);
    }

    /** {@return the new code of a generator function that has no object} */
    Code addGenerator(
            Place place, boolean closing, boolean isMachine, Entry body, int parameterCount) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parameterCount; i++) {
            names.add("p" + i);
        }
        Signature signature = Signature.of(String.join(", ", names));
        Code code = new Code(this, -1, place.qualname(), place.line(), signature, body, null);
        code.flavored(Code.Flavor.GENERATOR);
        if (closing) {
            code.closing();
        }
        if (isMachine) {
            code.woven(Code.Flavor.GENERATOR);
        }
        Code first = generators.putIfAbsent(place, code);
        return first == null ? code : first;
    }

    /** What the text of the parameters of a function says. */
    private record Parameters(Signature signature, LiteralDefaults defaults) {

        static Parameters of(String text) {
            return new Parameters(
                    Signature.of(LiteralDefaults.cut(text)), LiteralDefaults.of(text));
        }
    }

    /** {@return the module whose global variables the functions use, or null if nobody told} */
    PyModule home() {
        return home;
    }

    /** {@return the dotted name of the module} */
    public String module() {
        return module;
    }

    /** {@return the Python source} */
    public String file() {
        return file;
    }

    /**
     * {@return a code by its index}
     *
     * @param index the index
     */
    public synchronized Code get(int index) {
        return codes.get(index);
    }

    /**
     * {@return the code of a function without closure}
     *
     * @param qualname its {@code co_qualname}
     * @param line its first line
     * @param parameters its parameters, as {@link Signature#of} reads them
     * @param entry its method
     */
    public Code function(String qualname, int line, String parameters, Entry.Of0 entry) {
        return add(qualname, line, parameters, entry, null);
    }

    /**
     * {@return the code of a function without closure}
     *
     * @param qualname its {@code co_qualname}
     * @param line its first line
     * @param parameters its parameters, as {@link Signature#of} reads them
     * @param entry its method
     */
    public Code function(String qualname, int line, String parameters, Entry.Of1 entry) {
        return add(qualname, line, parameters, entry, null);
    }

    /**
     * {@return the code of a function without closure}
     *
     * @param qualname its {@code co_qualname}
     * @param line its first line
     * @param parameters its parameters, as {@link Signature#of} reads them
     * @param entry its method
     */
    public Code function(String qualname, int line, String parameters, Entry.Of2 entry) {
        return add(qualname, line, parameters, entry, null);
    }

    /**
     * {@return the code of a function without closure}
     *
     * @param qualname its {@code co_qualname}
     * @param line its first line
     * @param parameters its parameters, as {@link Signature#of} reads them
     * @param entry its method
     */
    public Code function(String qualname, int line, String parameters, Entry.Of3 entry) {
        return add(qualname, line, parameters, entry, null);
    }

    /**
     * {@return the code of a function without closure}
     *
     * @param qualname its {@code co_qualname}
     * @param line its first line
     * @param parameters its parameters, as {@link Signature#of} reads them
     * @param entry its method
     */
    public Code function(String qualname, int line, String parameters, Entry.Of4 entry) {
        return add(qualname, line, parameters, entry, null);
    }

    /**
     * {@return the code of a function without closure}
     *
     * @param qualname its {@code co_qualname}
     * @param line its first line
     * @param parameters its parameters, as {@link Signature#of} reads them
     * @param entry its method
     */
    public Code function(String qualname, int line, String parameters, Entry.Of5 entry) {
        return add(qualname, line, parameters, entry, null);
    }

    /**
     * {@return the code of a function without closure}
     *
     * @param qualname its {@code co_qualname}
     * @param line its first line
     * @param parameters its parameters, as {@link Signature#of} reads them
     * @param entry its method
     */
    public Code function(String qualname, int line, String parameters, Entry.Of6 entry) {
        return add(qualname, line, parameters, entry, null);
    }

    /**
     * {@return the code of a function whose parameters come in an array}
     *
     * @param qualname its {@code co_qualname}
     * @param line its first line
     * @param parameters its parameters, as {@link Signature#of} reads them
     * @param entry its method
     */
    public Code functionOfArray(String qualname, int line, String parameters, Entry.OfArray entry) {
        return add(qualname, line, parameters, entry, null);
    }

    /**
     * {@return the code of a function with a closure}
     *
     * @param qualname its {@code co_qualname}
     * @param line its first line
     * @param parameters its parameters, as {@link Signature#of} reads them
     * @param entry its method
     */
    public Code closure(String qualname, int line, String parameters, ClosureEntry.Of0 entry) {
        return add(qualname, line, parameters, null, entry);
    }

    /**
     * {@return the code of a function with a closure}
     *
     * @param qualname its {@code co_qualname}
     * @param line its first line
     * @param parameters its parameters, as {@link Signature#of} reads them
     * @param entry its method
     */
    public Code closure(String qualname, int line, String parameters, ClosureEntry.Of1 entry) {
        return add(qualname, line, parameters, null, entry);
    }

    /**
     * {@return the code of a function with a closure}
     *
     * @param qualname its {@code co_qualname}
     * @param line its first line
     * @param parameters its parameters, as {@link Signature#of} reads them
     * @param entry its method
     */
    public Code closure(String qualname, int line, String parameters, ClosureEntry.Of2 entry) {
        return add(qualname, line, parameters, null, entry);
    }

    /**
     * {@return the code of a function with a closure}
     *
     * @param qualname its {@code co_qualname}
     * @param line its first line
     * @param parameters its parameters, as {@link Signature#of} reads them
     * @param entry its method
     */
    public Code closure(String qualname, int line, String parameters, ClosureEntry.Of3 entry) {
        return add(qualname, line, parameters, null, entry);
    }

    /**
     * {@return the code of a function with a closure, whose parameters come in an array}
     *
     * @param qualname its {@code co_qualname}
     * @param line its first line
     * @param parameters its parameters, as {@link Signature#of} reads them
     * @param entry its method
     */
    public Code closureOfArray(
            String qualname, int line, String parameters, ClosureEntry.OfArray entry) {
        return add(qualname, line, parameters, null, entry);
    }

    /** {@return the code of a function in a class body: a new one the first time} */
    synchronized Code method(
            String qualname, int line, String parameters, Entry entry, ClosureEntry closure) {
        return methods.computeIfAbsent(
                qualname + ':' + line,
                _ -> {
                    Code code = add(qualname, line, parameters, entry, closure);
                    return closure == null ? code : code.withFree("__class__");
                });
    }

    /** {@return the function of that name that begins nearest before a line, or null} */
    synchronized Code find(String name, int line) {
        Code nearest = null;
        for (Code code : codes) {
            boolean nearer = nearest == null || code.line() >= nearest.line();
            if (code.name().equals(name) && code.line() <= line && nearer) {
                nearest = code;
            }
        }
        return nearest;
    }

    private synchronized Code add(
            String qualname, int line, String parameters, Entry entry, ClosureEntry closure) {
        Parameters known = Parameters.of(parameters);
        Code code = new Code(this, codes.size(), qualname, line, known.signature(), entry, closure);
        code.withDefaults(known.defaults());
        codes.add(code);
        return code;
    }
}
