package pyloom.stdlib.inspect;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BoundMethod;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Code;
import pyloom.object.FunctionLike;
import pyloom.object.HasPyType;
import pyloom.object.NativeAttribute;
import pyloom.object.NativeFunction;
import pyloom.object.NativeTypes;
import pyloom.object.PyDict;
import pyloom.object.PyFrame;
import pyloom.object.PyFunction;
import pyloom.object.PyGenerator;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyModule;
import pyloom.object.PyTraceback;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.Inspection;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The functions of {@code inspect} that say what an object is. */
@PythonModule(value = "inspect", pure = true, doc = "library/inspect.html")
public final class InspectModule {

    private InspectModule() {}

    /** {@return the signature of something that can be called} */
    @PythonApi("signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False)")
    public static PySignature signature(
            Object object, boolean follow, Object globals, Object locals, boolean evaluate) {
        return SignatureFinder.find(object, follow, evaluate);
    }

    /** {@return whether it is a module} */
    @PythonApi("ismodule(object)")
    public static boolean isModule(Object object) {
        return object instanceof PyModule;
    }

    /** {@return whether it is a class} */
    @PythonApi("isclass(object)")
    public static boolean isClass(Object object) {
        return object instanceof PyType;
    }

    /** {@return whether it is a bound method} */
    @PythonApi("ismethod(object)")
    public static boolean isMethod(Object object) {
        return object instanceof BoundMethod method
                && BuiltinTypes.typeOf(method) == BoundMethod.TYPE;
    }

    /** {@return whether it is a function that was written in Python} */
    @PythonApi("isfunction(object)")
    public static boolean isFunction(Object object) {
        return object instanceof FunctionLike && BuiltinTypes.typeOf(object) == PyFunction.TYPE;
    }

    /** {@return whether it is a function of the runtime, or a bound one} */
    @PythonApi("isbuiltin(object)")
    public static boolean isBuiltin(Object object) {
        return BuiltinTypes.typeOf(object) == NativeTypes.FUNCTION;
    }

    /** {@return whether it is a function or method of any kind} */
    @PythonApi("isroutine(object)")
    public static boolean isRoutine(Object object) {
        return isBuiltin(object)
                || isFunction(object)
                || isMethod(object)
                || isMethodDescriptor(object)
                || BuiltinTypes.typeOf(object) == NativeTypes.BOUND_SLOT;
    }

    /** {@return whether it is a descriptor that gives methods} */
    @PythonApi("ismethoddescriptor(object)")
    public static boolean isMethodDescriptor(Object object) {
        if (isClass(object) || isMethod(object) || isFunction(object)) {
            return false;
        }
        if (object instanceof NativeFunction function) {
            return function.owner() != null;
        }
        return Specials.has(object, "__get__")
                && !Specials.has(object, "__set__")
                && !Specials.has(object, "__delete__");
    }

    /** {@return whether it is a data descriptor} */
    @PythonApi("isdatadescriptor(object)")
    public static boolean isDataDescriptor(Object object) {
        return !isClass(object)
                && !isMethod(object)
                && !(object instanceof FunctionLike)
                && (object instanceof NativeAttribute
                        || Specials.has(object, "__set__")
                        || Specials.has(object, "__delete__"));
    }

    /** {@return whether it is a computed attribute of a type of the runtime} */
    @PythonApi("isgetsetdescriptor(object)")
    public static boolean isGetSetDescriptor(Object object) {
        return BuiltinTypes.typeOf(object) == NativeAttribute.TYPE;
    }

    /** {@return whether it is a slot} */
    @PythonApi("ismemberdescriptor(object)")
    public static boolean isMemberDescriptor(Object object) {
        return BuiltinTypes.typeOf(object) == NativeTypes.MEMBER;
    }

    /** {@return whether it is a generator} */
    @PythonApi("isgenerator(object)")
    public static boolean isGenerator(Object object) {
        return object instanceof PyGenerator<?>;
    }

    /** {@return where a generator is in its life, as one of the constants of {@link States}} */
    @PythonApi("getgeneratorstate(generator)")
    public static String generatorState(Object generator) {
        if (Truth.truth(Attributes.getAttr(generator, "gi_running"))) {
            return States.RUNNING;
        }
        if (Truth.truth(Attributes.getAttr(generator, "gi_suspended"))) {
            return States.SUSPENDED;
        }
        return Attributes.getAttr(generator, "gi_frame") == null ? States.CLOSED : States.CREATED;
    }

    /** {@return whether it is a coroutine} */
    @PythonApi("iscoroutine(object)")
    public static boolean isCoroutine(Object object) {
        return BuiltinTypes.typeOf(object) == NativeTypes.COROUTINE;
    }

    /** {@return whether it is an asynchronous generator} */
    @PythonApi("isasyncgen(object)")
    public static boolean isAsyncGenerator(Object object) {
        return BuiltinTypes.typeOf(object) == NativeTypes.ASYNC_GENERATOR;
    }

    /** {@return whether it can be awaited} */
    @PythonApi("isawaitable(object)")
    public static boolean isAwaitable(Object object) {
        return isCoroutine(object) || Specials.has(object, "__await__");
    }

    private static boolean hasFlavor(Object object, Code.Flavor flavor) {
        Object current = object;
        while (current instanceof BoundMethod method) {
            current = method.function();
        }
        Object partial = Python.member("functools", "partial");
        while (partial != ABSENT && Python.isInstance(current, partial)) {
            current = Attributes.getAttr(current, "func");
        }
        return current instanceof PyFunction function && function.code().flavor() == flavor;
    }

    /** {@return whether calling it gives a generator} */
    @PythonApi("isgeneratorfunction(obj)")
    public static boolean isGeneratorFunction(Object object) {
        return hasFlavor(object, Code.Flavor.GENERATOR);
    }

    /** {@return whether calling it gives a coroutine} */
    @PythonApi("iscoroutinefunction(obj)")
    public static boolean isCoroutineFunction(Object object) {
        return hasFlavor(object, Code.Flavor.COROUTINE);
    }

    /** {@return whether calling it gives an asynchronous generator} */
    @PythonApi("isasyncgenfunction(obj)")
    public static boolean isAsyncGeneratorFunction(Object object) {
        return hasFlavor(object, Code.Flavor.ASYNC_GENERATOR);
    }

    /** {@return whether it is a traceback} */
    @PythonApi("istraceback(object)")
    public static boolean isTraceback(Object object) {
        return object instanceof PyTraceback;
    }

    /** {@return whether it is a frame} */
    @PythonApi("isframe(object)")
    public static boolean isFrame(Object object) {
        return object instanceof PyFrame;
    }

    /** {@return whether it is a code object} */
    @PythonApi("iscode(object)")
    public static boolean isCode(Object object) {
        return object instanceof Code;
    }

    /** {@return whether it is a class with abstract methods} */
    @PythonApi("isabstract(object)")
    public static boolean isAbstract(Object object) {
        return object instanceof PyType
                && Truth.truth(Attributes.getAttrOr(object, "__abstractmethods__", PyTuple.EMPTY));
    }

    /** {@return the classes in which attributes are looked up} */
    @PythonApi("getmro(cls)")
    public static Object mro(Object type) {
        return Attributes.getAttr(type, "__mro__");
    }

    /** {@return the members and their names, in the order of the names} */
    @PythonApi("getmembers(object, predicate=None)")
    public static PyList members(Object object, Object predicate) {
        List<Object> found = new ArrayList<>();
        for (Object name : Inspection.dir(object)) {
            Object value = Attributes.getAttrOr(object, ((String) name).intern(), ABSENT);
            boolean isWanted =
                    value != ABSENT
                            && (predicate == null || Truth.truth(Calls.call(predicate, value)));
            if (isWanted) {
                found.add(PyTuple.of(name, value));
            }
        }
        found.sort(Comparator.comparing(pair -> (String) ((PyTuple) pair).get(0)));
        return PyList.of(found.toArray());
    }

    /** {@return an attribute, without any code of the program running} */
    @PythonApi("getattr_static(obj, attr, default=<unset>)")
    public static Object attributeStatically(Object object, String attribute, Object otherwise) {
        String name = attribute.intern();
        PyInstance own =
                object instanceof HasPyType typed && !(object instanceof PyType)
                        ? typed.attributes()
                        : null;
        Object value = own == null ? ABSENT : own.own(name);
        if (value == ABSENT && object instanceof PyType type) {
            value = type.lookup(name);
        }
        if (value == ABSENT) {
            value = BuiltinTypes.typeOf(object).lookup(name);
        }
        if (value == ABSENT && otherwise == ABSENT) {
            throw new pyloom.object.AttributeError(name);
        }
        return value == ABSENT ? otherwise : value;
    }

    /** {@return the annotations of a function, class or module} */
    @PythonApi("get_annotations(obj, *, globals=None, locals=None, eval_str=False)")
    public static PyDict annotations(
            Object object, Object globals, Object locals, boolean evaluate) {
        Object own =
                object instanceof PyType type
                        ? Python.own(type, "__annotations__")
                        : Attributes.getAttrOr(object, "__annotations__", ABSENT);
        if (own == ABSENT
                && !(object instanceof PyType)
                && !(object instanceof PyModule)
                && !Calls.isCallable(object)) {
            throw new TypeError(Texts.repr(object) + " is not a module, class, or callable.");
        }
        if (!(own instanceof PyDict dict)) {
            return new PyDict();
        }
        if (!evaluate) {
            return dict.copy();
        }
        PyDict hints =
                (PyDict)
                        Calls.callWith(
                                Python.member("typing", "get_type_hints"),
                                new Object[] {object, globals, locals},
                                Python.dict("include_extras", true));
        PyDict wanted = new PyDict();
        dict.keyList().forEach(name -> wanted.put(name, hints.getOrAbsent(name)));
        return wanted;
    }

    /** {@return the arguments that a call would give to the parameters} */
    @PythonApi("getcallargs(func, /, *positional, **named)")
    public static PyDict callArguments(Object function, Object[] positional, PyDict named) {
        BoundArguments bound = SignatureFinder.find(function, false, false).bind(positional, named);
        bound.applyDefaults();
        return bound.arguments();
    }
}
