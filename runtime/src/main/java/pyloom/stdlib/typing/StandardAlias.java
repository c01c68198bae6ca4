package pyloom.stdlib.typing;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.AttributeError;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Ellipsis;
import pyloom.object.ImportError;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeChecks;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

/** The name that a class has in {@code typing}: {@code typing.List}, {@code typing.Callable}. */
@PythonModule(value = "typing", pure = true)
@PythonType(name = "_SpecialGenericAlias", exported = false)
public final class StandardAlias extends PyObject {

    /** The type {@code typing._SpecialGenericAlias}. */
    public static final PyType TYPE =
            PyType.nativeType("typing", "_SpecialGenericAlias", PyType.OBJECT).changeable();

    private static final int ANY_NUMBER = -1;

    private final String name;
    private final String module;
    private final String originName;
    private final int least;
    private final int most;
    private final boolean isInstantiable;

    private StandardAlias(
            String name,
            String module,
            String originName,
            int least,
            int most,
            boolean isInstantiable) {
        this.name = name;
        this.module = module;
        this.originName = originName;
        this.least = least;
        this.most = most;
        this.isInstantiable = isInstantiable;
    }

    static StandardAlias of(String name, String origin, int parameters) {
        return of(name, origin, parameters, parameters);
    }

    static StandardAlias of(String name, String origin, int least, int most) {
        int dot = origin.lastIndexOf('.');
        String module = dot < 0 ? "builtins" : origin.substring(0, dot);
        return new StandardAlias(name, module, origin.substring(dot + 1), least, most, dot >= 0);
    }

    static StandardAlias variadic(String name, String origin) {
        return of(name, origin, ANY_NUMBER);
    }

    Object origin() {
        Object origin = Python.member(module, originName);
        if (origin == ABSENT) {
            throw new ImportError("cannot import name '" + originName + "' from '" + module + "'");
        }
        return origin;
    }

    @PythonApi("_SpecialGenericAlias.__repr__(self)")
    String repr() {
        return "typing." + name;
    }

    @PythonApi("_SpecialGenericAlias.__getitem__(self, params)")
    Object getItem(Object given) {
        if (name.equals("Callable")) {
            return callable(given);
        }
        PyTuple types = Checks.tuple(given);
        if (name.equals("Tuple")) {
            return tuple(types);
        }
        if (most == 0) {
            throw new TypeError(repr() + " is not a generic class");
        }
        Object[] checked = types.toArray().clone();
        for (int i = 0; i < checked.length; i++) {
            checked[i] = Checks.type(checked[i], "Parameters to generic types must be types.");
        }
        if (checked.length < least || checked.length > most) {
            boolean range = least != most && checked.length < least;
            throw range
                    ? new TypeError(
                            "Too few arguments for "
                                    + repr()
                                    + "; actual "
                                    + checked.length
                                    + ", expected at least "
                                    + least)
                    : Checks.count(this, checked.length, most);
        }
        return alias(TypingAlias.GENERIC, withDefaults(checked));
    }

    private Object[] withDefaults(Object[] given) {
        if (given.length == most) {
            return given;
        }
        Object[] filler = new Object[most - given.length];
        boolean isManager = name.endsWith("ContextManager");
        Object filled =
                isManager
                        ? pyloom.object.UnionType.of(Python.member("builtins", "bool"), null)
                        : pyloom.object.BuiltinTypes.NONE;
        java.util.Arrays.fill(filler, filled);
        return Python.append(given, filler);
    }

    private TypingAlias alias(PyType type, Object... args) {
        TypingAlias made = new TypingAlias(type, this, PyTuple.of(args), name);
        return isInstantiable ? made : made.notInstantiable();
    }

    private Object tuple(PyTuple types) {
        Object[] checked = types.toArray().clone();
        boolean isOpen = checked.length == 2 && checked[1] == Ellipsis.ELLIPSIS;
        for (int i = 0; i < (isOpen ? 1 : checked.length); i++) {
            String message =
                    isOpen
                            ? "Tuple[t, ...]: t must be a type."
                            : "Tuple[t0, t1, ...]: each t must be a type.";
            checked[i] = Checks.type(checked[i], message);
        }
        return alias(TypingAlias.GENERIC, checked);
    }

    private Object callable(Object given) {
        if (!(given instanceof PyTuple pair) || pair.size() != 2) {
            throw new TypeError("Callable must be used as Callable[[arg, ...], result].");
        }
        Object result = Checks.type(pair.get(1), "Callable[args, result]: result must be a type.");
        Object parameters = pair.get(0);
        if (parameters instanceof PyList list) {
            Object[] types = list.toArray();
            for (int i = 0; i < types.length; i++) {
                types[i] =
                        Checks.type(
                                types[i], "Callable[[arg, ...], result]: each arg must be a type.");
            }
            return alias(TypingAlias.CALLABLE, Python.append(types, result));
        }
        return alias(TypingAlias.CALLABLE, parameters, result);
    }

    @PythonApi("_SpecialGenericAlias.__call__(self, /, *args, **kwargs)")
    Object callAlias(Object[] args, PyDict keywords) {
        if (!isInstantiable) {
            throw new TypeError(
                    "Type "
                            + name
                            + " cannot be instantiated; use "
                            + Python.text(origin(), "__name__")
                            + "() instead");
        }
        return Calls.callWith(origin(), args, keywords);
    }

    @PythonApi("_SpecialGenericAlias.__mro_entries__(self, bases)")
    PyTuple bases(PyTuple bases) {
        return AliasBases.ofStandard(this, origin(), bases);
    }

    @PythonApi("_SpecialGenericAlias.__getattr__(self, attr)")
    Object getAttribute(String attribute) {
        Object value =
                attribute.startsWith("__") && attribute.endsWith("__")
                        ? ABSENT
                        : Attributes.getAttrOr(origin(), attribute.intern(), ABSENT);
        if (value == ABSENT) {
            throw new AttributeError(attribute, this, attribute);
        }
        return value;
    }

    @PythonApi("_SpecialGenericAlias.__instancecheck__(self, obj)")
    boolean instanceCheck(Object object) {
        return TypeChecks.isInstance(object, origin());
    }

    @PythonApi("_SpecialGenericAlias.__subclasscheck__(self, cls)")
    boolean subclassCheck(Object type) {
        return TypeChecks.isSubclass(
                type instanceof StandardAlias alias ? alias.origin() : type, origin());
    }

    @PythonApi("_SpecialGenericAlias.__or__(self, right)")
    Object or(Object other) {
        return Unions.of(PyTuple.of(this, other));
    }

    @PythonApi("_SpecialGenericAlias.__ror__(self, left)")
    Object reflectedOr(Object other) {
        return Unions.of(PyTuple.of(other, this));
    }

    @PythonApi("_SpecialGenericAlias.__reduce__(self)")
    String reduce() {
        return name;
    }

    @PythonApi(value = "_SpecialGenericAlias.__origin__", kind = Kind.GETTER)
    Object originAttribute() {
        return origin();
    }

    @PythonApi(value = "_SpecialGenericAlias.__parameters__", kind = Kind.MEMBER)
    PyTuple parameters() {
        return PyTuple.EMPTY;
    }

    @PythonApi(value = "_SpecialGenericAlias._name", kind = Kind.MEMBER)
    String ownName() {
        return name;
    }

    @PythonApi(value = "_SpecialGenericAlias.__name__", kind = Kind.MEMBER)
    String shortName() {
        return name;
    }

    @PythonApi(value = "_SpecialGenericAlias.__module__", kind = Kind.MEMBER)
    String moduleName() {
        return "typing";
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
