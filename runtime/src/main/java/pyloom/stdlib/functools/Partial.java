package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.Reprs;

import java.util.Arrays;
import java.util.StringJoiner;

/**
 * Python's {@code functools.partial}: a callable with some of its arguments given.
 *
 * <p>Its parts change only by {@code __setstate__}, so that any thread may call it.
 */
@PythonModule(value = "functools", doc = "library/functools.html#functools.partial")
@PythonType(name = "partial")
public final class Partial extends PyInstance {

    /** The type {@code functools.partial}. */
    public static final PyType TYPE =
            PyType.nativeType("functools", "partial", PyType.OBJECT)
                    .dotted()
                    .solid()
                    .withDict()
                    .weak()
                    .generic()
                    .allocating(Partial::new);

    private Object function;
    private Object[] arguments = NO_ARGUMENTS;
    private PyDict keywords = new PyDict();

    private Partial(PyType type) {
        super(type);
    }

    /**
     * Makes one.
     *
     * @param function the callable
     * @param arguments its first arguments
     * @param keywords keyword arguments, owned by the new object
     */
    public Partial(Object function, Object[] arguments, PyDict keywords) {
        this(TYPE);
        this.function = function;
        this.arguments = arguments;
        this.keywords = keywords;
    }

    @PythonApi("partial.__new__(cls, /, *args, **keywords)")
    public static Partial make(PyType type, Object[] args, PyDict keywords) {
        if (args.length == 0) {
            throw new TypeError("type 'partial' takes at least one argument");
        }
        if (!Calls.isCallable(args[0])) {
            throw new TypeError("the first argument must be callable");
        }
        Partial made = new Partial(type);
        made.function = args[0];
        made.arguments = Arrays.copyOfRange(args, 1, args.length);
        made.keywords = keywords;
        if (args[0] instanceof Partial inner && inner.dict().isEmpty()) {
            made.function = inner.function;
            made.arguments = inner.prepended(made.arguments);
            made.keywords = inner.keywords.copy();
            made.keywords.putAll(keywords);
        }
        return made;
    }

    private Object[] prepended(Object[] rest) {
        if (arguments.length == 0) {
            return rest;
        }
        Object[] all = Arrays.copyOf(arguments, arguments.length + rest.length);
        System.arraycopy(rest, 0, all, arguments.length, rest.length);
        return all;
    }

    @Override
    public Object callArray(Object[] given, String[] names) {
        if (!pyType().isBuiltIn() && pyType().lookup("__call__") != TYPE.lookup("__call__")) {
            return super.callArray(given, names);
        }
        int named = names == null ? 0 : names.length;
        if (named == 0 && keywords.isEmpty()) {
            return Calls.callArray(function, prepended(given), null);
        }
        PyDict all = keywords.copy();
        int positional = given.length - named;
        for (int i = 0; i < named; i++) {
            all.put(names[i], given[positional + i]);
        }
        return Calls.callWith(function, prepended(Arrays.copyOf(given, positional)), all);
    }

    @PythonApi("partial.__call__(self, /, *args, **kwargs)")
    Object invoke(Object[] args, PyDict more) {
        PyDict all = keywords.copy();
        all.putAll(more);
        return Calls.callWith(function, prepended(args), all);
    }

    @PythonApi(value = "partial.func", kind = Kind.MEMBER)
    Object function() {
        return function;
    }

    @PythonApi(value = "partial.args", kind = Kind.MEMBER)
    PyTuple args() {
        return PyTuple.of(arguments.clone());
    }

    @PythonApi(value = "partial.keywords", kind = Kind.MEMBER)
    PyDict keywords() {
        return keywords;
    }

    /** {@return the text of the arguments, each after a comma} */
    static String argumentText(Object[] arguments, PyDict keywords) {
        StringJoiner text = new StringJoiner("");
        for (Object argument : arguments) {
            text.add(", " + Texts.repr(argument));
        }
        for (Object key : keywords.keyList()) {
            text.add(", " + Texts.str(key) + "=" + Texts.repr(keywords.getOrAbsent(key)));
        }
        return text.toString();
    }

    @PythonApi("partial.__repr__(self, /)")
    String repr() {
        if (!Reprs.enter(this)) {
            return "...";
        }
        try {
            String rest = argumentText(arguments, keywords);
            return pyType().qualifiedName() + "(" + Texts.repr(function) + rest + ")";
        } finally {
            Reprs.leave(this);
        }
    }

    @PythonApi("partial.__reduce__(self, /)")
    PyTuple reduce() {
        PyDict attributes = dict();
        return PyTuple.of(
                pyType(),
                PyTuple.of(function),
                PyTuple.of(function, args(), keywords, attributes.isEmpty() ? null : attributes));
    }

    @PythonApi("partial.__setstate__(self, state, /)")
    void restore(Object state) {
        if (!(state instanceof PyTuple parts)
                || parts.size() != 4
                || !Calls.isCallable(parts.get(0))
                || !(parts.get(1) instanceof PyTuple args)
                || !(parts.get(2) == null || parts.get(2) instanceof PyDict)) {
            throw new TypeError("invalid partial state");
        }
        function = parts.get(0);
        arguments = args.toArray();
        keywords = parts.get(2) == null ? new PyDict() : ((PyDict) parts.get(2)).copy();
        if (parts.get(3) instanceof PyDict attributes) {
            for (Object key : attributes.keyList()) {
                if (attributes.getOrAbsent(key) != ABSENT) {
                    dict().put(key, attributes.getOrAbsent(key));
                }
            }
        }
    }
}
