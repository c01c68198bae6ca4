package pyloom.stdlib.operator;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.util.Arrays;

/** A callable that calls a method of its argument. */
@PythonModule(value = "operator", doc = "library/operator.html#operator.methodcaller")
@PythonType(name = "methodcaller")
public final class MethodCaller extends PyObject {

    /** The type {@code operator.methodcaller}. */
    public static final PyType TYPE =
            PyType.nativeType("operator", "methodcaller", PyType.OBJECT).dotted().sealed();

    private final String name;
    private final Object[] arguments;
    private final PyDict keywords;

    private MethodCaller(String name, Object[] arguments, PyDict keywords) {
        this.name = name;
        this.arguments = arguments;
        this.keywords = keywords;
    }

    @PythonApi("methodcaller.__new__(cls, /, *args, **kwargs)")
    static MethodCaller make(PyType type, Object[] args, PyDict keywords) {
        if (args.length == 0) {
            throw new TypeError("methodcaller needs at least one argument, the method name");
        }
        if (!(PyValueInstance.unwrap(args[0]) instanceof String name)) {
            throw new TypeError("method name must be a string");
        }
        return new MethodCaller(name.intern(), Arrays.copyOfRange(args, 1, args.length), keywords);
    }

    @Override
    public Object call(Object object) {
        return keywords.isEmpty()
                ? Attributes.callMethodArray(object, name, arguments.clone(), null)
                : Calls.callWith(Attributes.getAttr(object, name), arguments, keywords);
    }

    @PythonApi("methodcaller.__call__(self, /, *args, **kwargs)")
    Object invoke(Object[] args, PyDict given) {
        Getters.checkOneArgument("methodcaller", args, given);
        return call(args[0]);
    }

    @PythonApi("methodcaller.__repr__(self, /)")
    String repr() {
        StringBuilder text = new StringBuilder("operator.methodcaller(").append(Texts.repr(name));
        for (Object argument : arguments) {
            text.append(", ").append(Texts.repr(argument));
        }
        for (Object key : keywords.keyList()) {
            text.append(", ").append(key).append('=').append(Texts.repr(keywords.getOrAbsent(key)));
        }
        return text.append(')').toString();
    }

    @PythonApi("methodcaller.__reduce__(self, /)")
    PyTuple reduce() {
        Object[] all = new Object[arguments.length + 1];
        all[0] = name;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return keywords.isEmpty()
                ? PyTuple.of(TYPE, PyTuple.of(all))
                : PyTuple.of(
                        Calls.callWith(
                                NativeModule.named("functools").peek("partial"),
                                new Object[] {TYPE, name},
                                keywords),
                        PyTuple.of(arguments.clone()));
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
