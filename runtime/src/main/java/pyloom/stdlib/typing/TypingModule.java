package pyloom.stdlib.typing;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.AssertionError;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.GenericAlias;
import pyloom.object.NotImplementedError;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.UnionType;
import pyloom.stdlib.builtins.PyFrozenSet;
import pyloom.stdlib.script.Functions;
import pyloom.stdlib.script.Python;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The functions of {@code typing}. */
@PythonModule(value = "typing", pure = true, doc = "library/typing.html")
public final class TypingModule {

    /** Whether a type checker reads the program: never, when it runs. */
    @PythonApi("TYPE_CHECKING")
    public static final Boolean TYPE_CHECKING = false;

    /** {@code typing.NoDefault}. */
    @PythonApi("NoDefault")
    public static final Object NO_DEFAULT = NoDefault.NO_DEFAULT;

    /** {@code typing.Text}. */
    @PythonApi("Text")
    public static final PyType TEXT = BuiltinTypes.STR;

    /** {@code typing.AnyStr}. */
    @PythonApi("AnyStr")
    public static final Object ANY_STR =
            TypeVariable.make(
                    TypeVariable.TYPE,
                    "AnyStr",
                    new Object[] {Python.member("builtins", "bytes"), BuiltinTypes.STR},
                    null,
                    ABSENT,
                    false,
                    false,
                    false);

    /** The overloads of each function, by its module and name. */
    private static final Map<String, PyList> OVERLOADS = new ConcurrentHashMap<>();

    static {
        ((TypeVariable) ANY_STR).putOwn("__module__", "typing");
    }

    private TypingModule() {}

    /** {@return the value as it is} */
    @PythonApi("cast(typ, val)")
    public static Object cast(Object type, Object value) {
        return value;
    }

    /** {@return the value as it is} */
    @PythonApi("assert_type(val, typ, /)")
    public static Object assertType(Object value, Object type) {
        return value;
    }

    /** {@return the value as it is, after it said its type on stderr} */
    @PythonApi("reveal_type(obj, /)")
    public static Object revealType(Object object) {
        PyDict options = Python.dict("file", Python.member("sys", "stderr"));
        Calls.callWith(
                Python.member("builtins", "print"),
                new Object[] {"Runtime type is " + Texts.repr(Python.typeName(object))},
                options);
        return object;
    }

    /** Raises AssertionError: the program was not to come here. */
    @PythonApi("assert_never(arg, /)")
    public static Object assertNever(Object value) {
        String text = Texts.repr(value);
        String shown = text.length() > 100 ? text.substring(0, 100) + "..." : text;
        throw new AssertionError("Expected code to be unreachable, but got: " + shown);
    }

    /** {@return a function that stands for all overloads, and only raises} */
    @PythonApi("overload(func)")
    public static Object overload(Object function) {
        Object plain = Attributes.getAttrOr(function, "__func__", function);
        if (plain instanceof PyFunction known) {
            OVERLOADS.computeIfAbsent(keyOf(known), _ -> new PyList()).add(function);
        }
        return OverloadDummy.FUNCTION;
    }

    private static String keyOf(Object function) {
        return Python.text(function, "__module__") + ":" + Python.text(function, "__qualname__");
    }

    /** What a function is until its implementation follows. */
    private static final class OverloadDummy {
        private static final Object FUNCTION =
                Functions.ofArray(
                        "typing",
                        "_overload_dummy",
                        "*args, **kwds",
                        _ -> {
                            throw new NotImplementedError(
                                    "You should not call an overloaded function. A series of"
                                            + " @overload-decorated functions outside a stub"
                                            + " module should always be followed by an"
                                            + " implementation that is not @overload-ed.");
                        });
    }

    /** {@return the overloads of a function} */
    @PythonApi("get_overloads(func)")
    public static PyList getOverloads(Object function) {
        Object plain = Attributes.getAttrOr(function, "__func__", function);
        PyList known = OVERLOADS.get(keyOf(plain));
        return known == null ? new PyList() : PyList.of(known.toArray());
    }

    /** Forgets all overloads. */
    @PythonApi("clear_overloads()")
    public static void clearOverloads() {
        OVERLOADS.clear();
    }

    private static Object marked(Object object, String attribute) {
        try {
            Attributes.setAttr(object, attribute, true);
        } catch (pyloom.object.AttributeError | TypeError cannotBeMarked) {
            return object;
        }
        return object;
    }

    /** {@return the same, marked as not to be overridden} */
    @PythonApi("final(f)")
    public static Object markFinal(Object object) {
        return marked(object, "__final__");
    }

    /** {@return the same, marked as overriding} */
    @PythonApi("override(method, /)")
    public static Object override(Object method) {
        return marked(method, "__override__");
    }

    /** {@return the same, marked as without type hints} */
    @PythonApi("no_type_check(arg)")
    public static Object noTypeCheck(Object object) {
        return marked(object, "__no_type_check__");
    }

    /** {@return the protocol, which isinstance accepts from now on} */
    @PythonApi("runtime_checkable(cls)")
    public static Object runtimeCheckable(Object type) {
        if (!(type instanceof PyType) || !ProtocolMethods.isProtocol(type)) {
            throw new TypeError(
                    "@runtime_checkable can be only applied to protocol classes, got "
                            + Texts.repr(type));
        }
        Attributes.setAttr(type, "_is_runtime_protocol", true);
        return type;
    }

    /** {@return whether it is a protocol} */
    @PythonApi("is_protocol(tp, /)")
    public static boolean isProtocol(Object type) {
        return type instanceof PyType
                && ProtocolMethods.isProtocol(type)
                && type != GenericTypes.PROTOCOL;
    }

    /** {@return the names that a protocol asks for} */
    @PythonApi("get_protocol_members(tp, /)")
    public static Object protocolMembers(Object type) {
        if (!isProtocol(type)) {
            throw new TypeError(Texts.repr(type) + " is not a Protocol");
        }
        return PyFrozenSet.from(Attributes.getAttr(type, "__protocol_attrs__"));
    }

    /** {@return a decorator that only type checkers understand} */
    @PythonApi(
            "dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False,"
                    + " frozen_default=False, field_specifiers=(), **kwargs)")
    public static Object dataclassTransform(
            Object eq,
            Object order,
            Object keywordOnly,
            Object frozen,
            Object specifiers,
            PyDict keywords) {
        PyDict options =
                Python.dict(
                        "eq_default",
                        eq,
                        "order_default",
                        order,
                        "kw_only_default",
                        keywordOnly,
                        "frozen_default",
                        frozen,
                        "field_specifiers",
                        specifiers,
                        "kwargs",
                        keywords);
        return Functions.of(
                "typing",
                "dataclass_transform.<locals>.decorator",
                "cls_or_fn",
                decorated -> {
                    Attributes.setAttr(decorated, "__dataclass_transform__", options);
                    return decorated;
                });
    }

    /** {@return the type without its parameters, or None} */
    @PythonApi("get_origin(tp)")
    public static Object getOrigin(Object type) {
        return switch (type) {
            case TypingAlias alias when alias.pyType() == TypingAlias.ANNOTATED -> Forms.ANNOTATED;
            case TypingAlias alias -> alias.origin();
            case StandardAlias alias -> alias.origin();
            case GenericAlias alias -> alias.origin();
            case SpecPart part -> part.origin();
            case UnionType _ -> UnionType.TYPE;
            case null -> null;
            default -> {
                if (type == GenericTypes.GENERIC) {
                    yield type;
                }
                boolean isAlias =
                        !(type instanceof PyType)
                                && BuiltinTypes.typeOf(type).isSubtypeOf(GenericAlias.TYPE);
                yield isAlias ? Attributes.getAttr(type, "__origin__") : null;
            }
        };
    }

    /** {@return the parameters of a type} */
    @PythonApi("get_args(tp)")
    public static PyTuple getArgs(Object type) {
        if (type instanceof TypingAlias alias) {
            if (alias.pyType() == TypingAlias.ANNOTATED) {
                return PyTuple.of(Python.prepend(alias.origin(), alias.metadata().toArray()));
            }
            return alias.pyType() == TypingAlias.CALLABLE
                    ? callableArgs(alias.args())
                    : alias.args();
        }
        if (type instanceof UnionType union) {
            return union.args();
        }
        boolean isAlias =
                type != null
                        && (type instanceof GenericAlias
                                || BuiltinTypes.typeOf(type).isSubtypeOf(GenericAlias.TYPE));
        if (!isAlias) {
            return PyTuple.EMPTY;
        }
        PyTuple args = (PyTuple) Attributes.getAttr(type, "__args__");
        boolean isCallable =
                Attributes.getAttr(type, "__origin__")
                        == Python.member("collections.abc", "Callable");
        return isCallable ? callableArgs(args) : args;
    }

    private static PyTuple callableArgs(PyTuple args) {
        int last = args.size() - 1;
        boolean isOpen =
                args.size() == 2
                        && (args.get(0) == pyloom.object.Ellipsis.ELLIPSIS
                                || args.get(0) instanceof ParameterSpec);
        return isOpen ? args : PyTuple.of(PyList.of(args.slice(0, last).toArray()), args.get(last));
    }

    /** {@return the annotations, texts evaluated} */
    @PythonApi("get_type_hints(obj, globalns=None, localns=None, include_extras=False)")
    public static PyDict getTypeHints(
            Object object, Object globals, Object locals, boolean includeExtras) {
        return TypeHints.of(object, globals, locals, includeExtras);
    }

    /** {@return whether it is a typed dict} */
    @PythonApi("is_typeddict(tp)")
    public static boolean isTypedDict(Object type) {
        return type instanceof PyType known && known.pyType() == TypedDicts.META;
    }
}
